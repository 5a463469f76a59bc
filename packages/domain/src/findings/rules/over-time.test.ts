import { describe, expect, it } from 'vitest';
import type { Figure } from '../../activity/activity.ts';
import { atLeast, exactly, figureOf, illegible } from '../../testing/index.ts';
import { about, atMost, period, record, seen, through, wholeYear } from '../seen.testing.ts';

const filed = (id: string, value: Parameters<typeof figureOf>[2], day: string | null, changes: Partial<Figure> = {}) =>
  figureOf(id, 'patents_filed', value, { basis: through(day), ...changes });

describe('a running total falls', () => {
  const falls = (...figures: readonly Figure[]) => about([record('专利', figures)], 'series-falls');

  it('from the highest day before, not only from the last', () => {
    expect(falls(filed('A', 90, '2013-03-31'), filed('B', 50, '2013-06-30'), filed('C', 80, '2013-09-30'))).toEqual([
      'A B',
      'A C',
    ]);
    expect(falls(filed('A', 40, '2013-03-31'), filed('B', 90, '2013-06-30'), filed('C', 80, '2013-09-30'))).toEqual([
      'B C',
    ]);
  });

  it('in the order of its days, in whatever order it was keyed in', () => {
    expect(falls(filed('A', 50, '2013-09-30'), filed('B', 90, '2013-03-31'))).toEqual(['A B']);
    expect(falls(filed('A', 90, '2013-09-30'), filed('B', 50, '2013-03-31'))).toEqual([]);
  });

  it('never on one day', () => {
    expect(falls(filed('A', 90, '2013-09-30'), filed('B', 50, '2013-09-30'))).toEqual([]);
  });

  it('only where it surely does', () => {
    expect(falls(filed('A', atMost(90), '2013-03-31'), filed('B', 50, '2013-06-30'))).toEqual([]);
    expect(falls(filed('A', atLeast(90), '2013-03-31'), filed('B', 50, '2013-06-30'))).toEqual(['A B']);
    expect(falls(filed('A', 90, '2013-03-31'), filed('B', atLeast(50), '2013-06-30'))).toEqual([]);
    expect(
      falls(filed('A', 90, '2013-03-31'), filed('U', illegible, '2013-06-30'), filed('C', 80, '2013-09-30')),
    ).toEqual(['A C']);
    expect(
      falls(filed('A', atMost(5), '2013-02-28'), filed('B', 90, '2013-03-31'), filed('C', 80, '2013-09-30')),
    ).toEqual(['B C']);
  });

  it('never between two series: another scope, breakdown, first day or activity', () => {
    const high = filed('A', 90, '2013-03-31');
    expect(falls(high, filed('B', 50, '2013-06-30', { scope: 'district' }))).toEqual([]);
    expect(falls(high, filed('B', 50, '2013-06-30', { breakdown: 'design' }))).toEqual([]);
    expect(falls(high, filed('B', 50, '2013-06-30', { basis: through('2013-06-30', '2013-02-01') }))).toEqual([]);
    expect(falls(high, figureOf('B', 'patents_granted', 50, { basis: through('2013-06-30') }))).toEqual([]);
    expect(about([record('甲', [high]), record('乙', [filed('B', 50, '2013-06-30')])], 'series-falls')).toEqual([]);
  });

  it('never in what is no running total of results: a target, 目前 without a day, an activity’s own number', () => {
    const high = filed('A', 90, '2013-03-31');
    expect(falls(high, filed('B', 50, '2013-06-30', { role: 'target' }))).toEqual([]);
    expect(falls(high, filed('B', 50, null))).toEqual([]);
    expect(falls(high, figureOf('B', 'patents_filed', 50))).toEqual([]);
  });

  it('over the years where it runs since before them, and each fall in the year in which it is seen', () => {
    const since = (year: number, value: number, changes: Partial<Figure> = {}) =>
      record(
        `${year}`,
        [filed(`S${year}`, value, null, { basis: through(`${year}-12-31`, '2010-01-01'), ...changes })],
        {
          year,
        },
      );
    const commands = [since(2011, 300), since(2012, 280), since(2013, 290), since(2014, 100)];
    expect(about(commands, 'series-falls')).toEqual(['S2011 S2013']);
    expect(about(commands, 'series-falls', { year: 2012 })).toEqual(['S2011 S2012']);
    const before = [since(2012, 280), since(2013, 90, { breakdown: 'design' })];
    expect(about(before, 'series-falls')).toEqual([]);
    expect(about([since(2012, 280), since(2013, 90, { scope: 'district' })], 'series-falls')).toEqual([]);
    const from2011 = since(2013, 90, { basis: through('2013-12-31', '2011-01-01') });
    expect(about([since(2012, 280), from2011], 'series-falls')).toEqual([]);
  });

  it('from one year to the next never where it starts anew each year', () => {
    const anew = (year: number, value: number) =>
      record(`${year}`, [filed(`Y${year}`, value, null, { basis: through(`${year}-12-31`, `${year}-01-01`) })], {
        year,
      });
    expect(about([anew(2012, 90), anew(2013, 50)], 'series-falls')).toEqual([]);
  });
});

