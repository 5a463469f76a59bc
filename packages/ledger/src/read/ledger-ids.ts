import type { Kysely } from 'kysely';
import type { Tables } from '../schema/tables.ts';

/** Ids of the ledgers that have at least one event, sorted. */
export async function readLedgerIds(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db.selectFrom('ledger').select('ledger_id').orderBy('ledger_id').execute();
  return rows.map(({ ledger_id }) => ledger_id);
}
