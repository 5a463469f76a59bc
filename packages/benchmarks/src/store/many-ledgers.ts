import { constants, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LedgerStore } from '@outreach/ledger';
import { openLedgerStore } from '@outreach/ledger';
import Database from 'better-sqlite3';
import { activityCommands, openingOf } from './activity-commands.ts';
import { assertCommitted, fill } from './filled-store.ts';
import type { ProvinceSize } from './province.ts';
import { askedBureaus, askedYear, bureauId, provinceYears, quartersOf } from './province.ts';

/** Raised when `province.ts` tells other lives or the tables change, so that no file of before is measured. */
const shape = 2;

/** Bureaus that record for themselves; the others' read tables are copies of theirs. */
const recording = 24;

const cacheFolder = fileURLToPath(new URL('../../.cache/', import.meta.url));

/**
 * Gives the work a store of a whole province, on a copy that is gone afterwards. Filling the largest takes minutes, so
 * the file is kept in a cache folder beside the package; deleting it costs nothing but that time. Some bureaus record in
 * earnest, the others have the read tables of one of them and no log: no question about totals reads more.
 */
export async function withManyLedgers<Result>(
  size: ProvinceSize,
  work: (store: LedgerStore, path: string) => Promise<Result>,
): Promise<Result> {
  mkdirSync(cacheFolder, { recursive: true });
  const kept = join(cacheFolder, `province-${size.ledgers}-${size.activities}-${shape}.sqlite`);
  if (!existsSync(kept)) await fillProvince(kept, size);
  const copy = `${kept}.${process.pid}`;
  copyFileSync(kept, copy, constants.COPYFILE_FICLONE);
  try {
    const store = await openLedgerStore(copy);
    try {
      return await work(store, copy);
    } finally {
      await store.close();
    }
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(`${copy}${end}`, { force: true });
  }
}

async function fillProvince(path: string, size: ProvinceSize): Promise<void> {
  const filling = `${path}.filling`;
  for (const end of ['', '-wal', '-shm']) rmSync(`${filling}${end}`, { force: true });
  let nowMs = 0;
  const store = await openLedgerStore(filling, { nowMs: () => nowMs });
  try {
    for (const [place, quarter] of quartersOf(size).entries()) {
      nowMs = quarter.nowMs;
      for (let bureau = 0; bureau < Math.min(recording, size.ledgers); bureau += 1) {
        const ledger = bureauId(bureau);
        const opening = place === 0 ? [openingOf(ledger)] : [];
        assertCommitted(await store.ledger(ledger).executeBatch([...opening, ...quarter.batchOf(bureau)]));
      }
    }
    for (const { ledger, activities } of askedBureaus) {
      const years = [askedYear - 1, askedYear].flatMap((year) => activityCommands(activities, year));
      await fill(store, ledger, years);
    }
  } finally {
    await store.close();
  }
  copyBureaus(filling, size.ledgers);
  renameSync(filling, path);
}

/** The read tables in which a bureau of this province has rows. */
const readTables = ['activity', 'figure', 'contribution'] as const;

/** Makes the further bureaus, each with the rows of one that recorded; a year after the other, so that they lie mixed. */
function copyBureaus(path: string, ledgers: number): void {
  const database = new Database(path);
  database.pragma('synchronous = OFF');
  const columnsOf = (table: string) =>
    database
      .prepare<[string], { readonly name: string }>('SELECT name FROM pragma_table_info(?)')
      .all(table)
      .map(({ name }) => name)
      .filter((name) => name !== 'ledger_key');
  const copyRows = (table: string, condition: string) => {
    const columns = columnsOf(table).join(', ');
    return database.prepare(
      `INSERT INTO ${table} (ledger_key, ${columns}) SELECT ?, ${columns} FROM ${table} WHERE ledger_key = ? ${condition}`,
    );
  };
  const keyOf = database.prepare<[string], number>('SELECT ledger_key FROM ledger WHERE ledger_id = ?').pluck();
  const head = columnsOf('ledger').filter((name) => name !== 'ledger_id');
  const addLedger = database.prepare(
    `INSERT INTO ledger (ledger_id, ${head.join(', ')}) SELECT ?, ${head.join(', ')} FROM ledger WHERE ledger_id = ?`,
  );
  const further = Array.from({ length: Math.max(0, ledgers - recording) }, (_, index) => recording + index);
  const pairs = database.transaction(() =>
    further.map((bureau) => {
      const model = bureauId(bureau % recording);
      addLedger.run(bureauId(bureau), model);
      return [keyOf.get(bureauId(bureau)), keyOf.get(model)] as const;
    }),
  )();
  const copy = (statements: readonly Database.Statement[], ...more: readonly number[]) => {
    database.transaction(() => {
      for (const pair of pairs) for (const statement of statements) statement.run(...pair, ...more);
    })();
  };
  copy([copyRows('day_head', '')]);
  const ofYear = readTables.map((table) => copyRows(table, 'AND reporting_year = ?'));
  for (const year of provinceYears) {
    process.stderr.write(`the year ${year} of ${pairs.length} bureaus is being copied\n`);
    copy(ofYear, year);
  }
  database.close();
}
