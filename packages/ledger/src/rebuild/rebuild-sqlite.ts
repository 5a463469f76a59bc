import { setImmediate, setTimeout } from 'node:timers/promises';
import type { SqliteConnection, SqliteConnections } from '../connection/open-sqlite.ts';
import { explainSqlite, openSqlite } from '../connection/open-sqlite.ts';
import { watchOtherWriters } from '../connection/other-writers.ts';
import { claimRebuild } from './claim-rebuild.ts';
import type { FoldedLedger } from './fold-run.ts';
import { createStoreFold, type StoreFold } from './fold-store.ts';
import type { RebuildProgress } from './rebuild-progress.ts';
import { logWrong } from './refusals.ts';
import { createSideTables, removeSideTables, sideConnection, switchToSideTables } from './side-tables.ts';

/**
 * Computes the read tables of a file from its log again, beside the live ones, and switches to them in one transaction.
 * Others read and write meanwhile.
 *
 * @returns how many events were folded
 * @throws StoreFault `store.*`, `rebuild.*`; nothing has changed then
 */
export async function rebuildSqlite(
  path: string,
  onProgress: (progress: RebuildProgress) => void,
  onSwitch: () => void,
): Promise<number> {
  const claim = claimRebuild(path);
  try {
    const live = openSqlite(path);
    try {
      return await foldAndSwitch(live, onProgress, onSwitch);
    } catch (error) {
      throw explainSqlite(path, error);
    } finally {
      live.close();
    }
  } finally {
    claim.release();
  }
}

async function foldAndSwitch(
  live: SqliteConnections,
  onProgress: (progress: RebuildProgress) => void,
  onSwitch: () => void,
): Promise<number> {
  const { writer } = live;
  const giveWay = letOthersWrite(writer);
  // A view or trigger that somebody made for a table goes on speaking of that name, and so of the new table.
  writer.raw.pragma('legacy_alter_table = ON');
  await removeAside(writer, giveWay);
  try {
    const fold = await fill(live, giveWay, onProgress);
    onSwitch();
    return fold.events;
  } finally {
    // Where this cannot be done, the next rebuild does it.
    await Promise.allSettled([removeAside(writer, giveWay)]);
  }
}

/** Makes, fills and switches to new tables. */
async function fill(
  live: SqliteConnections,
  giveWay: () => Promise<void>,
  onProgress: (progress: RebuildProgress) => void,
): Promise<StoreFold> {
  const { raw } = live.writer;
  raw.transaction(() => createSideTables(raw)).immediate();
  const fold = createStoreFold(live.reader, sideConnection(live.writer));
  const step = raw.transaction(() => fold.step());
  for (let goesOn = true; goesOn; ) {
    goesOn = step.immediate();
    onProgress({ phase: 'fold', done: fold.events, total: fold.total() });
    await giveWay();
  }
  raw
    .transaction(() => {
      // From here to the commit nobody else writes, and nothing of this process may wait: it could be a writer itself.
      while (fold.step());
      checkHeads(live.writer, fold.ledgers);
      switchToSideTables(raw);
      describeLedgers(live.writer, fold.ledgers);
    })
    .immediate();
  return fold;
}

async function removeAside({ raw }: SqliteConnection, giveWay: () => Promise<void>): Promise<void> {
  for (const _step of removeSideTables(raw)) await giveWay();
}

/**
 * A pause between two transactions. SQLite keeps no queue: a writer that waits looks again now and then, and would never
 * find the lock free. So where others write, it stays free for as long as it was held.
 */
function letOthersWrite(writer: SqliteConnection): () => Promise<void> {
  const others = watchOtherWriters(writer);
  others.haveWritten();
  let end = performance.now();
  return async () => {
    const tookMs = performance.now() - end;
    if (others.haveWritten()) await setTimeout(tookMs);
    else await setImmediate();
    end = performance.now();
  };
}

/**
 * The head of each ledger has to be the end of its log: a log that is shorter than its head has lost its last events,
 * and read tables made from the rest would hide it.
 *
 * @throws StoreFault `rebuild.log-wrong`
 */
function checkHeads({ raw }: SqliteConnection, ledgers: ReadonlyMap<number, FoldedLedger>): void {
  const heads = raw
    .prepare<[], { ledger_key: number; ledger_id: string; position: number; hash: Buffer }>(
      'SELECT ledger_key, ledger_id, position, hash FROM ledger ORDER BY ledger_key',
    )
    .all();
  for (const { ledger_key, ledger_id, position, hash } of heads) {
    const end = ledgers.get(ledger_key)?.state;
    if (end !== undefined && end.position === position && hash.equals(end.hash)) continue;
    throw logWrong(ledger_id, Math.min(end?.position ?? 0, position) + 1, 'head.wrong');
  }
}

/** What each ledger's row says of its name and time zone, as the event that opened it has it. */
function describeLedgers({ raw }: SqliteConnection, ledgers: ReadonlyMap<number, FoldedLedger>): void {
  const describe = raw.prepare(
    `UPDATE ledger SET name = ?, time_zone = ?, demo = ?, opened_position = ?, projected_position = position
      WHERE ledger_key = ?`,
  );
  for (const [key, { opened }] of ledgers) {
    const { name, timeZone, demo, position } = opened ?? { name: '', timeZone: '', demo: false, position: 0 };
    describe.run(name, timeZone, demo ? 1 : 0, position, key);
  }
}
