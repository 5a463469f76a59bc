/** `25800` → `25,800`. Whole part only is grouped; at most two decimals, none where they are zero. */
export function groupedDigits(value: number): string {
  const [whole = '0', fraction] = plainDigits(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** `25800.5` → `25800.5`. Two decimals are the finest unit any measure keeps (分). */
export function plainDigits(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toFixed(2)));
}
