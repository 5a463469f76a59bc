import { describe, expect, it } from 'vitest';
import { builtinCatalogue } from '../measure/builtin-catalogue.ts';
import type { Measure } from '../measure/measure.ts';
import { atLeast, exactly, factsOf, figureOf, tell } from '../testing/index.ts';
import { contributions } from '../totals/totals.ts';
import { isLedgerUnder } from './ledger-path.ts';
import { rollUp } from './roll-up.ts';
import type { RollUpShare } from './rolled-total.ts';
import { rollUpShares } from './share-of.ts';

type Quantity = ReturnType<typeof exactly>;

/** What a ledger brings that has recorded one activity with one figure. */
function shareOf(
  ledger: string,
  quantity: Quantity,
  { measure = 'material_copies', ...changes }: { measure?: string; scope?: string; members?: readonly string[] } = {},
): RollUpShare {
  const facts = factsOf('活动', 2013, [figureOf(`${ledger}.0`, measure, quantity, changes)]);
  const { state } = tell([{ kind: 'record-activity', activityId: ledger, facts }]);
  const [share] = rollUpShares(ledger, builtinCatalogue, contributions(state, { year: 2013 }));
  if (share === undefined) throw new Error('a figure was recorded and brings nothing');
  return share;
}

const bounds = (shares: readonly RollUpShare[]) =>
  rollUp(shares).map(({ lower, upper, ledgers, overlapping }) => ({ lower, upper, ledgers, overlapping }));

describe('which ledgers are under which', () => {
  it('the dots of an id are its way down', () => {
    expect(isLedgerUnder('gd.sz.nanshan', 'gd.sz')).toBe(true);
    expect(isLedgerUnder('gd.sz', 'gd.sz')).toBe(true);
    expect(isLedgerUnder('gd.szx', 'gd.sz')).toBe(false);
    expect(isLedgerUnder('gd', 'gd.sz')).toBe(false);
  });
});

describe('a roll-up', () => {
  it('adds what bureaus did themselves, also where one is above the other', () => {
    expect(bounds([shareOf('gd.sz', exactly(10)), shareOf('gd.sz.nanshan', exactly(5))])).toEqual([
      { lower: 15, upper: 15, ledgers: 2, overlapping: 0 },
    ]);
  });

  it('keeps an open end open, and counts what is unknown', () => {
    const unknown = { lower: null, upper: null, mark: 'unknown', raw: '1XX', why: 'illegible' } as const;
    const [total] = rollUp([shareOf('a', atLeast(10)), shareOf('b', exactly(5)), shareOf('c', unknown)]);
    expect(total).toMatchObject({ lower: 15, upper: null, counted: 3, unknown: 1, ledgers: 3 });
  });

  it('never adds different scopes or measures', () => {
    const totals = rollUp([
      shareOf('a', exactly(1)),
      shareOf('b', exactly(2), { scope: 'joint' }),
      shareOf('c', exactly(4), { measure: 'book_copies' }),
    ]);
    expect(totals.map(({ measure, scope, lower }) => [measure, scope, lower])).toEqual([
      ['book_copies', 'own', 4],
      ['material_copies', 'joint', 2],
      ['material_copies', 'own', 1],
    ]);
  });

  it.each(['joint', 'district'])('adds the %s figures of districts that stand beside each other', (scope) => {
    expect(bounds([shareOf('gd.sz', exactly(10), { scope }), shareOf('gd.gz', exactly(5), { scope })])).toEqual([
      { lower: 15, upper: 15, ledgers: 2, overlapping: 0 },
    ]);
  });

  it('a city may have counted its districts in: at least the larger, at most both', () => {
    const scope = 'district';
    const districts = [
      shareOf('gd.sz.nanshan', exactly(40), { scope }),
      shareOf('gd.sz.futian.east', exactly(30), { scope }),
    ];
    const beside = shareOf('gd.gz', exactly(7), { scope });
    expect(bounds([shareOf('gd.sz', exactly(100), { scope }), ...districts, beside])).toEqual([
      { lower: 107, upper: 177, ledgers: 4, overlapping: 2 },
    ]);
    expect(bounds([shareOf('gd.sz', exactly(60), { scope }), ...districts])).toEqual([
      { lower: 70, upper: 130, ledgers: 3, overlapping: 2 },
    ]);
  });

  it('a body that two ledgers name may be one or two', () => {
    const scope = '市教育局';
    expect(bounds([shareOf('a', exactly(10), { scope }), shareOf('b', exactly(4), { scope })])).toEqual([
      { lower: 10, upper: 14, ledgers: 2, overlapping: 2 },
    ]);
    expect(bounds([shareOf('a', exactly(10), { scope })])).toEqual([
      { lower: 10, upper: 10, ledgers: 1, overlapping: 0 },
    ]);
  });

  it('named things are at least their union and at most the sum: two counties may each have a 城关镇', () => {
    const measure = 'material_kinds';
    const folded = shareOf('a', exactly(2), { measure, members: ['折页', '手册'] });
    const posters = shareOf('b', exactly(2), { measure, members: ['折页', '海报'] });
    const cards = shareOf('c', exactly(1), { measure, members: ['卡片'] });
    expect(bounds([folded, posters])).toEqual([{ lower: 3, upper: 4, ledgers: 2, overlapping: 2 }]);
    expect(bounds([folded, cards])).toEqual([{ lower: 3, upper: 3, ledgers: 2, overlapping: 0 }]);
  });

  it('things that nobody named are at least the most and at most the sum', () => {
    const measure = 'material_kinds';
    expect(bounds([shareOf('a', exactly(5), { measure }), shareOf('b', exactly(3), { measure })])).toEqual([
      { lower: 5, upper: 8, ledgers: 2, overlapping: 2 },
    ]);
  });

  it('ledgers that define a measure differently are totalled apart, whatever its breakdowns', () => {
    const share = shareOf('a', exactly(5));
    const other = (ledger: string, changes: Partial<Measure>): RollUpShare => ({
      ...share,
      ledger,
      measure: { ...share.measure, ...changes },
    });
    const breakdowns = [{ id: 'colour', names: { zh: '彩色', en: 'Colour' }, dimension: 'colour' }];
    expect(bounds([share, other('b', { breakdowns }), other('c', { version: 2 })])).toEqual([
      { lower: 10, upper: 10, ledgers: 2, overlapping: 0 },
      { lower: 5, upper: 5, ledgers: 1, overlapping: 0 },
    ]);
  });

  it('what counts nowhere in its ledger counts nowhere above it', () => {
    const share = shareOf('a', exactly(5));
    const nothing = { ...share, ledger: 'b', vector: { ...share.vector, lower: 0, upper: 0, counted: 0 } };
    expect(bounds([share, nothing])).toEqual([{ lower: 5, upper: 5, ledgers: 1, overlapping: 0 }]);
    expect(rollUp([nothing])).toEqual([]);
  });

  it('a ledger that brings one total twice is a mistake of the program', () => {
    const share = shareOf('a', exactly(5));
    expect(() => rollUp([share, share])).toThrow('twice');
  });
});
