import type {
  ActivityId,
  Command,
  DecisionState,
  FigureId,
  Findings,
  Inclusion,
  KnownFigure,
  LogHead,
} from '@outreach/domain';
import { findings, lookAlikesOf, needsOf } from '@outreach/domain';
import type { Projection } from '../project/projection.ts';
import { standingState } from '../project/standing-state.ts';

/** Parents above parents that are looked at: more is no structure of work any more. */
const maxSteps = 1000;

/** Reads the few rows that a command's decision may look at. `null` is a ledger that has no row yet. */
export function readDecisionState(
  rows: Projection,
  ledger: { readonly ledgerKey: number; readonly opened: boolean; readonly head: LogHead } | null,
  command: Command,
): DecisionState {
  if (ledger === null) {
    return {
      ledgerOpened: false,
      activity: null,
      figures: new Map(),
      inclusion: null,
      upward: [],
      ancestors: [],
      lookAlikes: [],
      years: new Map(),
      closing: null,
      findings: null,
      acceptance: null,
    };
  }
  const { ledgerKey, head } = ledger;
  const needs = needsOf(command);
  const facts = needs.lookAlikesOf;
  return {
    ledgerOpened: ledger.opened,
    activity: needs.activity === null ? null : (rows.activities.find(ledgerKey, needs.activity)?.activity ?? null),
    figures: knownFigures(rows, ledgerKey, needs.figures),
    inclusion: needs.pair === null ? null : rows.inclusions.find(ledgerKey, needs.pair.figure, needs.pair.of),
    upward: needs.pair === null ? [] : upwardOf(rows, ledgerKey, needs.pair.of),
    ancestors: ancestorsOf(rows, ledgerKey, needs.parent),
    years: rows.years.states(ledgerKey),
    closing: needs.closing === null ? null : rows.years.atHead(ledgerKey, needs.closing, head),
    findings: needs.findings === null ? null : findingsOf(rows, ledgerKey, needs.findings),
    acceptance:
      needs.acceptance === null
        ? null
        : (rows.findings.acceptances(ledgerKey, needs.acceptance.year).get(needs.acceptance.key) ?? null),
    lookAlikes:
      facts === null ? [] : lookAlikesOf(rows.activities.titled(ledgerKey, facts.year, facts.title.trim()), facts),
  };
}

/** Looks the whole year over: a person accepts a finding now and then, and nobody else has asked for it yet. */
function findingsOf(rows: Projection, ledgerKey: number, year: number): Findings {
  const state = standingState({
    catalogue: rows.ledgers.catalogue(ledgerKey),
    activities: rows.activities.all(ledgerKey),
    inclusions: rows.inclusions.all(ledgerKey),
    acceptances: rows.findings.acceptances(ledgerKey, year),
  });
  return findings(state, { year });
}

function knownFigures(
  rows: Projection,
  ledgerKey: number,
  ids: readonly FigureId[],
): ReadonlyMap<FigureId, KnownFigure> {
  const known = new Map<FigureId, KnownFigure>();
  for (const id of ids) {
    const figure = rows.figures.known(ledgerKey, id);
    if (figure !== null) known.set(id, figure);
  }
  return known;
}

function upwardOf(rows: Projection, ledgerKey: number, figure: FigureId): readonly Inclusion[] {
  const found: Inclusion[] = [];
  const seen = new Set<FigureId>([figure]);
  for (const here of seen) {
    for (const inclusion of rows.inclusions.from(ledgerKey, here)) {
      found.push(inclusion);
      seen.add(inclusion.of);
    }
  }
  return found;
}

function ancestorsOf(rows: Projection, ledgerKey: number, parent: ActivityId | null): readonly ActivityId[] {
  const chain = new Set<ActivityId>();
  for (let next = parent; next !== null && !chain.has(next) && chain.size < maxSteps; ) {
    const standing = rows.activities.find(ledgerKey, next);
    if (standing === null) break;
    chain.add(next);
    next = standing.activity.parent;
  }
  return [...chain];
}
