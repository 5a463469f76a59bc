import { describe, expect, it } from 'vitest';
import type { Figure } from '../../activity/activity.ts';
import type { Command } from '../../command/command.ts';
import { atLeast, factsOf, figureOf } from '../../testing/index.ts';
import type { Finding } from '../finding.ts';
import { declare, record, seen, wholeYear } from '../seen.testing.ts';

function asked(commands: readonly Command[], code: Finding['code'], year = 2013): readonly Finding[] {
  return seen(commands, { year }).findings.filter((finding) => finding.code === code);
}

const copies = (id: string, value: Parameters<typeof figureOf>[2], changes: Partial<Figure> = {}) =>
  figureOf(id, 'material_copies', value, changes);
const filed = (id: string, value: number, changes: Partial<Figure> = {}) =>
  figureOf(id, 'patents_filed', value, changes);

describe('an undecided inclusion', () => {
  const year = [
    record('全年', [copies('W', 89000, { basis: wholeYear })]),
    record('三下乡', [copies('A', 45000)]),
    record('科普日', [copies('B', 21000)]),
  ];

  it('is one question per whole, with every part that may lie in it', () => {
    expect(asked(year, 'inclusion-undecided')).toMatchObject([
      {
        figures: ['A', 'B', 'W'],
        params: { measure: 'material_copies', scope: 'own', parts: 2 },
        settle: ['declare', 'correct', 'accept'],
        questions: [
          { figure: 'A', of: 'W' },
          { figure: 'B', of: 'W' },
        ],
      },
    ]);
  });

  it('is answered once, with all inside, all outside, or one by one', () => {
    for (const [a, b] of [
      ['inside', 'inside'],
      ['outside', 'outside'],
      ['inside', 'outside'],
    ] as const) {
      expect(asked([...year, declare('A', a, 'W'), declare('B', b, 'W')], 'inclusion-undecided')).toEqual([]);
    }
  });

  it('keeps asking about what was not answered', () => {
    expect(asked([...year, declare('A', 'inside', 'W')], 'inclusion-undecided')).toMatchObject([
      { figures: ['B', 'W'], params: { parts: 1 } },
    ]);
  });

  it('declared from both sides is one question', () => {
    const both = [
      record('三下乡', [copies('A', 45000), copies('B', 45000)]),
      declare('A', 'undecided', 'B'),
      declare('B', 'undecided', 'A'),
    ];
    expect(asked(both, 'inclusion-undecided')).toMatchObject([
      { figures: ['A', 'B'], questions: [{ figure: 'A', of: 'B' }] },
    ]);
  });

  it('of a whole that is itself in question, or settled, is asked about all the same', () => {
    const three = [
      record('甲', [copies('A', 500)]),
      record('乙', [copies('B', 400)]),
      record('丙', [copies('C', 900)]),
    ];
    const chain = [...three, declare('B', 'undecided', 'A'), declare('A', 'undecided', 'C')];
    expect(asked(chain, 'inclusion-undecided').map(({ figures }) => figures.join(' '))).toEqual(['A B', 'A C']);
    const settled = [...three, declare('B', 'undecided', 'A'), declare('A', 'inside', 'C')];
    expect(asked(settled, 'inclusion-undecided').map(({ figures }) => figures.join(' '))).toEqual(['A B']);
  });

  it('cannot be inside where it is larger than the whole', () => {
    const tooLarge = [...year.slice(0, 1), record('活动周', [copies('C', atLeast(100000))])];
    expect(asked(tooLarge, 'inclusion-impossible')).toMatchObject([
      { figures: ['C', 'W'], params: { part: 100000, whole: 89000 }, questions: [{ answers: ['outside'] }] },
    ]);
    expect(asked([...tooLarge, declare('C', 'outside', 'W')], 'inclusion-impossible')).toEqual([]);
  });
});

