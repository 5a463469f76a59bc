import { describe, expect, it } from 'vitest';
import { atLeast, figureOf } from '../../testing/index.ts';
import { days, declare, record, said, wholeYear } from '../seen.testing.ts';

const copies = (id: string, value: Parameters<typeof figureOf>[2], changes: Parameters<typeof figureOf>[3] = {}) =>
  figureOf(id, 'material_copies', value, changes);
const filed = (id: string, value: number, changes: Parameters<typeof figureOf>[3] = {}) =>
  figureOf(id, 'patents_filed', value, changes);

/** Every code once, with all that a screen, a file or an acceptance relies on. */
describe('a finding says what it is about, what stands in the way, and how it is settled', () => {
  it('part-above-whole', () => {
    expect(
      said([record('专利', [filed('W', 43), filed('A', 50, { breakdown: 'invention' })])], 'part-above-whole'),
    ).toEqual([
      {
        code: 'part-above-whole',
        figures: ['A', 'W'],
        activities: ['专利'],
        params: { partMeasure: 'patents_filed', wholeMeasure: 'patents_filed', part: 50, whole: 43 },
        settle: ['correct', 'declare', 'accept'],
        blocking: true,
        questions: [{ figure: 'A', of: 'W', answers: ['outside'] }],
      },
    ]);
  });

  it('parts-above-whole', () => {
    const tooMany = [
      record('全年', [copies('W', 100)]),
      record('甲', [copies('A', 60)]),
      record('乙', [copies('B', 50)]),
      declare('A', 'inside', 'W'),
      declare('B', 'inside', 'W'),
    ];
    expect(said(tooMany, 'parts-above-whole')).toEqual([
      {
        code: 'parts-above-whole',
        figures: ['A', 'B', 'W'],
        activities: ['乙', '全年', '甲'],
        params: { measure: 'material_copies', parts: 110, whole: 100, count: 2 },
        settle: ['correct', 'declare', 'accept'],
        blocking: true,
        questions: [
          { figure: 'A', of: 'W', answers: ['outside'] },
          { figure: 'B', of: 'W', answers: ['outside'] },
        ],
      },
    ]);
  });

  it('breakdown-below-whole', () => {
    const kinds = [
      filed('W', 43),
      filed('A', 20, { breakdown: 'invention' }),
      filed('B', 12, { breakdown: 'utility_model' }),
      filed('C', 7, { breakdown: 'design' }),
    ];
    expect(said([record('专利', kinds)], 'breakdown-below-whole')).toEqual([
      {
        code: 'breakdown-below-whole',
        figures: ['A', 'B', 'C', 'W'],
        activities: ['专利'],
        params: { measure: 'patents_filed', dimension: 'type', parts: 39, whole: 43 },
        settle: ['correct', 'accept'],
        blocking: false,
        questions: [],
      },
    ]);
  });

  it('order-broken, in an activity and over a year', () => {
    const submitted = figureOf('B', 'press_items_submitted', 185);
    const accepted = figureOf('S', 'press_items_accepted', 196);
    const broken = (within: string, activities: readonly string[]) => ({
      code: 'order-broken',
      figures: ['B', 'S'],
      activities,
      params: {
        small: 'press_items_accepted',
        big: 'press_items_submitted',
        smallValue: 196,
        bigValue: 185,
        within,
        forced: true,
      },
      settle: ['correct', 'accept'],
      blocking: true,
      questions: [],
    });
    expect(said([record('媒体', [submitted, accepted])], 'order-broken')).toEqual([broken('activity', ['媒体'])]);
    expect(said([record('报送', [submitted]), record('采用', [accepted])], 'order-broken')).toEqual([
      broken('year', ['报送', '采用']),
    ]);
  });

  it('inclusion-undecided and inclusion-impossible', () => {
    const year = [
      record('全年', [copies('W', 89000, { basis: wholeYear })]),
      record('三下乡', [copies('A', 45000)]),
      record('活动周', [copies('C', atLeast(100000))]),
    ];
    expect(said(year, 'inclusion-undecided')).toEqual([
      {
        code: 'inclusion-undecided',
        figures: ['A', 'W'],
        activities: ['三下乡', '全年'],
        params: { measure: 'material_copies', scope: 'own', parts: 1 },
        settle: ['declare', 'correct', 'accept'],
        blocking: false,
        questions: [{ figure: 'A', of: 'W', answers: ['inside', 'outside', 'same'] }],
      },
    ]);
    expect(said(year, 'inclusion-impossible')).toEqual([
      {
        code: 'inclusion-impossible',
        figures: ['C', 'W'],
        activities: ['全年', '活动周'],
        params: {
          partMeasure: 'material_copies',
          wholeMeasure: 'material_copies',
          partScope: 'own',
          wholeScope: 'own',
          part: 100000,
          whole: 89000,
        },
        settle: ['declare', 'correct', 'accept'],
        blocking: false,
        questions: [{ figure: 'C', of: 'W', answers: ['outside'] }],
      },
    ]);
  });

  it('maybe-included and scopes-not-added', () => {
    const commands = [
      record('全年', [copies('W', 89000, { basis: wholeYear })]),
      record('科普日', [copies('B', 21000, { scope: 'joint' })]),
      record('活动周', [copies('D', 1000, { scope: 'district' })]),
    ];
    expect(said(commands, 'maybe-included')).toEqual([
      {
        code: 'maybe-included',
        figures: ['B', 'D', 'W'],
        activities: ['全年', '活动周', '科普日'],
        params: {
          partMeasures: ['material_copies'],
          wholeMeasure: 'material_copies',
          partScopes: ['district', 'joint'],
          wholeScope: 'own',
          parts: 2,
        },
        settle: ['declare', 'accept'],
        blocking: false,
        questions: [
          { figure: 'B', of: 'W', answers: ['inside', 'outside', 'same'] },
          { figure: 'D', of: 'W', answers: ['inside', 'outside', 'same'] },
        ],
      },
    ]);
    expect(said(commands, 'scopes-not-added')).toEqual([
      {
        code: 'scopes-not-added',
        figures: ['B', 'D', 'W'],
        activities: ['全年', '活动周', '科普日'],
        params: { measure: 'material_copies', scopes: ['district', 'joint', 'own'], naive: 111000 },
        settle: ['accept'],
        blocking: false,
        questions: [],
      },
    ]);
  });

  it('inclusion-across-years', () => {
    const commands = [
      record('旧', [copies('A', 60)], { year: 2012 }),
      record('新', [copies('W', 100)]),
      declare('A', 'inside', 'W'),
    ];
    expect(said(commands, 'inclusion-across-years')).toEqual([
      {
        code: 'inclusion-across-years',
        figures: ['A', 'W'],
        activities: ['新', '旧'],
        params: { figureYear: 2012, ofYear: 2013 },
        settle: ['declare', 'correct', 'accept'],
        blocking: false,
        questions: [{ figure: 'A', of: 'W', answers: ['outside'] }],
      },
    ]);
  });

  it('same-fact-suspected and same-fact-differs', () => {
    const item = (id: string, value: number) => figureOf(id, 'press_items_submitted', value, { basis: wholeYear });
    const twice = [record('报送', [item('A', 185)]), record('宣传', [item('B', 185)])];
    expect(said(twice, 'same-fact-suspected')).toEqual([
      {
        code: 'same-fact-suspected',
        figures: ['A', 'B'],
        activities: ['宣传', '报送'],
        params: { measure: 'press_items_submitted', scope: 'own', value: 185, count: 2 },
        settle: ['declare', 'accept'],
        blocking: false,
        questions: [{ figure: 'B', of: 'A', answers: ['same', 'outside', 'inside'] }],
      },
    ]);
    const differs = (of: number) => [
      record('报送', [item('A', 185)]),
      record('宣传', [item('B', of)]),
      declare('B', 'same', 'A'),
    ];
    const expected = (lower: number, upper: number) => ({
      code: 'same-fact-differs',
      figures: ['A', 'B'],
      activities: ['宣传', '报送'],
      params: { measure: 'press_items_submitted', lower, upper },
      settle: ['correct', 'declare', 'accept'],
      blocking: true,
      questions: [{ figure: 'B', of: 'A', answers: ['inside', 'outside'] }],
    });
    expect(said(differs(190), 'same-fact-differs')).toEqual([expected(185, 190)]);
    expect(said(differs(180), 'same-fact-differs')).toEqual([expected(180, 185)]);
  });

  it('activity-duplicate', () => {
    const held = (id: string) => record(id, [], { title: '广场活动', ...days('2013-09-17') });
    expect(said([held('a'), held('b'), held('c')], 'activity-duplicate')).toEqual([
      {
        code: 'activity-duplicate',
        figures: [],
        activities: ['a', 'b', 'c'],
        params: { title: '广场活动', count: 3, by: 'title' },
        settle: ['correct', 'accept'],
        blocking: false,
        questions: [],
      },
    ]);
  });
});