describe('a number far from its history', () => {
  const sizes = [2500, 3000, 2000, 4000, 2200];
  const old = (changes: Partial<Figure> = {}, values: readonly number[] = sizes) =>
    values.map((value, index) =>
      record(`旧${index}`, [figureOf(`H${index}`, 'book_copies', value, changes)], { year: 2012 }),
    );
  const asked = (
    history: ReturnType<typeof old>,
    value: Parameters<typeof figureOf>[2],
    changes: Partial<Figure> = {},
  ) => about([...history, record('新', [figureOf('X', 'book_copies', value, changes)])], 'far-from-history');

  it('is asked about from the sixth number on', () => {
    expect(asked(old(), 30000)).toEqual(['X']);
    expect(asked(old({}, sizes.slice(1)), 30000)).toEqual([]);
  });

  it('may be far too small as well, and stands for its lower bound, else its upper', () => {
    expect(asked(old(), 200)).toEqual(['X']);
    expect(asked(old(), atLeast(30000))).toEqual(['X']);
    expect(asked(old(), atMost(30000))).toEqual(['X']);
    expect(asked(old(), illegible)).toEqual([]);
    expect(asked(old(), 0)).toEqual([]);
  });

  it('is eight times the median away', () => {
    const steady = old({}, [100, 100, 100, 100, 100]);
    expect([799, 800].map((value) => asked(steady, value))).toEqual([[], ['X']]);
    const even = old({}, [100, 100, 100, 110, 110]);
    expect([839, 840].map((value) => asked(even, value))).toEqual([[], ['X']]);
  });

  it('is beyond the usual spread, where numbers always vary by factors', () => {
    expect(asked(old({}, [1, 10, 100, 1000, 10000]), 90000)).toEqual([]);
  });

  it('is held against its own kind: breakdown, scope and way of counting', () => {
    expect(asked(old({ scope: 'district' }), 30000)).toEqual([]);
    expect(asked(old({ basis: period('2012-01-01', '2012-12-31') }), 30000)).toEqual([]);
    expect(asked(old({ basis: period('2012-01-01', '2012-12-31') }), 30000, { basis: wholeYear })).toEqual(['X']);
    const filedIn = old({ measure: 'patents_filed', breakdown: 'design' });
    const other = { measure: 'patents_filed', breakdown: 'invention' };
    expect(asked(filedIn, 30000, other)).toEqual([]);
    expect(asked(filedIn, 30000, { ...other, breakdown: 'design' })).toEqual(['X']);
    expect(asked(old({ role: 'target' }), 30000)).toEqual([]);
  });

  it('is not asked about where a measure is never added, nor again in later years', () => {
    const editions = old({ measure: 'edition_no' }, [5, 5, 5, 5, 5]);
    expect(asked(editions, 90, { measure: 'edition_no' })).toEqual([]);
    const commands = [...old(), record('新', [figureOf('X', 'book_copies', 30000)])];
    expect(
      about([...commands, record('次年', [figureOf('Y', 'book_copies', 2500)], { year: 2014 })], 'far-from-history', {
        year: 2014,
      }),
    ).toEqual([]);
  });
});

