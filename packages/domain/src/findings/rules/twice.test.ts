import { describe, expect, it } from 'vitest';
import type { ActivityFacts, Figure } from '../../activity/activity.ts';
import { atLeast, figureOf, illegible } from '../../testing/index.ts';
import { about, days, declare, period, record, said, seen, wholeYear } from '../seen.testing.ts';

const copies = (id: string, value: Parameters<typeof figureOf>[2], changes: Partial<Figure> = {}) =>
  figureOf(id, 'material_copies', value, changes);
const day = '2013-03-01';

describe('the same number in two activities', () => {
  const suspected = (...commands: Parameters<typeof about>[0]) => about(commands, 'same-fact-suspected');
  const at = (id: string, figures: readonly Figure[], changes: Partial<ActivityFacts> = days(day)) =>
    record(id, figures, changes);

  it('tells something from ten on, and of measures that add up', () => {
    const twice = (value: number, measure = 'material_copies') =>
      suspected(at('甲', [figureOf('A', measure, value)]), at('乙', [figureOf('B', measure, value)]));
    expect([twice(9), twice(10)]).toEqual([[], ['A B']]);
    expect(twice(10, 'townships_reached')).toEqual([]);
  });

  it('is suspected of yearly numbers however small, but of nothing and of what nobody can read', () => {
    const yearly = (value: Parameters<typeof copies>[1]) =>
      suspected(
        record('甲', [copies('A', value, { basis: wholeYear })]),
        record('乙', [copies('B', value, { basis: wholeYear })]),
      );
    expect([yearly(3), yearly(0), yearly(illegible)]).toEqual([['A B'], [], []]);
  });

  it('is the same only with the same bounds, hedge, breakdown, scope, measure and way of counting', () => {
    const beside = (other: Figure) => suspected(at('甲', [copies('A', 500)]), at('乙', [other]));
    expect(beside(copies('B', 500))).toEqual(['A B']);
    expect(beside(copies('B', 501))).toEqual([]);
    expect(beside(copies('B', atLeast(500)))).toEqual([]);
    expect(beside(copies('B', 500, { scope: 'joint' }))).toEqual([]);
    expect(beside(figureOf('B', 'book_copies', 500))).toEqual([]);
    expect(beside(copies('B', 500, { basis: period(day, day) }))).toEqual([]);
    const filed = (id: string, breakdown: string) => figureOf(id, 'patents_filed', 500, { breakdown });
    const kinds = (a: string, b: string) => suspected(at('甲', [filed('A', a)]), at('乙', [filed('B', b)]));
    expect([kinds('design', 'design'), kinds('design', 'invention')]).toEqual([['A B'], []]);
  });

  it('is not suspected within one activity, nor of what lies inside another or is no result', () => {
    expect(suspected(at('甲', [copies('A', 500), copies('B', 500)]))).toEqual([]);
    const inside = [
      at('甲', [copies('A', 500)]),
      at('乙', [copies('B', 500)]),
      at('全年', [copies('W', 900)]),
      declare('B', 'inside', 'W'),
    ];
    expect(suspected(...inside)).toEqual([]);
    expect(suspected(at('甲', [copies('A', 500)]), at('乙', [copies('B', 500, { role: 'target' })]))).toEqual([]);
  });

  it('is suspected of what is in question as well', () => {
    const commands = [
      at('甲', [copies('A', 500)]),
      at('乙', [copies('B', 500)]),
      record('全年', [copies('W', 9000, { basis: wholeYear })]),
    ];
    expect(suspected(...commands)).toEqual(['A B']);
  });

  it('is asked against the first, of everybody at one time that is not answered yet', () => {
    const three = ['乙', '甲', '丙'].map((id, index) => at(id, [copies('ABC'[index] ?? '', 500)]));
    expect(suspected(...three)).toEqual(['A B C']);
    expect(suspected(...three, declare('C', 'outside', 'A'))).toEqual(['A B']);
    expect(suspected(...three, declare('A', 'outside', 'C'))).toEqual(['A B']);
  });

  it('is suspected in a run of activities of which each begins before those before it end', () => {
    const held = (id: string, from: string, to: string) =>
      at(id, [copies(id, 500)], days(`2013-03-${from}`, `2013-03-${to}`));
    expect(
      suspected(held('A', '01', '20'), held('B', '02', '03'), held('C', '20', '25'), held('D', '26', '27')),
    ).toEqual(['A B C']);
    expect(suspected(held('D', '01', '02'), held('C', '02', '03'), held('A', '04', '05'))).toEqual(['C D']);
    expect(suspected(held('A', '10', '12'), held('B', '01', '10'))).toEqual(['A B']);
  });

  it('of undated activities is suspected where they have one title', () => {
    const undated = (id: string, title: string) => record(id, [copies(id, 500)], { title });
    expect(suspected(undated('A', '科普讲座'), undated('B', '“科普讲座”'), undated('C', '送书下乡'))).toEqual(['A B']);
    expect(
      suspected(undated('A', '科普讲座'), at('B', [copies('B', 500)], { ...days(day), title: '科普讲座' })),
    ).toEqual([]);
  });

  it('in two places is two facts, but for yearly numbers', () => {
    const place = (id: string, name: string, changes: Partial<Figure> = {}) =>
      at(id, [copies(id, 500, changes)], { ...days(day), places: [name] });
    expect(suspected(place('A', '东镇'), place('B', '西镇'))).toEqual([]);
    expect(suspected(place('A', '东镇'), place('B', '东镇'))).toEqual(['A B']);
    expect(suspected(place('A', '东镇', { basis: wholeYear }), place('B', '西镇', { basis: wholeYear }))).toEqual([
      'A B',
    ]);
  });
});

