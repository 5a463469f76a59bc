import type { ActivityDates, ActivityFacts, Basis, Figure } from '../activity/activity.ts';
import type { Command } from '../command/command.ts';
import type { InclusionRelation } from '../inclusion/inclusion.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { project } from '../state/evolve.ts';
import { factsOf, tell } from '../testing/index.ts';
import type { Finding, VerifiedRelation } from './finding.ts';
import { type Findings, findings } from './findings.ts';
import type { FindingsQuery } from './year-view.ts';

/** Records an activity of 2013 that is called by its id, unless said otherwise. */
export function record(
  activityId: string,
  figures: readonly Figure[],
  changes: Partial<ActivityFacts> = {},
): Extract<Command, { kind: 'record-activity' }> {
  const { year = 2013, title = activityId, ...rest } = changes;
  const acknowledge = ['activity.look-alike'];
  return { kind: 'record-activity', activityId, facts: factsOf(title, year, figures, rest), acknowledge };
}

export function declare(figure: string, relation: InclusionRelation, of: string): Command {
  return { kind: 'declare-inclusion', figure, of, relation, reason: '问过经办人' };
}

/** What looking over a year finds; every command has to be accepted. */
export function seen(commands: readonly Command[], query: Partial<FindingsQuery> = {}): Findings {
  const { state, decisions } = tell(commands);
  const refused = decisions.filter(({ accepted }) => !accepted);
  if (refused.length > 0) throw new Error(`refused: ${JSON.stringify(refused)}`);
  return findings(state, { year: 2013, ...query });
}

/** What is found in a log that was brought from elsewhere, with facts that no command would accept. */
export function seenInForeignLog(facts: Readonly<Record<string, ActivityFacts>>): Findings {
  const events = Object.entries(facts).map(([activityId, stated]) => ({
    type: 'activity.recorded' as const,
    schemaVersion: 1 as const,
    stream: `activity/${activityId}` as const,
    payload: { activityId, facts: stated, acknowledged: [] },
  }));
  return findings(project(events), { year: 2013 });
}

/** All that findings of a code say, but their keys. */
export function said(
  commands: readonly Command[],
  code: Finding['code'],
  query: Partial<FindingsQuery> = {},
): readonly object[] {
  return seen(commands, query)
    .findings.filter((finding) => finding.code === code)
    .map(({ key: _key, year: _year, ...rest }) => rest);
}

/** The figures that findings of a code are about, sorted. */
export function about(
  commands: readonly Command[],
  code: Finding['code'],
  query: Partial<FindingsQuery> = {},
): readonly string[] {
  return seen(commands, query)
    .findings.filter((finding) => finding.code === code)
    .map(({ figures }) => figures.join(' '))
    .sort();
}

/** The figures of relations of a code that were checked and hold. */
export function verifiedOf(commands: readonly Command[], code: VerifiedRelation['code']): readonly string[] {
  return seen(commands)
    .verified.filter((relation) => relation.code === code)
    .map(({ figures }) => figures.join(' '));
}

export const days = (from: string, to = from): { readonly dates: ActivityDates } => ({
  dates: { from, to, precision: 'day', raw: '' },
});
export const wholeYear: Basis = { kind: 'period', from: '2013-01-01', to: '2013-12-31' };
export const period = (from: string, to: string): Basis => ({ kind: 'period', from, to });
export const through = (day: string | null, from = '2013-01-01'): Basis => ({ kind: 'cumulative', from, through: day });
export const roughly = (value: number): Quantity => ({ lower: value, upper: value, mark: 'about', raw: `约${value}` });
export const atMost = (value: number): Quantity => ({ lower: null, upper: value, mark: 'at-most', raw: `近${value}` });
export const between = (lower: number, upper: number): Quantity => ({
  lower,
  upper,
  mark: 'range',
  raw: `${lower}-${upper}`,
});
