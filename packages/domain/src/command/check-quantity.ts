import type { Measure } from '../measure/measure.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Problem } from './command.ts';

/** Above this a sum of a year could leave the whole numbers that add exactly. */
export const maxBound = 1_000_000_000_000;

/** Every way in which a stated quantity contradicts itself or its measure. */
export function checkQuantity(quantity: Quantity, measure: Measure, path: string): readonly Problem[] {
  const problems: Problem[] = [];
  const { lower, upper, mark } = quantity;
  for (const [side, bound] of [
    ['lower', lower],
    ['upper', upper],
  ] as const) {
    if (bound === null) continue;
    if (!Number.isFinite(bound) || bound < 0 || bound > maxBound) {
      problems.push({
        code: 'quantity.out-of-range',
        path: `${path}.${side}`,
        params: { found: String(bound), max: maxBound },
      });
    } else if (!hasDecimals(bound, measure.decimals)) {
      problems.push({
        code: 'quantity.too-fine',
        path: `${path}.${side}`,
        params: { found: bound, decimals: measure.decimals },
      });
    }
  }
  if (lower !== null && upper !== null && lower > upper) {
    problems.push({ code: 'quantity.reversed', path, params: { lower, upper } });
  }
  if (!fitsMark(quantity)) problems.push({ code: 'quantity.mark-mismatch', path, params: { mark, lower, upper } });
  return problems;
}

function hasDecimals(bound: number, decimals: number): boolean {
  return Number(bound.toFixed(decimals)) === bound;
}

/** The bounds that each mark has (DESIGN section 8). */
function fitsMark({ lower, upper, mark, why }: Quantity): boolean {
  switch (mark) {
    case 'exact':
    case 'about':
      return lower !== null && lower === upper;
    case 'at-least':
      return lower !== null && upper === null;
    case 'at-most':
      return lower === null && upper !== null;
    case 'range':
      return lower !== null && upper !== null;
    case 'unknown':
      return lower === null && upper === null && why !== undefined;
  }
}
