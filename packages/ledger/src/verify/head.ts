import type { Kysely } from 'kysely';
import { hexOf } from '../append/event-hash.ts';
import type { LedgerRow } from '../read/reading.ts';
import type { Tables } from '../schema/tables.ts';
import type { ChainState } from './chain.ts';
import type { VerifyFinding } from './report.ts';

/** The head row against the last event of the log, also where the row stands before or behind it. */
export async function checkHead(
  db: Kysely<Tables>,
  { key, head }: LedgerRow,
  state: ChainState,
): Promise<VerifyFinding | null> {
  const last = await db
    .selectFrom('event')
    .select((eb) => eb.fn.max('position').as('position'))
    .where('ledger_key', '=', key)
    .executeTakeFirst();
  const row = await db
    .selectFrom('ledger')
    .select('projected_position')
    .where('ledger_key', '=', key)
    .executeTakeFirst();
  const lastPosition = last?.position ?? 0;
  const isProjected = (row?.projected_position ?? 0) === head.position;
  const isAtEnd = head.position === lastPosition && head.position === state.position;
  if (isAtEnd && isProjected && head.hash === hexOf(state.hash)) return null;
  return {
    code: 'head.wrong',
    position: Math.min(head.position, state.position) + (head.position === state.position ? 0 : 1),
    params: { headPosition: head.position, lastPosition },
  };
}
