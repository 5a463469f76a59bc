import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civilDate } from '../civil/civil-date.ts';
import type { Command } from '../command/command.ts';
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

it('a total by a day of the year contains what was true by that day', () => {
  fc.assert(
    fc.property(arbitraryTruth, fc.integer({ min: 1, max: 12 }), ({ commands, truthBy }, month) => {
      const through = month === 12 ? '2013-12-31' : civilDate(2013, month, 28);
      const [total] = totals(tell(commands).state, { year: 2013, through });
      const truth = truthBy(month);
      expect(total?.lower ?? 0).toBeLessThanOrEqual(truth);
      // A snapshot taken before the day is what was known of it, and more may have come since: no upper bound.
      if (total !== undefined && total.upper !== null && !hasSnapshot(commands)) {
        expect(total.upper).toBeGreaterThanOrEqual(truth);
      }
    }),
    { numRuns: 2000 },
  );
});

function hasSnapshot(commands: readonly Command[]): boolean {
  return commands.some(
    (command) =>
      command.kind === 'record-activity' && command.facts.figures.some(({ basis }) => basis.kind === 'cumulative'),
  );
}
