import type { CountedYear, YearTotals } from '@outreach/domain';
import { arbitraryCommands } from '@outreach/domain/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openSqlite } from '../connection/open-sqlite.ts';
import { openLedgerStore } from '../store.ts';
import { envelope, openCommand } from '../testing/commands.ts';
import { recordBureau } from '../testing/recorded-bureau.ts';
import { temporaryFolder } from '../testing/temporary-store.ts';
import { createReadingNames } from './reading-names.ts';
import { createStandingYears } from './standing-years.ts';
import { readCountedYear, readTotals } from './totals.ts';
import { sqliteYearRows } from './year-rows.ts';

const years = [2013, 2014];

it('a year brought forward or back is the year read anew, whichever process wrote what came between', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryCommands,
      fc.array(fc.nat({ max: 11 }), { minLength: 1, maxLength: 20 }),
      async (commands, turns) => {
        const folder = temporaryFolder();
        const stores = [await openLedgerStore(folder.database), await openLedgerStore(folder.database)] as const;
        try {
          const [asked, other] = [stores[0].ledger('main'), stores[1].ledger('main')];
          await asked.execute(envelope(openCommand));
          const seen: (YearTotals | CountedYear)[] = [];
          for (const [index, command] of commands.entries()) {
            const turn = turns[index % turns.length] ?? 0;
            await (turn % 2 === 0 ? asked : other).execute(envelope(command));
            // Not after every command, so that some years are brought forward by several at once, or back.
            if (index % 3 === 1) continue;
            const { position } = await asked.head();
            const asOf = turn < 6 ? position : Math.max(0, position - turn + 5);
            for (const year of years) {
              const query = { year, asOf };
              seen.push(await (turn % 3 === 0 ? asked.countedYear(query) : asked.totals(query)));
            }
          }
          const anew = freshReader(folder.database, 0);
          for (const then of seen) {
            const { year, position } = then;
            expect(await anew.read('contributions' in then, { year, asOf: position })).toEqual(then);
          }
          anew.close();
        } finally {
          for (const store of stores) await store.close();
          folder.remove();
        }
      },
    ),
    { numRuns: 20 },
  );
}, 60_000);

/** Reads the ledger `main` with nothing kept before; with the limit 0 every question is read anew. */
function freshReader(database: string, limit?: number) {
  const connections = openSqlite(database);
  const db = connections.reader.kysely;
  const names = createReadingNames(db);
  const standing = createStandingYears(sqliteYearRows(connections.reader), names, limit);
  const reading = { db, ledgerId: 'main', names, standing };
  return {
    read: (counted: boolean, query: { readonly year: number; readonly asOf: number }) =>
      counted ? readCountedYear(reading, query) : readTotals(reading, query),
    close: () => connections.close(),
  };
}

it('a store that may keep nothing gives the same answers', async () => {
  const folder = temporaryFolder();
  const store = await openLedgerStore(folder.database);
  await recordBureau(store.ledger('main'));
  const { position } = await store.ledger('main').head();
  const [forgetful, keeping] = [freshReader(folder.database, 0), freshReader(folder.database)];
  for (const asOf of [position, 5, position - 1, 7, position]) {
    for (const year of years) {
      expect(await forgetful.read(true, { year, asOf })).toEqual(await keeping.read(true, { year, asOf }));
    }
  }
  forgetful.close();
  keeping.close();
  await store.close();
  folder.remove();
});