describe('a year beside the one before', () => {
  const filedIn = (year: number, basis: Figure['basis'], changes: Partial<Figure> = {}) =>
    record(`${year}`, [figureOf(`F${year}`, 'patents_filed', 50, { basis, ...changes })], { year });

  it('is compared measure by measure and scope by scope', () => {
    const before = filedIn(2012, through('2012-09-30', '2012-01-01'));
    expect(about([before, filedIn(2013, through('2013-10-31'))], 'spans-unequal')).toEqual(['F2012 F2013']);
    expect(about([before, filedIn(2013, through('2013-10-31'), { scope: 'district' })], 'spans-unequal')).toEqual([]);
    expect(
      about([before, filedIn(2013, through('2013-10-31'), { measure: 'patents_granted' })], 'spans-unequal'),
    ).toEqual([]);
    expect(about([before, filedIn(2013, wholeYear)], 'spans-unequal')).toEqual(['F2012 F2013']);
  });

  it('is not called unequal where it cannot be compared for another reason', () => {
    const nothing = record('2012', [figureOf('F2012', 'patents_filed', illegible)], { year: 2012 });
    expect(about([nothing, filedIn(2013, through('2013-10-31'))], 'spans-unequal')).toEqual([]);
  });

  it('names what speaks in its total: counted or in question, not what is replaced or inside', () => {
    const now = record('2013', [
      figureOf('F2013', 'patents_filed', 50, { basis: through('2013-10-31') }),
      figureOf('R', 'patents_filed', 40, { basis: through('2013-09-30') }),
      figureOf('I', 'patents_filed', 10, { basis: through('2013-10-31'), breakdown: 'design' }),
    ]);
    const asked = record('另', [figureOf('Q', 'patents_filed', exactly(5))]);
    const before = filedIn(2012, through('2012-09-30', '2012-01-01'));
    expect(about([before, now, asked], 'spans-unequal')).toEqual(['F2012 F2013 Q']);
  });

  it('follows the catalogue’s present definition where nobody says otherwise', () => {
    const commands = [filedIn(2012, { kind: 'event' }), filedIn(2013, { kind: 'event' })];
    expect(about(commands, 'definition-changed')).toEqual([]);
    const versionOf = (measure: string, year: number) => (measure === 'patents_filed' ? year : 1);
    expect(about(commands, 'definition-changed', { versionOf })).toEqual(['F2012 F2013']);
  });
});

describe('figures that stand out alone', () => {
  it('are illegible only where digits are damaged, not where nothing was reported', () => {
    const unknown = (why: 'illegible' | 'not-reported') => ({ ...illegible, why });
    const figures = [
      figureOf('I', 'material_copies', unknown('illegible')),
      figureOf('N', 'book_copies', unknown('not-reported')),
      figureOf('K', 'broadcast_items', 5),
    ];
    expect(about([record('周', figures)], 'illegible')).toEqual(['I']);
  });

  it('目前 without a day is asked about once an activity, of results alone', () => {
    const open = (id: string, changes: Partial<Figure> = {}) => filed(id, 5, null, changes);
    const commands = [
      record('甲', [open('A'), open('B', { measure: 'patents_granted' }), open('T', { role: 'target' })]),
      record('乙', [open('C', { scope: 'joint' }), filed('D', 6, '2013-06-30', { scope: 'district' })]),
      record('丙', [figureOf('E', 'service_points', 3, { basis: { kind: 'stock', at: null } })]),
    ];
    expect(about(commands, 'open-through-day')).toEqual(['A B', 'C']);
  });

  it('run since before the year where their first day is earlier, of results alone', () => {
    const from = (id: string, day: string, changes: Partial<Figure> = {}) =>
      filed(id, 5, null, { basis: through('2013-06-30', day), ...changes });
    const commands = [
      record('甲', [from('A', '2012-12-31'), from('B', '2013-01-01', { scope: 'joint' })]),
      record('乙', [from('T', '2012-12-31', { role: 'target' })]),
      record('丙', [figureOf('P', 'book_copies', 3, { basis: period('2012-12-01', '2013-01-31') })]),
    ];
    expect(about(commands, 'since-start')).toEqual(['A']);
  });
});

describe('what was checked and holds', () => {
  it('comes by code, then by its figures, in whatever order the activities were recorded', () => {
    const media = (id: string) =>
      record(id, [
        figureOf(`${id}1`, 'press_items_submitted', 20, { scope: id }),
        figureOf(`${id}2`, 'press_items_accepted', 10, { scope: id }),
      ]);
    const week = record('周', [figureOf('D', 'duration_days', 3)], {
      dates: { from: '2013-05-01', to: '2013-05-03', precision: 'day', raw: '' },
    });
    for (const commands of [
      [media('b'), week, media('a')],
      [media('a'), media('b'), week],
    ]) {
      expect(seen(commands).verified.map(({ code, figures }) => `${code} ${figures.join(' ')}`)).toEqual([
        'duration-matches D',
        'order-holds a1 a2',
        'order-holds b1 b2',
      ]);
    }
  });
});

describe('what is found', () => {
  it('comes blocking first, then by code, then by key', () => {
    const commands = [
      record('甲', [figureOf('I1', 'book_copies', illegible), figureOf('I2', 'broadcast_items', illegible)]),
      record('专利', [
        filed('A', 90, '2013-03-31'),
        filed('B', 50, '2013-06-30'),
        filed('O', 5, null, { measure: 'patents_granted' }),
      ]),
    ];
    const { findings } = seen(commands);
    expect(findings.map(({ code, figures }) => `${code} ${figures.join(' ')}`)).toEqual([
      'series-falls A B',
      'illegible I1',
      'illegible I2',
      'open-through-day O',
    ]);
  });
});