describe('what another scope or measure counts', () => {
  const own = record('全年', [copies('W', 89000, { basis: wholeYear })]);

  it('may lie in a yearly figure of another scope', () => {
    expect(asked([own, record('科普日', [copies('B', 21000, { scope: 'joint' })])], 'maybe-included')).toMatchObject([
      { figures: ['B', 'W'], params: { partScopes: ['joint'], wholeScope: 'own' } },
    ]);
  });

  it('is counted otherwise where it is larger: the scope differs', () => {
    const week = record('活动周', [copies('C', atLeast(100000), { scope: 'joint' })]);
    expect(asked([own, week], 'inclusion-impossible')).toMatchObject([
      { params: { partScope: 'joint', wholeScope: 'own' } },
    ]);
    expect(asked([own, week], 'maybe-included')).toEqual([]);
  });

  it('is asked no more when somebody has declared it', () => {
    const day = record('科普日', [copies('B', 21000, { scope: 'joint' })]);
    expect(asked([own, day, declare('B', 'outside', 'W')], 'maybe-included')).toEqual([]);
    expect(asked([own, day, declare('B', 'undecided', 'W')], 'maybe-included')).toHaveLength(1);
  });

  it('of the bureau may lie in the district year, never the other way round', () => {
    const district = record('全区', [copies('D', 120000, { basis: wholeYear, scope: 'district' })]);
    expect(asked([own, district], 'maybe-included')).toMatchObject([
      { figures: ['D', 'W'], params: { wholeScope: 'district' } },
    ]);
  });

  it('is seized first and destroyed later', () => {
    const dates = (day: string) => ({ dates: { from: day, to: day, precision: 'day', raw: day } as const });
    const seized = record('检查', [figureOf('S', 'pirated_av_seized', 412, { scope: 'joint' })], dates('2013-04-19'));
    const destroyed = (day: string) =>
      record('销毁', [figureOf('D', 'pirated_av_destroyed', 6500, { scope: 'district' })], dates(day));
    expect(asked([seized, destroyed('2013-04-25')], 'maybe-included')).toMatchObject([{ figures: ['D', 'S'] }]);
    expect(asked([seized, destroyed('2013-03-01')], 'maybe-included')).toEqual([]);
  });

  it('under several scopes is never added, and the finding says what adding would give', () => {
    const day = record('科普日', [copies('B', 21000, { scope: 'joint' })]);
    expect(asked([own, day], 'scopes-not-added')).toMatchObject([
      { figures: ['B', 'W'], params: { naive: 110000, scopes: ['joint', 'own'] }, settle: ['accept'] },
    ]);
    expect(asked([own], 'scopes-not-added')).toEqual([]);
  });
});

