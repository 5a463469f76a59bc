import { describe, expect, test } from 'vitest';
import { describedTotal, exact, quantityFigure } from '../testing/sample-figures.ts';
import { spokenFigure } from './spoken-figure.ts';

const illegible = quantityFigure({ mark: 'unknown', lower: null, upper: null, why: 'illegible', raw: '1XX份' });

describe('numbers are read aloud with what must be known beside them', () => {
  test.each([
    [exact(25_800), '25800份', '25,800 copies'],
    [quantityFigure({ mark: 'at-least', lower: 25_000, upper: null }), '不少于25000份', 'at least 25,000 copies'],
    [quantityFigure({ mark: 'about', lower: 300, upper: 300 }), '约300份', 'about 300 copies'],
    [quantityFigure({ mark: 'at-most', lower: null, upper: 4 }), '不超过4份', 'at most 4 copies'],
    [
      describedTotal({ lower: 89_000, upper: 134_000, undecided: 1 }),
      '在89000与134000份之间，1 处待定',
      'between 89,000 and 134,000 copies, 1 figure undecided',
    ],
    [quantityFigure({ mark: 'range', lower: 11, upper: 19 }), '11到19份', '11 to 19 copies'],
    [exact(0), '零份', 'zero copies'],
    [describedTotal({ counted: 0 }), '没有上报', 'not reported'],
    [illegible, '字迹不清“1XX份”', 'illegible (“1XX份”)'],
    [exact(45_000, { asOf: '2025-06-30' }), '45000份，截至6月30日', '45,000 copies, as of 30 June'],
    [exact(45_000, { question: true }), '45000份，待定', '45,000 copies, undecided'],
    [
      exact(5_000, { corrected: { before: { lower: 500, upper: 500, mark: 'exact', raw: '500份' } } }),
      '5000份，更正过，原为500份',
      '5,000 copies, corrected from 500 copies',
    ],
    [
      describedTotal({ counted: 2, unknown: 1, lower: 35_000, upper: null }),
      '不少于35000份，1 处字迹不清，没有计入',
      'at least 35,000 copies, 1 illegible figure not counted',
    ],
  ] as const)('%#', (figure, zh, en) => {
    expect(spokenFigure('zh', figure)).toBe(zh);
    expect(spokenFigure('en', figure)).toBe(en);
  });
});
