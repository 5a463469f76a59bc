import type { RowNeeds } from '../../loaded/row-needs.ts';

/** Largest year that a row can have. */
const maxInteger = 0x7f_ff_ff_ff;

/**
 * The needs without ids that hold NUL and years that are no integers: no row has them, and PostgreSQL refuses a question
 * that does. Commands are asked about before anybody has checked them.
 */
export function askable(needs: RowNeeds): RowNeeds {
  const parts = Object.entries(needs).map(([name, part]) => [
    name,
    Array.isArray(part) ? part.filter(isAskable) : part,
  ]);
  // The same parts with the same kinds of members, only fewer.
  return Object.fromEntries(parts) as RowNeeds;
}

function isAskable(wanted: unknown): boolean {
  if (typeof wanted === 'number') return Number.isInteger(wanted) && Math.abs(wanted) <= maxInteger;
  if (typeof wanted === 'string') return !wanted.includes('\0');
  return typeof wanted !== 'object' || wanted === null || Object.values(wanted).every(isAskable);
}
