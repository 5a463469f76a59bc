import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryBounds } from '../testing/index.ts';
import { addQuantities } from './add-quantities.ts';
import type { Quantity } from './quantity.ts';

const exact = (value: number): Quantity => ({ lower: value, upper: value, mark: 'exact', raw: `${value}` });
const atLeast = (value: number): Quantity => ({ lower: value, upper: null, mark: 'at-least', raw: `${value}余` });
const atMost = (value: number): Quantity => ({ lower: null, upper: value, mark: 'at-most', raw: `近${value}` });
const lost: Quantity = { lower: null, upper: null, mark: 'unknown', raw: '1XX', why: 'illegible' };
const about: Quantity = { lower: 300, upper: 300, mark: 'about', raw: '约300' };

const bounds = ({ lower, upper, mark }: Quantity) => [lower, upper, mark];

describe('adding quantities', () => {
  it.each([
    ['exact ones', [exact(300), exact(20)], [320, 320, 'exact']],
    ['an open top', [atLeast(25000), exact(120)], [25120, null, 'at-least']],
    ['an open bottom beside a known one', [atMost(4), exact(5)], [5, 9, 'range']],
    ['open bottoms only', [atMost(4), atMost(5)], [null, 9, 'at-most']],
    ['an about', [about, exact(20)], [320, 320, 'about']],
    ['an unknown beside a known one', [lost, exact(5)], [5, null, 'at-least']],
    ['nothing', [], [0, 0, 'exact']],
    ['money, to the 分', [exact(0.1), exact(0.2)], [0.3, 0.3, 'exact']],
    ['money of a project', [exact(87584800), exact(0.01), exact(1234.56)], [87586034.57, 87586034.57, 'exact']],
    ['lengths finer than hundredths', [exact(0.125), exact(0.125)], [0.25, 0.25, 'exact']],
    ['what is very small', [exact(1e-7), exact(2e-7)], [3e-7, 3e-7, 'exact']],
    ['areas', [exact(0.01), atLeast(0.02), exact(3.5)], [3.53, null, 'at-least']],
    [
      'the largest numbers kept',
      [exact(Number.MAX_SAFE_INTEGER - 1), exact(1)],
      [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 'exact'],
    ],
    [
      'more than is kept exactly',
      [exact(Number.MAX_SAFE_INTEGER), exact(2)],
      [Number.MAX_SAFE_INTEGER, null, 'at-least'],
    ],
    [
      'more digits than a number carries',
      [exact(9007199254740), exact(0.001)],
      [9007199254740, 9007199254741, 'range'],
    ],
  ] as const)('%s', (_case, quantities, expected) => {
    expect(bounds(addQuantities(quantities))).toEqual(expected);
  });

  it('nothing but unknowns is unknown, for the same reason', () => {
    expect(addQuantities([lost, lost])).toMatchObject({ mark: 'unknown', why: 'illegible' });
  });

  it('an open bottom beside an open top is at least nothing known, and never an upper bound', () => {
    expect(bounds(addQuantities([atMost(4), lost]))).toEqual([null, null, 'unknown']);
  });

  it('keeps the phrases', () => {
    expect(addQuantities([atLeast(5), exact(3)]).raw).toBe('5余 + 3');
  });

  it('does not depend on the order or the grouping', () => {
    fc.assert(
      fc.property(arbitraryBounds, arbitraryBounds, arbitraryBounds, (a, b, c) => {
        expect(bounds(addQuantities([a, b]))).toEqual(bounds(addQuantities([b, a])));
        const [left, right] = [addQuantities([addQuantities([a, b]), c]), addQuantities([a, addQuantities([b, c])])];
        expect([left.lower, left.upper]).toEqual([right.lower, right.upper]);
      }),
    );
  });

  it('contains every sum of values that the quantities allow', () => {
    const valued = arbitraryBounds.chain((quantity) =>
      fc
        .integer({ min: quantity.lower ?? 0, max: quantity.upper ?? (quantity.lower ?? 0) + 50 })
        .map((value) => ({ quantity, value })),
    );
    fc.assert(
      fc.property(fc.array(valued, { maxLength: 6 }), (drawn) => {
        const { lower, upper } = addQuantities(drawn.map(({ quantity }) => quantity));
        const truth = drawn.reduce((sum, { value }) => sum + value, 0);
        expect(lower ?? 0).toBeLessThanOrEqual(truth);
        expect(upper ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(truth);
      }),
    );
  });
});

describe('why a sum is unknown', () => {
  it('is what the first of them says', () => {
    const away: Quantity = { lower: null, upper: null, mark: 'unknown', raw: '/', why: 'not-applicable' };
    expect(addQuantities([lost, away])).toMatchObject({ mark: 'unknown', why: 'illegible' });
    const silent: Quantity = { lower: null, upper: null, mark: 'unknown', raw: '' };
    expect(addQuantities([silent, away])).toMatchObject({ why: 'not-applicable' });
  });

  it('is that nobody reported, where open ends meet', () => {
    expect(addQuantities([{ lower: null, upper: null, mark: 'unknown', raw: '' }])).toMatchObject({
      why: 'not-reported',
    });
  });
});
