import type { BenchSize } from '../bench-row.ts';
import type { ProvinceSize } from './province.ts';

/** The store that is measured, and one with few ledgers beside which the number of ledgers must not matter. */
export const provinceSizes: Readonly<Record<BenchSize, { readonly many: ProvinceSize; readonly few: ProvinceSize }>> = {
  small: { many: { ledgers: 30, activities: 3_000 }, few: { ledgers: 3, activities: 300 } },
  standard: { many: { ledgers: 300, activities: 100_000 }, few: { ledgers: 24, activities: 8_000 } },
  full: { many: { ledgers: 3_000, activities: 1_000_000 }, few: { ledgers: 24, activities: 8_000 } },
};

export function provinceLine({ ledgers, activities }: ProvinceSize): string {
  return `${activities} activities in ${ledgers} ledgers over three years`;
}
