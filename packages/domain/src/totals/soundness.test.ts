import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civilDate } from '../civil/civil-date.ts';
import type { Command } from '../command/command.ts';
import { atLeast, exactly, factsOf, figureOf, tell } from '../testing/index.ts';
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

const townships = ['东乡', '西乡', '南乡', '北乡', '河口', '石桥', '柳林', '清泉'];

it('townships reached by several activities are at least and at most as many as there really were', () => {
  const visit = fc.record({ reached: fc.subarray(townships), named: fc.boolean(), open: fc.boolean() });
  fc.assert(
    fc.property(fc.array(visit, { minLength: 1, maxLength: 5 }), (visits) => {
      const commands = visits.map(({ reached, named, open }, index): Command => {
        const quantity = open ? atLeast(reached.length) : exactly(reached.length);
        const figure = figureOf(`f${index}`, 'townships_reached', quantity, { members: named ? reached : [] });
        return { kind: 'record-activity', activityId: `a${index}`, facts: factsOf(`下乡${index}`, 2013, [figure]) };
      });
      const [total] = totals(tell(commands).state, { year: 2013 });
      const truth = new Set(visits.flatMap(({ reached }) => reached)).size;
      expect(total?.lower).toBeLessThanOrEqual(truth);
      expect(total?.upper ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(truth);
      if (visits.every(({ named, open }) => named && !open))
        expect([total?.lower, total?.upper]).toEqual([truth, truth]);
    }),
  );
});

it('money adds up to the 分, however many sums there are', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 999_999_999 }), { minLength: 1, maxLength: 40 }), (cents) => {
      const figures = cents.map((cent, index) => figureOf(`f${index}`, 'funds_spent', cent / 100));
      const commands: Command[] = [{ kind: 'record-activity', activityId: 'a', facts: factsOf('经费', 2013, figures) }];
      const [total] = totals(tell(commands).state, { year: 2013 });
      const whole = cents.reduce((sum, cent) => sum + cent, 0);
      expect([total?.lower, total?.upper]).toEqual([whole / 100, whole / 100]);
    }),
  );
});

function hasSnapshot(commands: readonly Command[]): boolean {
  return commands.some(
    (command) =>
      command.kind === 'record-activity' && command.facts.figures.some(({ basis }) => basis.kind === 'cumulative'),
  );
}
