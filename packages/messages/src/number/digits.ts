import { formatQuantity } from '@outreach/domain';

/** `25800` → `25,800`, as tables, panels and English write it. At most two decimals, cut and never rounded. */
export function groupedDigits(value: number): string {
  return formatQuantity({ lower: value, upper: value, mark: 'exact' }, { style: 'table', language: 'en' }).text;
}

/** `25800`, as Chinese sentences write it. */
export function plainDigits(value: number): string {
  return formatQuantity({ lower: value, upper: value, mark: 'exact' }, { style: 'sentence', language: 'zh' }).text;
}
