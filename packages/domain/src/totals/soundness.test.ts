import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tell } from '../testing/index.ts';
import { arbitraryTruth } from '../testing/truth.ts';
import { totals } from './totals.ts';

it('a total made of true figures contains the truth, whatever is declared or left open', () => {
  fc.assert(
    fc.property(arbitraryTruth, ({ commands, truth }) => {
      const { state, decisions } = tell(commands);
      expect(decisions.filter(({ accepted }) => !accepted)).toEqual([]);
      const [total] = totals(state, { year: 2013 });
      if (total === undefined) throw new Error('four figures made no total');
      expect(total.lower).toBeLessThanOrEqual(truth);
      if (total.upper !== null) expect(total.upper).toBeGreaterThanOrEqual(truth);
    }),
    { numRuns: 2000 },
  );
});
