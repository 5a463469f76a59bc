import { describe, expect, it } from 'vitest';
import { factsOf, figureOf, illegible } from '../../testing/index.ts';
import {
  atMost,
  days,
  declare,
  period,
  record,
  roughly,
  said,
  seen,
  seenInForeignLog,
  through,
} from '../seen.testing.ts';

const copies = (id: string, value: Parameters<typeof figureOf>[2], changes: Parameters<typeof figureOf>[3] = {}) =>
  figureOf(id, 'material_copies', value, changes);
const filed = (id: string, value: number, changes: Parameters<typeof figureOf>[3] = {}) =>
  figureOf(id, 'patents_filed', value, changes);

describe('a finding about time says what it is about, and how it is settled', () => {
  it('series-falls, spans-unequal, since-start and open-through-day', () => {
    const fall = record('专利', [
      filed('A', 81, { basis: through('2013-09-30') }),
      filed('B', 50, { basis: through('2013-10-31') }),
    ]);
    expect(said([fall], 'series-falls')).toEqual([
      {
        code: 'series-falls',
        figures: ['A', 'B'],
        activities: ['专利'],
        params: {
          measure: 'patents_filed',
          earlier: 81,
          later: 50,
          earlierDay: '2013-09-30',
          laterDay: '2013-10-31',
        },
        settle: ['correct', 'accept'],
        blocking: true,
        questions: [],
      },
    ]);
    const before = record('上年', [filed('Z', 70, { basis: through('2012-08-31', '2012-01-01') })], { year: 2012 });
    expect(said([fall, before], 'spans-unequal')).toEqual([
      {
        code: 'spans-unequal',
        figures: ['B', 'Z'],
        activities: ['上年', '专利'],
        params: { measure: 'patents_filed', scope: 'own', now: '10-31', before: '08-31' },
        settle: ['correct', 'accept'],
        blocking: false,
        questions: [],
      },
    ]);
    expect(
      said([record('累计', [filed('S', 300, { basis: through('2013-12-31', '2010-01-01') })])], 'since-start'),
    ).toEqual([
      {
        code: 'since-start',
        figures: ['S'],
        activities: ['累计'],
        params: { measure: 'patents_filed', from: '2010-01-01' },
        settle: ['correct', 'accept'],
        blocking: false,
        questions: [],
      },
    ]);
    expect(said([record('目前', [filed('O', 5, { basis: through(null) })])], 'open-through-day')).toEqual([
      {
        code: 'open-through-day',
        figures: ['O'],
        activities: ['目前'],
        params: { count: 1 },
        settle: ['correct', 'accept'],
        blocking: false,
        questions: [],
      },
    ]);
  });

  it('definition-changed', () => {
    const filedIn = (year: number) => record(`${year}`, [filed(`F${year}`, 50)], { year });
    const versionOf = (_measure: string, year: number) => year - 2011;
    expect(said([filedIn(2012), filedIn(2013)], 'definition-changed', { versionOf })).toEqual([
      {
        code: 'definition-changed',
        figures: ['F2012', 'F2013'],
        activities: ['2012', '2013'],
        params: { measure: 'patents_filed', now: 2, before: 1 },
        settle: ['accept'],
        blocking: false,
        questions: [],
      },
    ]);
  });

  it('far-from-history, illegible and not-additive', () => {
    const usual = [2500, 3000, 2000, 4000, 2200].map((value, index) =>
      record(`旧${index}`, [figureOf(`H${index}`, 'book_copies', value)], { year: 2012 }),
    );
    expect(said([...usual, record('新', [figureOf('X', 'book_copies', 30000)])], 'far-from-history')).toEqual([
      {
        code: 'far-from-history',
        figures: ['X'],
        activities: ['新'],
        params: { measure: 'book_copies', value: 30000, usual: 2739, others: 5 },
        settle: ['correct', 'accept'],
        blocking: false,
        questions: [],
      },
    ]);
    expect(said([record('周', [copies('A', illegible)])], 'illegible')).toEqual([
      {
        code: 'illegible',
        figures: ['A'],
        activities: ['周'],
        params: { measure: 'material_copies', raw: '1XX' },
        settle: ['correct', 'accept'],
        blocking: false,
        questions: [],
      },
    ]);
    const towns = (id: string) => record(id, [figureOf(`F${id}`, 'townships_reached', 3)]);
    expect(said([towns('甲'), towns('乙')], 'not-additive')).toEqual([
      {
        code: 'not-additive',
        figures: ['F乙', 'F甲'],
        activities: ['乙', '甲'],
        params: { measure: 'townships_reached', scope: 'own', lower: 3, upper: 6, activities: 2 },
        settle: ['correct', 'accept'],
        blocking: false,
        questions: [],
      },
    ]);
  });

  it('duration-differs, edition-skips and edition-repeats', () => {
    const week = figureOf('A', 'duration_days', { lower: 6, upper: 6, mark: 'exact', raw: '6天' });
    expect(said([record('三下乡', [week], days('2013-01-11', '2013-01-17'))], 'duration-differs')).toEqual([
      {
        code: 'duration-differs',
        figures: ['A'],
        activities: ['三下乡'],
        params: { measure: 'duration_days', raw: '6天', least: 7, most: 7 },
        settle: ['correct', 'accept'],
        blocking: false,
        questions: [],
      },
    ]);
    const contest = (year: number, edition: number) =>
      record(`${year}`, [figureOf(`E${year}`, 'edition_no', edition)], { year, title: '创新竞赛', kind: 'contest' });
    const step = (code: string, edition: number) => ({
      code,
      figures: ['E2012', 'E2013'],
      activities: ['2012', '2013'],
      params: { edition, editionBefore: 5, yearBefore: 2012 },
      settle: ['correct', 'accept'],
      blocking: false,
      questions: [],
    });
    expect(said([contest(2012, 5), contest(2013, 8)], 'edition-skips')).toEqual([step('edition-skips', 8)]);
    expect(said([contest(2012, 5), contest(2013, 5)], 'edition-repeats')).toEqual([step('edition-repeats', 5)]);
  });

  it('dates-reversed, of an activity and of figures, in a log that was brought from elsewhere', () => {
    const found = seenInForeignLog({
      a: factsOf('a', 2013, [], days('2013-05-18', '2013-05-01')),
      b: factsOf('b', 2013, [
        copies('P', 1, { basis: period('2013-03-31', '2013-01-01') }),
        copies('C', 1, { basis: through('2012-12-31') }),
        copies('E', 1),
        copies('D', 1, { basis: period('2013-03-31', '2013-03-31') }),
        copies('O', 1, { basis: through(null) }),
      ]),
      c: factsOf('c', 2013, [], days('2013-05-18')),
      d: factsOf('d', 2013, [], { dates: { from: '2013-05-18', to: null, precision: 'day', raw: '' } }),
      e: factsOf('e', 2013, [], { dates: { from: null, to: '2013-05-18', precision: 'day', raw: '' } }),
    }).findings.filter(({ code }) => code === 'dates-reversed');
    expect(found.map(({ key: _key, year: _year, ...rest }) => rest)).toEqual(
      [
        { figures: ['C'], activities: ['b'], params: { from: '2013-01-01', to: '2012-12-31' } },
        { figures: ['P'], activities: ['b'], params: { from: '2013-03-31', to: '2013-01-01' } },
        { figures: [], activities: ['a'], params: { from: '2013-05-18', to: '2013-05-01' } },
      ].map((rest) => ({ code: 'dates-reversed', ...rest, settle: ['correct'], blocking: true, questions: [] })),
    );
  });
});

