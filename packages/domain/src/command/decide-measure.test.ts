import { describe, expect, it } from 'vitest';
import { findings } from '../findings/findings.ts';
import type { Measure } from '../measure/measure.ts';
import { measureIn } from '../measure/measure-versions.ts';
import type { LedgerState } from '../state/ledger-state.ts';
import { factsOf, figureOf, tell } from '../testing/index.ts';
import { compareTotals } from '../totals/compare-totals.ts';
import { contributions, totals } from '../totals/totals.ts';
import type { Command } from './command.ts';

const reads: Measure = {
  id: 'article_reads',
  names: { zh: '文章阅读', en: 'Reads' },
  units: ['次'],
  unitEn: 'reads',
  adds: 'sum',
  decimals: 0,
  breakdowns: [{ id: 'phone', names: { zh: '手机', en: 'Phone' }, dimension: 'device' }],
  aliases: ['wechat_reads'],
  version: 1,
};
const define: Command = { kind: 'define-measure', measure: reads };
const record = (id: string, year: number, values: readonly number[], changes = {}): Command => ({
  kind: 'record-activity',
  activityId: id,
  facts: factsOf(
    `活动${id}`,
    year,
    values.map((value, index) => figureOf(`${id}.${index}`, reads.id, value, changes)),
  ),
});
const stock = { basis: { kind: 'stock', at: null } } as const;
const beginning = [
  define,
  record('a', 2013, [300]),
  record('b', 2013, [200]),
  record('c', 2014, [300]),
  record('d', 2014, [200]),
];
const change = {
  kind: 'change-measure',
  measure: { ...reads, adds: 'distinct', version: 2 },
  from: 2014,
  reason: '上级改为按篇计',
} satisfies Command;

function codesOf(...commands: readonly Command[]): readonly string[] {
  const last = tell([...beginning, ...commands]).decisions.at(-1);
  return last === undefined || last.accepted ? [] : last.problems.map(({ code, path }) => `${code} at ${path}`);
}

const boundsOf = (state: LedgerState, year: number) =>
  totals(state, { year }).map(({ adds, lower, upper }) => [adds, lower, upper]);
const comparedYear = (state: LedgerState, year: number) => ({
  total: totals(state, { year })[0] ?? null,
  rows: contributions(state, { year }),
  version: measureIn(state.catalogue, reads.id, year)?.version ?? 1,
});

describe('a measure that is defined otherwise from a year on', () => {
  it('counts the years from then by the new definition, and leaves those before as they were', () => {
    const before = tell(beginning).state;
    const { state } = tell([...beginning, change]);
    expect([boundsOf(before, 2013), boundsOf(before, 2014)]).toEqual([[['sum', 500, 500]], [['sum', 500, 500]]]);
    expect([boundsOf(state, 2013), boundsOf(state, 2014)]).toEqual([[['sum', 500, 500]], [['distinct', 300, 500]]]);
  });

  it('is a finding of the first year after, and the two years are not compared', () => {
    const { state } = tell([...beginning, change]);
    expect(findings(state, { year: 2014 }).findings).toContainEqual(
      expect.objectContaining({ code: 'definition-changed', params: { measure: reads.id, now: 2, before: 1 } }),
    );
    expect(findings(state, { year: 2013 }).findings.map(({ code }) => code)).not.toContain('definition-changed');
    expect(compareTotals(comparedYear(state, 2014), comparedYear(state, 2013))).toEqual({
      comparable: false,
      reason: 'measure-version',
      now: 2,
      before: 1,
    });
    const { version: _now, ...now } = comparedYear(state, 2014);
    expect(compareTotals(now, comparedYear(state, 2013))).toMatchObject({ comparable: true });
  });

  it('takes a third version, also from an earlier year: what was stated last holds', () => {
    const third: Command = { ...change, measure: { ...reads, units: ['篇'], version: 3 }, from: 2013 };
    const { state } = tell([...beginning, change, third]);
    expect([2012, 2013, 2014].map((year) => measureIn(state.catalogue, reads.id, year)?.version)).toEqual([1, 3, 3]);
  });

  it('lets a breakdown be added to every version, because a new kind changes no total', () => {
    const breakdown = { id: 'tablet', names: { zh: '平板', en: 'Tablet' }, dimension: 'device' };
    const { state } = tell([...beginning, change, { kind: 'add-breakdown', measure: reads.id, breakdown }]);
    for (const year of [2013, 2014]) {
      expect(measureIn(state.catalogue, reads.id, year)?.breakdowns.map(({ id }) => id)).toEqual(['phone', 'tablet']);
    }
  });

  it('checks the figures of a year against the definition of that year', () => {
    const narrower: Command = { ...change, measure: { ...reads, breakdowns: [], version: 2 } };
    const phone = { breakdown: 'phone' };
    expect(codesOf(narrower, record('e', 2013, [5], phone))).toEqual([]);
    expect(codesOf(narrower, record('e', 2014, [5], phone))).toEqual([
      'measure.breakdown-unknown at facts.figures.0.breakdown',
    ]);
    expect(codesOf(narrower, record('e', 2014, [5], stock))).toEqual([]);
  });

  it('needs a second person where it reaches a closed year', () => {
    const close: Command = { kind: 'close-year', year: 2014, signer: '王科长', note: '' };
    const late = { reason: '审计要求', secondPerson: '李敏' };
    expect(codesOf(close, change)).toEqual(['year.closed at late']);
    expect(codesOf(close, { ...change, from: 2015 })).toEqual([]);
    const { state, events } = tell([...beginning, close, { ...change, late }]);
    expect(events.at(-1)).toMatchObject({ type: 'measure.defined', schemaVersion: 2, payload: { from: 2014, late } });
    expect(state.years.get(2014)?.statements[0]?.totals.map(({ lower }) => lower)).toEqual([500]);
  });

  it.each([
    ['of an unknown measure', { measure: { ...change.measure, id: 'stamps' } }, 'measure.unknown at measure.id'],
    [
      'that somebody changed meanwhile',
      { measure: { ...change.measure, version: 3 } },
      'measure.stale-version at measure.version',
    ],
    ['that says the same', { measure: { ...reads, version: 2 } }, 'measure.unchanged at measure'],
    ['without a reason', { reason: ' ' }, 'reason.missing at reason'],
    ['from no year', { from: 13 }, 'activity.year-out-of-range at from'],
    [
      'with an alias of another measure',
      { measure: { ...change.measure, aliases: ['book_copies'] } },
      'measure.id-used at measure.aliases.0',
    ],
    [
      'with a kind that no file can name',
      { measure: { ...change.measure, breakdowns: [{ id: 'a b', names: { zh: '甲', en: 'A' }, dimension: 'x' }] } },
      'measure.id-shape at measure.breakdowns.0.id',
    ],
  ] satisfies readonly (readonly [string, Partial<typeof change> | object, string])[])(
    'is refused %s',
    (_what, changes, expected) => {
      expect(codesOf({ ...change, ...changes })).toEqual([expected]);
    },
  );

  it('never keeps numbers to fewer decimals than they have', () => {
    const finer: Command = { ...change, measure: { ...reads, decimals: 2, version: 2 } };
    expect(codesOf(finer)).toEqual([]);
    expect(codesOf(finer, { ...change, measure: { ...reads, version: 3 } })).toEqual([
      'measure.decimals-lowered at measure.decimals',
    ]);
    expect(boundsOf(tell([...beginning, finer, record('e', 2014, [0.25])]).state, 2014)).toEqual([
      ['sum', 500.25, 500.25],
    ]);
  });
});