describe('parts and their whole', () => {
  it('fit where they add up exactly, which is worth saying', () => {
    const kinds = [
      filed('W', 43),
      filed('A', 24, { breakdown: 'invention' }),
      filed('B', 12, { breakdown: 'utility_model' }),
      filed('C', 7, { breakdown: 'design' }),
    ];
    const { verified, findings: found } = seen([record('专利', kinds)]);
    expect(verified).toContainEqual(
      expect.objectContaining({
        code: 'parts-make-whole',
        params: { measure: 'patents_filed', whole: 43, parts: [24, 12, 7] },
      }),
    );
    expect(found).toEqual([]);
  });

  it('are asked about where one is larger than the whole', () => {
    const tooLarge = [record('专利', [filed('W', 43), filed('A', 50, { breakdown: 'invention' })])];
    expect(asked(tooLarge, 'part-above-whole')).toMatchObject([
      {
        figures: ['A', 'W'],
        params: { part: 50, whole: 43 },
        blocking: true,
        settle: ['correct', 'declare', 'accept'],
      },
    ]);
    expect(asked([...tooLarge, declare('A', 'outside', 'W')], 'part-above-whole')).toEqual([]);
  });

  it('are asked about where they fit one by one and not together', () => {
    const tooMany = [
      record('全年', [copies('W', 100)]),
      record('甲', [copies('A', 60)]),
      record('乙', [copies('B', 50)]),
      declare('A', 'inside', 'W'),
      declare('B', 'inside', 'W'),
    ];
    expect(asked(tooMany, 'parts-above-whole')).toMatchObject([
      { figures: ['A', 'B', 'W'], params: { parts: 110, whole: 100, count: 2 } },
    ]);
  });

  it('of one activity may overlap, so that only the largest is held against the whole', () => {
    const overlapping = [
      record('全年', [copies('W', 100)]),
      record('甲', [copies('A', 60), copies('B', 50)]),
      declare('A', 'inside', 'W'),
      declare('B', 'inside', 'W'),
    ];
    expect(asked(overlapping, 'parts-above-whole')).toEqual([]);
  });

  it('of every kind have to reach the whole, of some kinds they need not', () => {
    const some = [
      filed('W', 43),
      filed('A', 20, { breakdown: 'invention' }),
      filed('B', 12, { breakdown: 'utility_model' }),
    ];
    expect(asked([record('专利', some)], 'breakdown-below-whole')).toEqual([]);
    expect(
      asked([record('专利', [...some, filed('C', 7, { breakdown: 'design' })])], 'breakdown-below-whole'),
    ).toMatchObject([{ params: { parts: 39, whole: 43, dimension: 'type' } }]);
  });

  it('declared across measures are held against each other too', () => {
    const commands = [
      record('检查', [figureOf('S', 'pirated_av_seized', 412)]),
      record('销毁', [figureOf('D', 'pirated_av_destroyed', 200)]),
      declare('S', 'inside', 'D'),
    ];
    expect(asked(commands, 'part-above-whole')).toMatchObject([
      { params: { partMeasure: 'pirated_av_seized', wholeMeasure: 'pirated_av_destroyed', part: 412, whole: 200 } },
    ]);
  });

  it('that were corrected into another year have lost their whole', () => {
    const moved: Command = {
      kind: 'correct-activity',
      activityId: '甲',
      expectedVersion: 1,
      facts: factsOf('甲', 2014, [copies('A', 60)]),
      reason: '年度填错',
    };
    const commands = [
      record('全年', [copies('W', 100)]),
      record('甲', [copies('A', 60)]),
      declare('A', 'inside', 'W'),
      moved,
    ];
    for (const year of [2013, 2014]) {
      expect(asked(commands, 'inclusion-across-years', year)).toMatchObject([
        { figures: ['A', 'W'], params: { figureYear: 2014, ofYear: 2013 } },
      ]);
    }
  });
});

describe('one fact written twice', () => {
  const item = (id: string, value: number, unit: string) =>
    figureOf(id, 'press_items_submitted', value, { unit, basis: wholeYear, scope: 'district' });

  it('is suspected where two activities give the same yearly number, also in another unit', () => {
    const twice = [record('报送', [item('A', 185, '条')]), record('宣传', [item('B', 185, '篇')])];
    expect(asked(twice, 'same-fact-suspected')).toMatchObject([
      { figures: ['A', 'B'], params: { value: 185, count: 2 }, questions: [{ figure: 'B', of: 'A' }] },
    ]);
    expect(asked([...twice, declare('B', 'same', 'A')], 'same-fact-suspected')).toEqual([]);
    expect(seen([...twice, declare('B', 'same', 'A')]).verified).toMatchObject([{ code: 'same-fact-agrees' }]);
  });

  it('is no fact where the numbers cannot both be true', () => {
    const commands = [
      record('报送', [item('A', 185, '条')]),
      record('宣传', [item('B', 190, '篇')]),
      declare('B', 'same', 'A'),
    ];
    expect(asked(commands, 'same-fact-differs')).toMatchObject([
      { params: { lower: 185, upper: 190 }, blocking: true },
    ]);
  });

  it('is not suspected of small numbers, nor of activities at other times or places', () => {
    const on = (day: string) => ({ dates: { from: day, to: day, precision: 'day', raw: day } as const });
    const sessions = (id: string, value: number) => figureOf(id, 'training_sessions', value);
    expect(
      asked(
        [record('甲', [sessions('A', 1)], on('2013-03-01')), record('乙', [sessions('B', 1)], on('2013-03-01'))],
        'same-fact-suspected',
      ),
    ).toEqual([]);
    expect(
      asked(
        [record('甲', [copies('A', 5000)], on('2013-03-01')), record('乙', [copies('B', 5000)], on('2013-09-01'))],
        'same-fact-suspected',
      ),
    ).toEqual([]);
    expect(
      asked(
        [record('甲', [copies('A', 5000)], on('2013-03-01')), record('乙', [copies('B', 5000)], on('2013-03-01'))],
        'same-fact-suspected',
      ),
    ).toHaveLength(1);
  });
});
