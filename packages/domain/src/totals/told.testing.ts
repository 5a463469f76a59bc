import type { Activity, ActivityDates, ActivityFacts, Basis, Figure } from '../activity/activity.ts';
import type { Command } from '../command/command.ts';
import type { InclusionRelation } from '../inclusion/inclusion.ts';
import type { Measure } from '../measure/measure.ts';
import { factsOf, figureOf, tell } from '../testing/index.ts';
import type { Contribution, Total } from './total.ts';
import { contributions, totals } from './totals.ts';

export const year = 2013;

export const bases: Measure = {
  id: 'science_bases',
  names: { zh: '科普基地', en: 'Science bases' },
  units: ['个'],
  unitEn: 'bases',
  adds: 'latest',
  decimals: 0,
  breakdowns: [{ id: 'schools', names: { zh: '学校', en: 'Schools' }, dimension: 'kind' }],
  aliases: [],
  version: 1,
};

/** Works counted by sponsor and by age: two ways to split the same things. */
export const works: Measure = {
  ...bases,
  id: 'works_shown',
  adds: 'sum',
  breakdowns: [
    { id: 'own', names: { zh: '自办', en: 'Own' }, dimension: 'sponsor' },
    { id: 'joint', names: { zh: '合办', en: 'Joint' }, dimension: 'sponsor' },
    { id: 'young', names: { zh: '少年', en: 'Young' }, dimension: 'age' },
    { id: 'old', names: { zh: '成人', en: 'Grown-up' }, dimension: 'age' },
  ],
};

export const define = (measure: Measure): Command => ({ kind: 'define-measure', measure });
export const record = (
  activityId: string,
  figures: readonly Figure[],
  changes: Partial<ActivityFacts> = {},
): Command => ({
  kind: 'record-activity',
  activityId,
  facts: factsOf(activityId, year, figures, changes),
});
export const declare = (figure: string, relation: InclusionRelation, of: string): Command => ({
  kind: 'declare-inclusion',
  figure,
  of,
  relation,
  reason: '',
});
export const on = (from: string, to = from): ActivityDates => ({ from, to, precision: 'day', raw: '' });
export const period = (from: string, to: string): Basis => ({ kind: 'period', from, to });
export const stock = (at: string | null): Basis => ({ kind: 'stock', at });
export const copies = (id: string, value: Parameters<typeof figureOf>[2], basis: Basis = { kind: 'event' }) =>
  figureOf(id, 'material_copies', value, { basis });
/** A running total from a first day, through a day or so far. */
export const through = (day: string | null, from = '2013-01-01'): Basis => ({ kind: 'cumulative', from, through: day });
export const patents = (id: string, breakdown: string | null, value: number, basis: Basis = { kind: 'event' }) =>
  figureOf(id, 'patents_filed', value, { breakdown, basis });

/** The contributions of a year by figure; every command has to be accepted. */
export function rows(commands: readonly Command[], through?: string): Record<string, Contribution> {
  const { state, decisions } = tell(commands);
  const refused = decisions.filter(({ accepted }) => !accepted);
  if (refused.length > 0) throw new Error(`refused: ${JSON.stringify(refused)}`);
  const query = { year, ...(through === undefined ? {} : { through }) };
  return Object.fromEntries(contributions(state, query).map((row) => [row.figure, row]));
}

export const stateAndCause = (row: Contribution | undefined) => [row?.state, row?.reason, row?.because];

/** The first total of a year. */
export function total(commands: readonly Command[], through?: string): Total | undefined {
  const { state } = tell(commands);
  const [found] = totals(state, { year, ...(through === undefined ? {} : { through }) });
  return found;
}

/** An activity of the year without figures, as the log has it. */
export function recorded(activityId: string, changes: Partial<ActivityFacts> = {}): Activity {
  const activity = tell([record(activityId, [], changes)]).state.activities.get(activityId);
  if (activity === undefined) throw new Error(`${activityId} was refused`);
  return activity;
}

/** Figures of two scopes, told in no order. */
export function toldTwoScopes() {
  return tell([record('a', [{ ...copies('g', 2), scope: 'joint' }]), record('b', [copies('h', 3), copies('f', 1)])]);
}
