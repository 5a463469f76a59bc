import type { Ledger } from '../ledger.ts';
import type { Reading } from './reading.ts';

/** Where the log, the head row and the read tables end, in one question, so that nothing is appended between two. */
export async function readCheckpoints({ db, ledgerId }: Reading): ReturnType<Ledger['checkpoints']> {
  const row = await db
    .selectFrom('ledger as l')
    .select((eb) => [
      'l.position',
      'l.projected_position',
      eb
        .selectFrom('event as e')
        .select((of) => of.fn.max('e.position').as('position'))
        .whereRef('e.ledger_key', '=', 'l.ledger_key')
        .as('last'),
    ])
    .where('l.ledger_id', '=', ledgerId)
    .executeTakeFirst();
  return { log: Number(row?.last ?? 0), head: row?.position ?? 0, projected: row?.projected_position ?? 0 };
}
