import { builtinCatalogue, resolveContributions, totalsOf } from '@outreach/domain';
import type { Benchmark } from '../bench-row.ts';
import { paired } from '../timing/paired.ts';
import { manyFigures } from './many-figures.ts';

const pairs = 15;

/** A total of 10,000 figures with 2,000 inclusions, beside one of half the size: linear is 0.5. */
export const resolveFigures: Benchmark = {
  name: 'resolve figures',
  measure: async () => {
    const [full, half] = [manyFigures(10_000), manyFigures(5_000)];
    const total = (group: typeof full) => () => {
      const [found] = totalsOf(builtinCatalogue, resolveContributions(group));
      if (found === undefined || found.figures.length !== group.figures.length) throw new Error('figures were lost');
    };
    const timed = await paired({ run: total(full) }, { run: total(half) }, pairs);
    return [
      {
        job: 'total of 10,000 figures with 2,000 inclusions',
        peer: 'the same of 5,000 with 1,000',
        ...timed,
        promise: { ratio: 0.4, is: 'at-least' },
        note: `promised under 50 ms: ${timed.oursMs.toFixed(1)} ms`,
      },
    ];
  },
};
