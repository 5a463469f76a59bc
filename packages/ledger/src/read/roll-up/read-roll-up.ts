import type { ActivitiesHeld, RollUp, RollUpQuery, RollUpShare } from '@outreach/domain';
import { addHeld, rollUp } from '@outreach/domain';
import type { Kysely } from 'kysely';
import type { Tables } from '../../schema/tables.ts';
import { readAskedLedgers } from './asked-ledgers.ts';
import type { KeptLedgerYears } from './kept-ledger-years.ts';

const nothingHeld: ActivitiesHeld = { total: 0, byKind: {}, byCampaign: {} };

/**
 * Totals of a year over the ledgers of a store.
 * @throws StoreFault `day.invalid`, `as-of.invalid`, `roll-up.ledger-unknown`, `roll-up.nothing-under`
 */
export async function readRollUp(db: Kysely<Tables>, kept: KeptLedgerYears, query: RollUpQuery): Promise<RollUp> {
  const { year, asOf, under } = query;
  const ledgers = await readAskedLedgers(db, query);
  const shares: RollUpShare[] = [];
  const held: ActivitiesHeld[] = [];
  for await (const some of kept.of(year, ledgers)) {
    for (const { year: ledgerYear, position } of some) {
      for (const share of ledgerYear.sharesAt(position)) shares.push(share);
      held.push(ledgerYear.heldAt(position));
    }
  }
  return {
    year,
    under: under ?? null,
    asOf: typeof asOf === 'string' ? asOf : null,
    positions: Object.fromEntries(ledgers.map(({ id, position }) => [id, position])),
    totals: rollUp(shares),
    held: held.reduce(addHeld, nothingHeld),
  };
}
