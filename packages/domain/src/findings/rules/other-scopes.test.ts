import { describe, expect, it } from 'vitest';
import type { Figure } from '../../activity/activity.ts';
import { atLeast, figureOf } from '../../testing/index.ts';
import { about, atMost, days, declare, period, record, said, seen, wholeYear } from '../seen.testing.ts';

type Value = Parameters<typeof figureOf>[2];
const copies = (id: string, value: Value, scope = 'own', changes: Partial<Figure> = {}) =>
  figureOf(id, 'material_copies', value, { scope, ...changes });
const yearly = (id: string, value: Value, scope = 'own', basis: Figure['basis'] = wholeYear) =>
  copies(id, value, scope, { basis });

describe('a figure of another scope', () => {
  const asked = (...commands: Parameters<typeof about>[0]) => about(commands, 'maybe-included');
  const whole = record('全年', [yearly('W', 90000)]);

  it('may lie in a stretch that reaches its days', () => {
    const half = record('半年', [yearly('W', 90000, 'own', period('2013-01-01', '2013-06-30'))]);
    const on = (day: string) => record('科普日', [copies('B', 20, 'joint')], days(day));
    expect(asked(half, on('2013-06-30'))).toEqual(['B W']);
    expect(asked(half, on('2013-07-01'))).toEqual([]);
  });

  it('of a yearly one lies in the scope that reaches further, and never in its own', () => {
    const pair = (part: string, scope: string) =>
      asked(record('甲', [yearly('A', 20, part)]), record('乙', [yearly('B', 9000, scope)]));
    expect(pair('own', 'joint')).toEqual(['A B']);
    expect(pair('joint', 'district')).toEqual(['A B']);
    expect(pair('own', '区卫生局')).toEqual([]);
    expect(pair('区卫生局', 'joint')).toEqual(['A B']);
    expect(pair('own', 'own')).toEqual([]);
  });

  it('is asked about the widest stretch of each scope that holds it, then the larger, then the smaller id', () => {
    const part = record('科普日', [copies('Z', 20, 'district')], days('2013-03-01'));
    const stretch = (id: string, value: Value, to: string) =>
      record(id, [yearly(id, value, 'own', period('2013-01-01', to))]);
    expect(
      asked(part, stretch('A', 100, '2013-06-30'), stretch('B', 50, '2013-09-30'), declare('A', 'inside', 'B')),
    ).toEqual(['B Z']);
    const two = (a: Value, b: Value) =>
      asked(part, stretch('A', a, '2013-06-30'), stretch('B', b, '2013-06-30'), declare('A', 'outside', 'B'));
    expect([two(100, 50), two(50, 100), two(50, 50)]).toEqual([['A Z'], ['B Z'], ['A Z']]);
    expect([two(100, atLeast(50)), two(atLeast(50), 100)]).toEqual([['B Z'], ['A Z']]);
  });

  it('is asked about in every other scope that has one', () => {
    const part = record('科普日', [copies('Z', 20, '区卫生局')], days('2013-03-01'));
    const joint = record('各单位', [yearly('J', 300, 'joint')]);
    expect(asked(part, whole, joint, declare('W', 'outside', 'J'))).toEqual(['J Z', 'W Z']);
  });

  it('is not asked about where it is no result that counts, or of a measure that is never summed', () => {
    expect(asked(whole, record('科普日', [copies('B', 20, 'joint', { role: 'target' })]))).toEqual([]);
    const inside = [
      record('各单位', [yearly('J', 300, 'joint')]),
      record('科普日', [copies('B', 20, 'joint')]),
      declare('B', 'inside', 'J'),
      declare('W', 'outside', 'J'),
    ];
    expect(asked(whole, ...inside)).toEqual([]);
    const kinds = (id: string, scope: string, basis: Figure['basis']) =>
      record(id, [figureOf(id, 'material_kinds', 9, { scope, basis })]);
    expect(asked(kinds('A', 'own', wholeYear), kinds('B', 'joint', { kind: 'event' }))).toEqual([]);
  });

  it('that is itself in question is asked about as well', () => {
    const commands = [
      whole,
      record('各单位', [yearly('J', 300, 'joint')]),
      record('科普日', [copies('B', 20, 'joint')]),
    ];
    expect(asked(...commands, declare('W', 'outside', 'J'))).toEqual(['B W']);
  });

  it('is asked no more once answered, in either direction; left open it is', () => {
    const part = record('科普日', [copies('B', 20, 'joint')]);
    expect(asked(whole, part, declare('W', 'outside', 'B'))).toEqual([]);
    expect(asked(whole, part, declare('B', 'undecided', 'W'))).toEqual(['B W']);
    expect(said([whole, part, declare('B', 'undecided', 'W')], 'maybe-included')).toMatchObject([
      { params: { parts: 1 } },
    ]);
  });

  it('is shown as counted otherwise where it is larger, and still asked about beside others', () => {
    const parts = [record('甲', [copies('A', 20, 'joint')]), record('乙', [copies('B', atLeast(90001), 'joint')])];
    expect(about([whole, ...parts], 'inclusion-impossible')).toEqual(['B W']);
    expect(asked(whole, ...parts)).toEqual(['A W']);
  });
});

