import type { Kysely } from 'kysely';
import type { Tables } from '../schema/tables.ts';
import type { VerifyFinding } from './report.ts';

/**
 * The first event in a run of positions whose command has no receipt that covers it, or the first receipt that covers
 * positions of other commands.
 */
export async function checkReceipts(
  db: Kysely<Tables>,
  key: number,
  run: { readonly after: number; readonly through: number },
): Promise<VerifyFinding | null> {
  const event = await db
    .selectFrom('event as e')
    .leftJoin('command_receipt as r', (join) =>
      join.onRef('r.ledger_key', '=', 'e.ledger_key').onRef('r.command_id', '=', 'e.command_id'),
    )
    .select(['e.position', 'e.command_id', 'r.first_position'])
    .where('e.ledger_key', '=', key)
    .where('e.position', '>', run.after)
    .where('e.position', '<=', run.through)
    .where((eb) =>
      eb.or([
        eb('r.command_id', 'is', null),
        eb('e.position', '<', eb.ref('r.first_position')),
        eb('e.position', '>', eb.ref('r.last_position')),
        eb('e.ordinal', '!=', eb('e.position', '-', eb.ref('r.first_position'))),
        eb.and([
          eb('e.position', '<', eb.ref('r.last_position')),
          eb.not(
            eb.exists(
              eb
                .selectFrom('event as last')
                .select('last.position')
                .whereRef('last.ledger_key', '=', 'e.ledger_key')
                .whereRef('last.position', '=', 'r.last_position')
                .whereRef('last.command_id', '=', 'e.command_id'),
            ),
          ),
        ]),
      ]),
    )
    .orderBy('e.position')
    .limit(1)
    .executeTakeFirst();
  if (event === undefined) return null;
  return { code: 'receipt.wrong', position: event.position, params: { commandId: event.command_id } };
}

/**
 * The first receipt that speaks of positions that are not there, or not its command's. Each event was found to have its
 * receipt, so there is none to look for where there are as many receipts as commands.
 */
export async function checkReceiptEnds(
  db: Kysely<Tables>,
  key: number,
  commands: number,
): Promise<VerifyFinding | null> {
  const counted = await db
    .selectFrom('command_receipt')
    .select((eb) => eb.fn.countAll<number>().as('receipts'))
    .where('ledger_key', '=', key)
    .executeTakeFirst();
  if (Number(counted?.receipts ?? 0) === commands) return null;
  const receipt = await db
    .selectFrom('command_receipt as r')
    .leftJoin('event as e', (join) =>
      join.onRef('e.ledger_key', '=', 'r.ledger_key').onRef('e.position', '=', 'r.last_position'),
    )
    .select(['r.command_id', 'r.first_position'])
    .where('r.ledger_key', '=', key)
    .where((eb) => eb.or([eb('e.command_id', 'is', null), eb('e.command_id', '!=', eb.ref('r.command_id'))]))
    .orderBy('r.first_position')
    .limit(1)
    .executeTakeFirst();
  if (receipt === undefined) return null;
  return { code: 'receipt.wrong', position: receipt.first_position, params: { commandId: receipt.command_id } };
}
