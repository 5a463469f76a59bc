import { openUntil } from '../../schema/schema-version.ts';
import type { Stretch } from './figure-columns.ts';

/**
 * Rows as they were known at a position: those that had begun, with the ends that had come. Rows never change but for
 * their end, so it does not matter how long after the position they were read.
 */
export function knownAt<Row extends Stretch>(rows: readonly Row[], position: number): readonly Row[] {
  const known: Row[] = [];
  for (const row of rows) {
    if (row.since > position) continue;
    known.push(row.until <= position || row.until === openUntil ? row : { ...row, until: openUntil });
  }
  return known;
}