describe('a pair that somebody left open', () => {
  const pair = (changes: Partial<Figure>, year = 2013) => [
    record('甲', [copies('A', 20, 'own', changes)], { year }),
    record('乙', [copies('B', 900)]),
    declare('A', 'undecided', 'B'),
  ];
  const asked = (commands: Parameters<typeof about>[0]) => about(commands, 'maybe-included');

  it('is asked about across measures and scopes', () => {
    expect(asked(pair({ scope: 'joint' }))).toEqual(['A B']);
    expect(asked(pair({ measure: 'book_copies' }))).toEqual(['A B']);
    expect(said(pair({ measure: 'book_copies' }), 'maybe-included')).toMatchObject([
      {
        params: {
          partMeasures: ['book_copies'],
          wholeMeasure: 'material_copies',
          partScopes: ['own'],
          wholeScope: 'own',
        },
      },
    ]);
  });

  it('of one measure and scope is asked about with its total, and across years elsewhere', () => {
    expect(asked(pair({}))).toEqual([]);
    expect(about(pair({}), 'inclusion-undecided')).toEqual(['A B']);
    expect(asked(pair({ scope: 'joint' }, 2012))).toEqual([]);
  });

  it('is not called impossible where another measure counts more', () => {
    const more = pair({ measure: 'book_copies', quantity: { lower: 1000, upper: 1000, mark: 'exact', raw: '1000' } });
    expect(seen(more).findings.filter(({ code }) => code !== 'scopes-not-added')).toEqual([]);
  });
});

describe('what was seized and what was destroyed', () => {
  const seized = (day: string, value: Value = 400) =>
    record('检查', [figureOf('S', 'pirated_av_seized', value)], days(day));
  const destroyed = (id: string, day: string) => record(id, [figureOf(id, 'pirated_av_destroyed', 6500)], days(day));
  const asked = (...commands: Parameters<typeof about>[0]) => about(commands, 'maybe-included');

  it('may be the same from the day of the seizure on; the first destruction is asked about', () => {
    expect(asked(seized('2013-04-19'), destroyed('D', '2013-04-19'))).toEqual(['D S']);
    expect(asked(seized('2013-04-19'), destroyed('D', '2013-04-18'))).toEqual([]);
    expect(asked(seized('2013-04-19'), destroyed('D', '2013-06-01'), destroyed('C', '2013-05-01'))).toEqual(['C S']);
  });

  it('is asked no more once answered', () => {
    expect(asked(seized('2013-04-19'), destroyed('D', '2013-05-01'), declare('S', 'inside', 'D'))).toEqual([]);
  });

  it('says nothing of other things', () => {
    const print = record('检查', [figureOf('S', 'pirated_print_seized', 400)], days('2013-04-19'));
    expect(asked(print, destroyed('D', '2013-05-01'))).toEqual([]);
  });
});

describe('what is never added', () => {
  it('is the same measure under several scopes; what adding would give is told to the 分', () => {
    const funds = (id: string, value: Value, scope: string) =>
      record(id, [figureOf(id, 'funds_spent', value, { scope })]);
    const commands = [funds('A', 0.1, 'own'), funds('B', 0.2, 'joint'), funds('C', atMost(9), 'district')];
    expect(said(commands, 'scopes-not-added')).toMatchObject([
      { figures: ['A', 'B', 'C'], params: { scopes: ['district', 'joint', 'own'], naive: 0.3 } },
    ]);
  });

  it('is what several activities count of kinds and townships, by what counts in the total', () => {
    const towns = (id: string, value: Value, members: readonly string[] = []) =>
      figureOf(id, 'townships_reached', value, { members });
    const not = (...commands: Parameters<typeof about>[0]) => about(commands, 'not-additive');
    expect(not(record('甲', [towns('A', 3), towns('B', 4, ['东乡'])]))).toEqual([]);
    expect(not(record('甲', [towns('A', 3)]), record('乙', [towns('B', 3)]), declare('B', 'same', 'A'))).toEqual([]);
    expect(not(record('甲', [copies('A', 3)]), record('乙', [copies('B', atLeast(3))]))).toEqual([]);
    const three = [record('甲', [towns('A', 3)]), record('乙', [towns('B', 3)]), record('丙', [towns('C', 2)])];
    expect(not(...three, declare('C', 'inside', 'A'))).toEqual(['A B']);
  });
});
