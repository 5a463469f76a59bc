import type { CivilDate } from '../civil/civil-date.ts';
import { firstDayOf } from '../civil/civil-date.ts';
import { groupBy } from '../grouping/group-by.ts';
import type { Inclusion } from '../inclusion/inclusion.ts';
import type { Relations } from '../inclusion/relations.ts';
import { compareText, relationsAmong } from '../inclusion/relations.ts';
import type { Measure } from '../measure/measure.ts';
import { breakdownParts, type PartAndWhole, settleDimensions } from './breakdowns.ts';
import { contributionOf } from './contribution.ts';
import { happeningBy } from './happening.ts';
import { settleLatest } from './latest.ts';
import { settleMeetings } from './meeting.ts';
import { settleSameFacts } from './same-fact.ts';
import { settleSeries } from './series.ts';
import { Standings } from './standing.ts';
import type { Contribution, PlacedFigure } from './total.ts';
import { Wholes } from './wholes.ts';

/** All living figures of one ledger, year and base measure, with what was declared among them. */
export interface ContributionGroup {
  readonly year: number;
  readonly measure: Measure;
  readonly figures: readonly PlacedFigure[];
  readonly inclusions: readonly Inclusion[];
  /** Asks by happening date: what had happened by the end of this civil day. Absent: the whole year. */
  readonly through?: CivilDate;
}

/**
 * How every figure of a group counts in its yearly total (DESIGN section 5, "Counting once"). Pure, and the same in
 * the browser, in an append and in a replay. One contribution per figure, sorted by figure id; the order of the
 * inputs does not matter. Scopes are resolved apart: they never meet.
 */
export function resolveContributions(group: ContributionGroup): readonly Contribution[] {
  if (group.figures.length === 1 && group.inclusions.length === 0) return resolveLone(group);
  const scopes = groupBy(group.figures, ({ figure }) => figure.scope);
  return [...scopes.values()]
    .flatMap((figures) => resolveScope({ ...group, figures: [...figures].sort(byId) }))
    .sort((a, b) => compareText(a.figure, b.figure));
}

function resolveScope(group: ContributionGroup): readonly Contribution[] {
  const { measure, year, through } = group;
  const standings = new Standings();
  settleOutside(group, standings);
  const results = standings.open(group.figures);
  // Most groups are one figure alone, of which the rules about two say nothing.
  const wholes =
    results.length > 1 ? settleTogether(group, results, standings) : settleSingle(group, results, standings);
  return group.figures.map((placed) =>
    contributionOf({ measure, year, placed, standings, wholes, group: group.figures, through }),
  );
}

function settleSingle({ through }: ContributionGroup, results: readonly PlacedFigure[], standings: Standings): Wholes {
  settleStraddling(results, standings, through);
  return new Wholes();
}

function settleTogether(
  { measure, inclusions, through }: ContributionGroup,
  results: readonly PlacedFigure[],
  standings: Standings,
): Wholes {
  const relations = relationsAmong(new Set(results.map(({ figure }) => figure.id)), inclusions);
  settleSameFacts(results, relations, standings);
  if (measure.adds === 'latest') settleLatest(results, standings);
  else settleSeries(results, standings);
  const wholes = settleInside(results, relations, standings);
  settleDimensions(measure, results, standings);
  settleStraddling(results, standings, through);
  if (measure.adds === 'sum') {
    settleDeclaredUndecided(results, relations, standings);
    settleMeetings(measure, results, relations, standings);
  }
  return wholes;
}

/** A figure that is alone meets no other and explains none: most activities state one figure of a measure. */
function resolveLone(group: ContributionGroup): readonly Contribution[] {
  const { measure, year, through, figures } = group;
  const standings = new Standings();
  settleOutside(group, standings);
  settleStraddling(standings.open(figures), standings, through);
  return figures.map((placed) =>
    contributionOf({ measure, year, placed, standings, wholes: noWholes, group: figures, through }),
  );
}

const noWholes = new Wholes();

/** What is recorded and shown but belongs to no yearly total, or not to the asked part of the year. */
function settleOutside({ figures, measure, year, through }: ContributionGroup, standings: Standings): void {
  for (const placed of figures) {
    const { id, role, basis } = placed.figure;
    if (role !== 'result') standings.decide(id, 'outside', `role-${role}`, null);
    else if (measure.adds === 'none') standings.decide(id, 'outside', 'never-added', null);
    else if (basis.kind === 'cumulative' && basis.from < firstDayOf(year)) {
      standings.decide(id, 'outside', 'since-before-year', null);
    } else if (through !== undefined) {
      const happening = happeningBy(placed, through);
      if (happening.by === 'never') standings.decide(id, 'outside', happening.reason, null);
    }
  }
}

/**
 * Puts every part inside its wholes, declared or by breakdown. A part larger than each of its wholes counts in full:
 * usually it was counted another way, and a finding says so.
 */
function settleInside(results: readonly PlacedFigure[], relations: Relations, standings: Standings): Wholes {
  const wholes = new Wholes();
  const pairs = [
    ...declaredParts(results, relations).map((pair) => ({ ...pair, reason: 'declared-inside' as const })),
    ...breakdownParts(results, relations).map((pair) => ({ ...pair, reason: 'breakdown-inside' as const })),
  ];
  for (const { part, whole, reason } of pairs) {
    if (!exceeds(part, whole) && wholes.put(part, whole)) {
      standings.decide(part.figure.id, 'inside', reason, whole.figure.id);
    }
  }
  for (const { part, whole } of pairs) {
    if (exceeds(part, whole)) standings.decide(part.figure.id, 'counted', 'exceeds-whole', whole.figure.id);
  }
  return wholes;
}

function declaredParts(results: readonly PlacedFigure[], relations: Relations): readonly PartAndWhole[] {
  const byId = new Map(results.map((placed) => [placed.figure.id, placed]));
  return results.flatMap((part) =>
    relations.of(part.figure.id).flatMap(({ of, relation }) => {
      const whole = byId.get(of);
      return relation === 'inside' && whole !== undefined ? [{ part, whole }] : [];
    }),
  );
}

function exceeds(part: PlacedFigure, whole: PlacedFigure): boolean {
  return (part.figure.quantity.lower ?? 0) > (whole.figure.quantity.upper ?? Number.POSITIVE_INFINITY);
}

/** A question about a whole that straddles the asked day is none: that whole is open already, and the figure is not. */
function settleDeclaredUndecided(results: readonly PlacedFigure[], relations: Relations, standings: Standings): void {
  for (const { figure } of results) {
    const question = relations
      .of(figure.id)
      .find(({ of, relation }) => relation === 'undecided' && standings.of(of).reason !== 'straddles-day');
    if (question !== undefined) standings.decide(figure.id, 'undecided', 'declared-undecided', question.of);
  }
}

function settleStraddling(
  results: readonly PlacedFigure[],
  standings: Standings,
  through: CivilDate | undefined,
): void {
  if (through === undefined) return;
  for (const placed of results) {
    if (happeningBy(placed, through).by === 'straddles') {
      standings.decide(placed.figure.id, 'undecided', 'straddles-day', null);
    }
  }
}

function byId(a: PlacedFigure, b: PlacedFigure): number {
  return compareText(a.figure.id, b.figure.id);
}
