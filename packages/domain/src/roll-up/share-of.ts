import { groupBy } from '../grouping/group-by.ts';
import type { Catalogue } from '../measure/catalogue.ts';
import { measureIn } from '../measure/measure-versions.ts';
import { distinctParts } from '../totals/distinct.ts';
import type { Contribution } from '../totals/total.ts';
import { sumVectors, vectorOf } from '../totals/total-vector.ts';
import type { RollUpShare } from './rolled-total.ts';

/**
 * What one ledger brings to a roll-up, from the contributions of its year.
 * @throws where a contribution names a measure that the ledger's catalogue lacks
 */
export function rollUpShares(
  ledger: string,
  catalogue: Catalogue,
  contributions: readonly Contribution[],
): readonly RollUpShare[] {
  const groups = groupBy(contributions, ({ measure, scope }) => `${measure}\n${scope}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const measure = measureIn(catalogue, first.measure, first.year);
    if (measure === undefined) throw new Error(`measure ${first.measure} is in the log but not in the catalogue`);
    const vector = sumVectors(group.map(vectorOf));
    const distinct = measure.adds === 'distinct' ? distinctParts(group) : null;
    return [{ ledger, measure, scope: first.scope, vector, distinct }];
  });
}
