import type { ClientBase } from 'pg';
import { openPostgres } from '../../connection/open-postgres.ts';
import type { PostgresAddress } from '../../connection/store-address.ts';
import { explainPostgres } from '../../fault/postgres-fault.ts';
import { openReplayDatabase } from '../../replay/replay-database.ts';
import { advisoryLockSpace } from '../../schema/postgres-guards.ts';
import type { FoldedLedger } from '../fold-run.ts';
import type { RebuildProgress } from '../rebuild-progress.ts';
import { logWrong } from '../refusals.ts';
import { createLedgersFold, type LedgersFold } from './fold-ledgers.ts';
import { analyseSideTables, createSideTables, removeSideTables, switchToSideTables } from './side-tables.ts';

/** So few that writers need not be let in between. */
const fewEvents = 1_000;

/** Rounds of catching up; a store that grows faster than it is folded waits in the last one. */
const maxRounds = 5;

/**
 * Computes the read tables of a database from its log again, beside the live ones, and switches to them in one
 * transaction. Others read and write meanwhile; writers wait only while the last events are folded and for the switch
 * itself. Only the owner of the tables can.
 *
 * @returns how many events were folded
 * @throws StoreFault `store.*`, `rebuild.*`; nothing has changed then
 */
export async function rebuildPostgres(
  address: PostgresAddress,
  onProgress: (progress: RebuildProgress) => void,
): Promise<number> {
  const connections = await openPostgres(address);
  try {
    const client = await connections.pool.connect();
    try {
      // A second rebuild waits for the first: both would make the same tables.
      await client.query(`SELECT pg_advisory_lock(${advisoryLockSpace}, -1)`);
      await createSideTables(client);
      const replay = openReplayDatabase();
      try {
        replay.raw.exec('BEGIN');
        return await foldAndSwitch(client, createLedgersFold(connections.kysely, client, replay), onProgress);
      } finally {
        replay.raw.close();
      }
    } catch (error) {
      // Where the connection is gone neither can be done, and the next rebuild removes the tables.
      await Promise.allSettled([client.query('ROLLBACK').then(() => removeSideTables(client))]);
      throw error;
    } finally {
      // With the connection goes its lock.
      client.release(true);
    }
  } catch (error) {
    throw explainPostgres(address, error);
  } finally {
    await connections.close();
  }
}

async function foldAndSwitch(
  client: ClientBase,
  fold: LedgersFold,
  onProgress: (progress: RebuildProgress) => void,
): Promise<number> {
  const before = await client.query<{ total: string }>('SELECT coalesce(sum(position), 0) AS total FROM public.ledger');
  const total = Number(before.rows[0]?.total ?? 0);
  let events = 0;
  const onRun = (some: number) => {
    events += some;
    onProgress({ phase: 'fold', done: events, total: Math.max(total, events) });
  };
  for (let round = 0; round < maxRounds && (await fold.catchUp(onRun)) >= fewEvents; round += 1);
  await analyseSideTables(client);
  await client.query('BEGIN');
  // Longer than any append takes, and shorter than writers wait for a lock.
  await client.query("SET LOCAL lock_timeout = '4s'");
  // From here to the commit nobody else writes; every append locks its ledger's row first.
  await client.query('LOCK TABLE public.ledger IN EXCLUSIVE MODE');
  await fold.catchUp(onRun);
  await checkHeads(client, fold.ledgers);
  await switchToSideTables(client);
  for (const [key, ledger] of fold.ledgers) await describe(client, key, ledger);
  await client.query('COMMIT');
  return events;
}

/**
 * The head of each ledger has to be the end of its log: a log that is shorter than its head has lost its last events.
 * @throws StoreFault `rebuild.log-wrong`
 */
async function checkHeads(client: ClientBase, ledgers: ReadonlyMap<number, FoldedLedger>): Promise<void> {
  const { rows } = await client.query<{ ledger_key: number; ledger_id: string; position: number; hash: Buffer }>(
    'SELECT ledger_key, ledger_id, position, hash FROM public.ledger ORDER BY ledger_key',
  );
  for (const { ledger_key, ledger_id, position, hash } of rows) {
    const end = ledgers.get(ledger_key)?.state;
    if (end !== undefined && end.position === position && hash.equals(end.hash)) continue;
    throw logWrong(ledger_id, Math.min(end?.position ?? 0, position) + 1, 'head.wrong');
  }
}

/** What the ledger's row says of its name and time zone, as the event that opened it has it. */
async function describe(client: ClientBase, key: number, { opened }: FoldedLedger): Promise<void> {
  await client.query(
    `UPDATE public.ledger SET name = $2, time_zone = $3, demo = $4, opened_position = $5, projected_position = position
      WHERE ledger_key = $1`,
    [key, opened?.name ?? '', opened?.timeZone ?? '', opened?.demo === true ? 1 : 0, opened?.position ?? 0],
  );
}
