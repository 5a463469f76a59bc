import type { RowNeeds } from '../../loaded/row-needs.ts';

/** The needs without ids that hold NUL: no row has the character, and PostgreSQL refuses a question that has it. */
export function askable(needs: RowNeeds): RowNeeds {
  const parts = Object.entries(needs).map(([name, part]) => [
    name,
    Array.isArray(part) ? part.filter(isAskable) : part,
  ]);
  // The same parts with the same kinds of members, only fewer.
  return Object.fromEntries(parts) as RowNeeds;
}

function isAskable(wanted: unknown): boolean {
  if (typeof wanted === 'string') return !wanted.includes('\0');
  return typeof wanted !== 'object' || wanted === null || Object.values(wanted).every(isAskable);
}