describe('a relation that was checked and holds says what it is about', () => {
  const verified = (commands: Parameters<typeof seen>[0], code: string) =>
    seen(commands).verified.filter((relation) => relation.code === code);

  it('parts-make-whole', () => {
    const kinds = [
      filed('W', 43),
      filed('A', 24, { breakdown: 'invention' }),
      filed('B', 12, { breakdown: 'utility_model' }),
      filed('C', 7, { breakdown: 'design' }),
    ];
    expect(verified([record('专利', kinds)], 'parts-make-whole')).toEqual([
      {
        code: 'parts-make-whole',
        figures: ['A', 'B', 'C', 'W'],
        activities: ['专利'],
        params: { measure: 'patents_filed', whole: 43, parts: [24, 12, 7] },
      },
    ]);
  });

  it('order-holds', () => {
    const commands = [
      record('媒体', [figureOf('B', 'press_items_submitted', 210), figureOf('S', 'press_items_accepted', atMost(196))]),
    ];
    expect(verified(commands, 'order-holds')).toEqual([
      {
        code: 'order-holds',
        figures: ['B', 'S'],
        activities: ['媒体'],
        params: {
          small: 'press_items_accepted',
          big: 'press_items_submitted',
          smallValue: 196,
          bigValue: 210,
          within: 'activity',
          forced: true,
        },
      },
    ]);
  });

  it('same-fact-agrees, with the one number that was counted where the other is an estimate', () => {
    const commands = [
      record('报送', [copies('A', roughly(500))]),
      record('宣传', [copies('B', 512)]),
      declare('A', 'same', 'B'),
    ];
    expect(verified(commands, 'same-fact-agrees')).toEqual([
      {
        code: 'same-fact-agrees',
        figures: ['A', 'B'],
        activities: ['宣传', '报送'],
        params: { measure: 'material_copies', value: 512 },
      },
    ]);
  });

  it('duration-matches and editions-run-on', () => {
    const heats = figureOf('A', 'duration_months', { ...atMost(4), raw: '近4个月' });
    expect(verified([record('竞赛', [heats], days('2013-02-01', '2013-05-18'))], 'duration-matches')).toEqual([
      {
        code: 'duration-matches',
        figures: ['A'],
        activities: ['竞赛'],
        params: { measure: 'duration_months', raw: '近4个月', least: 3.5, most: 3.5 },
      },
    ]);
    const contest = (year: number, edition: number) =>
      record(`${year}`, [figureOf(`E${year}`, 'edition_no', edition)], { year, title: '创新竞赛', kind: 'contest' });
    expect(verified([contest(2011, 4), contest(2012, 5), contest(2013, 6)], 'editions-run-on')).toEqual([
      {
        code: 'editions-run-on',
        figures: ['E2011', 'E2012', 'E2013'],
        activities: ['2011', '2012', '2013'],
        params: { first: 4, last: 6, since: 2011 },
      },
    ]);
  });
});
