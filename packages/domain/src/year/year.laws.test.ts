import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryYears, tell } from '../testing/index.ts';
import type { Total } from '../totals/total.ts';
import { totals } from '../totals/totals.ts';
import { statementDifferences } from './statement-differences.ts';

const keyOf = ({ measure, scope }: Total) => `${measure} ${scope}`;
const numbersOf = ({ lower, upper, counted, undecided, unknown, about }: Total) => ({
  lower,
  upper,
  counted,
  undecided,
  unknown,
  about,
});
const table = (all: readonly Total[]) => new Map(all.map((total) => [keyOf(total), numbersOf(total)]));

describe('years, however often they are closed and reopened', () => {
  it('number their statements from 1, each later in the log than the one before', () => {
    fc.assert(
      fc.property(arbitraryYears, (commands) => {
        for (const { statements } of tell(commands).state.years.values()) {
          expect(statements.map(({ number }) => number)).toEqual(statements.map((_, index) => index + 1));
          const positions = statements.map(({ position }) => position);
          expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('as published and as corrected differ by exactly what the list says', () => {
    fc.assert(
      fc.property(arbitraryYears, (commands) => {
        const { state } = tell(commands);
        for (const [year, { statements }] of state.years) {
          const [stated, corrected] = [statements.at(-1)?.totals ?? [], totals(state, { year })];
          const rewritten = table(stated);
          for (const difference of statementDifferences(stated, corrected)) {
            const total = difference.stated ?? difference.corrected;
            if (total === null) throw new Error('a difference of nothing');
            expect(difference.stated && numbersOf(difference.stated)).toEqual(rewritten.get(keyOf(total)) ?? null);
            if (difference.corrected === null) rewritten.delete(keyOf(total));
            else rewritten.set(keyOf(total), numbersOf(difference.corrected));
          }
          expect(rewritten).toEqual(table(corrected));
        }
      }),
      { numRuns: 50 },
    );
  });
});