describe('an activity keyed twice', () => {
  const held = (id: string, changes: Partial<ActivityFacts> = {}, figures: readonly Figure[] = []) =>
    record(id, figures, { title: '广场活动', ...days('2013-09-17'), ...changes });
  const suspected = (...commands: Parameters<typeof seen>[0]) =>
    seen(commands)
      .findings.filter(({ code }) => code === 'activity-duplicate')
      .map(({ activities }) => activities.join(' '));
  const numbers = (id: string, copied = 21000, bound: Partial<Figure> = {}) => [
    copies(`${id}1`, copied, bound),
    figureOf(`${id}2`, 'medical_services', 180),
  ];

  it('is suspected in a run of overlapping days, place by place', () => {
    const on = (from: string, to: string, places: readonly string[] = []) => ({
      ...days(`2013-09-${from}`, `2013-09-${to}`),
      places,
    });
    expect(suspected(held('a', on('01', '09')), held('b', on('02', '03')), held('c', on('09', '10')))).toEqual([
      'a b c',
    ]);
    expect(suspected(held('c', on('01', '02')), held('a', on('02', '03')), held('b', on('04', '05')))).toEqual(['a c']);
    expect(suspected(held('a', on('01', '01', ['东镇', '西镇'])), held('b', on('01', '01', ['西镇'])))).toEqual([
      'a b',
    ]);
    expect(suspected(held('a', on('01', '01', ['东镇'])), held('b', on('01', '01')))).toEqual(['a b']);
    expect(suspected(held('a', on('01', '01')), held('b', on('01', '01', ['西镇'])))).toEqual(['a b']);
  });

  it('without days is suspected where the numbers are the same, beside one with days too', () => {
    const undated = { dates: { from: null, to: null, precision: 'none', raw: '' } as const };
    expect(suspected(held('a', undated), held('b', undated))).toEqual(['a b']);
    expect(suspected(held('a', undated, [copies('A', 5)]), held('b', undated, [copies('B', 6)]))).toEqual([]);
    expect(suspected(held('a', undated, [copies('A', 5)]), held('b', {}, [copies('B', 5)]))).toEqual(['a b']);
    expect(suspected(held('a', {}, [copies('A', 5)]), held('b', days('2013-10-17'), [copies('B', 5)]))).toEqual([]);
  });

  it('is found once, by its title before its numbers', () => {
    expect(said([held('a', {}, numbers('a')), held('b', {}, numbers('b'))], 'activity-duplicate')).toMatchObject([
      { activities: ['a', 'b'], params: { by: 'title' } },
    ]);
    const undated = { dates: { from: null, to: null, precision: 'none', raw: '' } as const };
    expect(suspected(held('a', undated, numbers('a')), held('b', {}, numbers('b')))).toEqual(['a b']);
  });

  it('under another title needs two numbers, all of them the same, at one time and place', () => {
    const other = (changes: Partial<ActivityFacts> = {}) => ({ title: '科普进社区', ...changes });
    const beside = (figures: readonly Figure[], changes: Partial<ActivityFacts> = {}) =>
      suspected(held('a', {}, numbers('a')), held('b', other(changes), figures));
    expect(beside(numbers('b'))).toEqual(['a b']);
    expect(beside(numbers('b').reverse())).toEqual(['a b']);
    expect(beside(numbers('b', 21001))).toEqual([]);
    expect(beside(numbers('b', 21000, { scope: 'joint' }))).toEqual([]);
    expect(beside(numbers('b', 21000, { measure: 'book_copies' }))).toEqual([]);
    expect(beside(numbers('b', 21000, { quantity: atLeast(21000) }))).toEqual([]);
    expect(beside(numbers('b'), days('2013-10-17'))).toEqual([]);
    expect(beside([...numbers('b'), copies('b3', 5, { scope: 'joint' })])).toEqual([]);
    expect(suspected(held('a', {}, [copies('A', 21000)]), held('b', other(), [copies('B', 21000)]))).toEqual([]);
    const filed = (id: string, breakdown: string) => [
      figureOf(`${id}1`, 'patents_filed', 43, { breakdown }),
      figureOf(`${id}2`, 'medical_services', 180),
    ];
    expect(suspected(held('a', {}, filed('a', 'design')), held('b', other(), filed('b', 'invention')))).toEqual([]);
  });

  it('without days and with the same numbers under another title may be one at any time of the year', () => {
    const undated = { dates: { from: null, to: null, precision: 'none', raw: '' } as const, title: '科普进社区' };
    expect(suspected(held('a', {}, numbers('a')), held('b', undated, numbers('b')))).toEqual(['a b']);
  });

  it('is not suspected of titles that are signs alone, nor of an umbrella and what is under it', () => {
    expect(suspected(held('a', { title: '——' }), held('b', { title: '…' }))).toEqual([]);
    expect(suspected(held('a'), held('b', { parent: 'a' }), held('c', { parent: 'a' }))).toEqual(['b c']);
  });
});
