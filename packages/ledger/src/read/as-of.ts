import type { AsOf } from '@outreach/domain';
import { isCivilDate } from '@outreach/domain';
import { storeFault } from '../fault/store-fault.ts';
import type { LedgerRow, Reading } from './reading.ts';
import { dayHeadOf } from './reading.ts';

/**
 * The position that "as of" means: a position itself, or the last one recorded by the end of a civil day in the
 * ledger's time zone (0 where nothing was recorded by then).
 *
 * @throws StoreFault `as-of.invalid` for a position beyond the head, `day.invalid` for a day that does not exist
 */
export async function readAsOf(reading: Reading, ledger: LedgerRow, asOf: AsOf | undefined): Promise<number> {
  const head = ledger.head.position;
  if (asOf === undefined) return head;
  if (typeof asOf === 'number') {
    if (!Number.isInteger(asOf) || asOf < 0 || asOf > head) {
      throw storeFault('as-of.invalid', { asOf, head }, { path: 'asOf' });
    }
    return asOf;
  }
  assertDay(asOf, 'asOf');
  const { db, lookups } = reading;
  const row = await (lookups === undefined
    ? dayHeadOf(db, ledger.key, asOf).executeTakeFirst()
    : lookups.dayHead(ledger.key, asOf));
  return row?.last_position ?? 0;
}

/** @throws StoreFault `day.invalid` */
export function assertDay(day: string, path: string): void {
  if (!isCivilDate(day)) throw storeFault('day.invalid', { day }, { path });
}
