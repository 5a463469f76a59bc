import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { describedTotal, exact, quantityFigure } from '../testing/sample-figures.ts';
import { barOf, pairScale } from './bar-shape.ts';
import { PairBar } from './pair-bar.tsx';

const undecided = describedTotal({ lower: 89_000, upper: 134_000, undecided: 1 });
const open = describedTotal({ lower: 35_000, upper: null });

describe('two years on one scale from zero', () => {
  test('the longer of the two takes the full width', () => {
    expect(pairScale(barOf(exact(25_800)), barOf(exact(32_180)))).toBe(32_180);
  });

  test('an open question reaches to its upper bound, hatched', () => {
    expect(barOf(undecided)).toMatchObject({ settled: 89_000, upTo: 134_000, uncertain: 'undecided', open: false });
    const bars = renderToStaticMarkup(<PairBar now={undecided} before={open} lang="zh" />);
    expect(bars).toContain('ol-pair__uncertain--undecided');
    expect(bars).toContain('width="66.42%"');
    expect(bars).toContain('width="26.12%"');
  });

  test('an open top ends in four dots', () => {
    const bars = renderToStaticMarkup(<PairBar now={open} before={null} lang="zh" />);
    expect(bars.match(/<circle/g)).toHaveLength(4);
  });

  test('not reported is an empty foot, never a bar of zero', () => {
    const none = describedTotal({ counted: 0 });
    expect(barOf(none)).toBeNull();
    expect(renderToStaticMarkup(<PairBar now={exact(5)} before={none} lang="zh" />)).toContain('ol-pair__foot');
  });

  test('where years may not be compared there is no second bar', () => {
    expect(renderToStaticMarkup(<PairBar now={exact(5)} before={null} lang="zh" />)).not.toContain('ol-pair__before');
  });

  test('an upper bound alone claims nothing as settled', () => {
    expect(barOf(quantityFigure({ mark: 'at-most', lower: null, upper: 4 }))).toMatchObject({
      settled: 0,
      upTo: 4,
      uncertain: 'range',
    });
  });

  test('a screen reader hears both years', () => {
    expect(renderToStaticMarkup(<PairBar now={exact(25_800)} before={exact(32_180)} lang="zh" />)).toContain(
      'aria-label="25800份；上年32180份"',
    );
  });
});
