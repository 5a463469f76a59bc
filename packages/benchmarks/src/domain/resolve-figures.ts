import type { ContributionGroup } from '@outreach/domain';
import { builtinCatalogue, resolveContributions, totalsOf } from '@outreach/domain';
import type { Benchmark, BenchRow } from '../bench-row.ts';
import { paired } from '../timing/paired.ts';
import { manyFigures, type YearOf } from './many-figures.ts';

const pairs = 15;

const sizes = [10_000, 5_000] as const;

/** A total of 10,000 figures with 2,000 inclusions, beside one of half the size: linear is 0.5. */
export const resolveFigures: Benchmark = {
  name: 'resolve figures',
  measure: async () => [
    await row('activities', 'total of 10,000 figures with 2,000 inclusions', 'the same of 5,000 with 1,000'),
    await row('monthly-statistics', 'the same where all are monthly statistics', 'the same of 5,000 with 1,000'),
  ],
};

async function row(yearOf: YearOf, job: string, peer: string): Promise<BenchRow> {
  const [full, half] = sizes.map((size) => totalOf(manyFigures(size, yearOf)));
  if (full === undefined || half === undefined) throw new Error('two sizes are compared');
  const timed = await paired({ run: full }, { run: half }, pairs);
  return {
    job,
    peer,
    ...timed,
    promise: { ratio: 0.4, is: 'at-least' },
    note: `promised under 50 ms: ${timed.oursMs.toFixed(1)} ms for 10,000, ${timed.peerMs.toFixed(1)} ms for 5,000`,
  };
}

function totalOf(group: ContributionGroup): () => void {
  return () => {
    const [found] = totalsOf(builtinCatalogue, resolveContributions(group));
    if (found === undefined || found.figures.length !== group.figures.length) throw new Error('figures were lost');
  };
}
