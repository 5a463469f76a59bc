import { describe, expect, test } from 'vitest';
import { describedTotal, quantityFigure } from '../testing/sample-figures.ts';

describe('how a total is known', () => {
  test.each([
    ['nobody reported anything', { counted: 0 }, 'none'],
    ['somebody reported zero', { counted: 1 }, 'zero'],
    ['every bound is closed and equal', { lower: 25_800, upper: 25_800 }, 'exact'],
    ['the top is open', { lower: 35_000, upper: null }, 'at-least'],
    ['an about is among the parts', { lower: 300, upper: 300, about: 1 }, 'about'],
    ['an about is among the parts and the top is open', { lower: 300, upper: null, about: 1 }, 'about'],
    ['only an upper bound is known', { lower: 0, upper: 4 }, 'at-most'],
    ['the source wrote a range', { lower: 11, upper: 19 }, 'range'],
    ['a question is open', { lower: 89_000, upper: 134_000, undecided: 1 }, 'undecided'],
    ['a question is open and nothing is counted yet', { counted: 0, undecided: 1, upper: 45_000 }, 'undecided'],
    ['the only figure is illegible', { counted: 1, unknown: 1, upper: null }, 'unknown'],
    ['one of two figures is illegible', { counted: 2, unknown: 1, lower: 35_000, upper: null }, 'at-least'],
  ] as const)('%s', (_case, parts, state) => {
    expect(describedTotal(parts).state).toBe(state);
  });

  test('not reported, zero and illegible are three different looks', () => {
    const states = [{ counted: 0 }, { counted: 1 }, { counted: 1, unknown: 1, upper: null }].map(
      (parts) => describedTotal(parts).state,
    );
    expect(new Set(states).size).toBe(3);
  });
});

describe('how a figure as written is known', () => {
  test('a reason for an unknown number decides whether it is illegible or was never there', () => {
    const unknown = { mark: 'unknown', lower: null, upper: null } as const;
    expect(quantityFigure({ ...unknown, why: 'illegible' }).state).toBe('unknown');
    expect(quantityFigure({ ...unknown, why: 'not-reported' }).state).toBe('none');
    expect(quantityFigure({ ...unknown, why: 'not-applicable' })).toMatchObject({
      state: 'none',
      why: 'not-applicable',
    });
  });

  test('an exact 0 is zero', () => {
    expect(quantityFigure({ mark: 'exact', lower: 0, upper: 0 }).state).toBe('zero');
  });
});
