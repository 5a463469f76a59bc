import type { Command, CountedYear, YearTotals } from '@outreach/domain';
import { totalsOf } from '@outreach/domain';
import { arbitraryCommands, factsOf, figureOf } from '@outreach/domain/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openSqlite } from '../../connection/open-sqlite.ts';
import { openLedgerStore } from '../../store.ts';
import { envelope, give, openCommand } from '../../testing/commands.ts';
import { recordBureau } from '../../testing/recorded-bureau.ts';
import { temporaryFolder } from '../../testing/temporary-store.ts';
import { readContributions } from '../contributions.ts';
import type { Reading } from '../reading.ts';
import { readCatalogue, readLedgerRow } from '../reading.ts';
import { createReadingNames } from '../reading-names.ts';
import { readCountedYear, readTotals } from '../totals.ts';
import { createKeptYears } from './kept-years.ts';
import { sqliteYearRows } from './sqlite-year-rows.ts';

const years = [2013, 2014];

it('a kept year says of every position what the rows of that position add up to, whichever process wrote them', async () => {
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
            // Not after every command, so that some years are brought forward by several at once.
            if (index % 3 === 1) continue;
            const { position } = await asked.head();
            const asOf = turn < 6 ? position : Math.floor((position * (turn - 6)) / 6);
            for (const year of years) {
              const query = { year, asOf };
              seen.push(await (turn % 3 === 0 ? asked.countedYear(query) : asked.totals(query)));
            }
          }
          const reader = openReader(folder.database);
          for (const then of seen) {
            const { contributions, totals } = await reader.addedUp(then);
            expect(then.totals).toEqual(totals);
            if ('contributions' in then) expect(then.contributions).toEqual(contributions);
          }
          reader.close();
        } finally {
          for (const store of stores) await store.close();
          folder.remove();
        }
      },
    ),
    { numRuns: 15 },
  );
}, 60_000);

it('rows of the future change nothing: a year may be read long after the head that was asked', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCommands, fc.integer({ min: 1, max: 4 }), async (commands, pace) => {
      const folder = temporaryFolder();
      const store = await openLedgerStore(folder.database);
      try {
        await give(store.ledger('main'), [openCommand, ...commands]);
        const { position: last } = await store.ledger('main').head();
        const reader = openReader(folder.database);
        for (let head = 1; head <= last; head += pace) {
          for (const year of years) {
            const { contributions, totals, ledgerKey } = await reader.addedUp({ year, position: head });
            const asked = { ledgerKey, year, position: head, head };
            expect((await reader.kept.at(asked)).totals).toEqual(totals);
            expect(await reader.kept.contributions(asked, async () => contributions)).toEqual(contributions);
          }
        }
        expect(reader.wholeYears()).toBeLessThanOrEqual(years.length * (1 + definitionsIn(commands)));
        reader.close();
      } finally {
        await store.close();
        folder.remove();
      }
    }),
    { numRuns: 10 },
  );
}, 60_000);

/** Each may make a year be read anew. */
function definitionsIn(commands: readonly Command[]): number {
  return commands.filter(({ kind }) => kind.endsWith('-measure') || kind === 'add-breakdown').length;
}

/** Reads the ledger `main` with no other years kept than a limit allows, and counts how often a year is read whole. */
function openReader(database: string, limit?: number) {
  const connections = openSqlite(database);
  const db = connections.reader.kysely;
  const names = createReadingNames(db);
  const rows = sqliteYearRows(connections.reader);
  let wholeYears = 0;
  const counting = {
    ...rows,
    whole: (year: Parameters<typeof rows.whole>[0]) => {
      wholeYears += 1;
      return rows.whole(year);
    },
  };
  const kept = createKeptYears(counting, names, limit);
  const reading: Reading = { db, ledgerId: 'main', names, years: kept };
  return {
    kept,
    totals: (query: { readonly year: number; readonly asOf?: number }) => readTotals(reading, query),
    countedYear: (query: { readonly year: number; readonly asOf?: number }) => readCountedYear(reading, query),
    /** The rows of a position as one query gives them, and the domain's sum of them. */
    addedUp: async ({ year, position }: Pick<YearTotals, 'year' | 'position'>) => {
      const { key } = await readLedgerRow(reading);
      const contributions = await readContributions(reading, key, { year, position });
      return {
        ledgerKey: key,
        contributions,
        totals: totalsOf(await readCatalogue(reading, key, position), contributions),
      };
    },
    wholeYears: () => wholeYears,
    close: () => connections.close(),
  };
}

it('a store that may keep nothing gives the same answers', async () => {
  const folder = temporaryFolder();
  const store = await openLedgerStore(folder.database);
  await recordBureau(store.ledger('main'));
  const { position } = await store.ledger('main').head();
  const [forgetful, keeping] = [openReader(folder.database, 0), openReader(folder.database)];
  for (const asOf of [position, 5, position - 1, 7, position]) {
    for (const year of years) {
      expect(await forgetful.countedYear({ year, asOf })).toEqual(await keeping.countedYear({ year, asOf }));
    }
  }
  expect([keeping.wholeYears(), forgetful.wholeYears()]).toEqual([2, 20]);
  forgetful.close();
  keeping.close();
  await store.close();
  folder.remove();
});

it('a year is read once, whatever is recorded, corrected and voided in it, and as of every position', async () => {
  const folder = temporaryFolder();
  const store = await openLedgerStore(folder.database);
  const ledger = store.ledger('main');
  const facts = (copies: number) =>
    factsOf('活动', 2013, [figureOf('a.0', 'material_copies', copies), figureOf('a.1', 'participations', 3)]);
  const reader = openReader(folder.database);
  const lowers = async (asOf?: number) =>
    (await reader.totals({ year: 2013, ...(asOf === undefined ? {} : { asOf }) })).totals.map(({ lower }) => lower);
  await give(ledger, [openCommand]);
  expect(await lowers()).toEqual([]);
  await give(ledger, [{ kind: 'record-activity', activityId: 'a', facts: facts(10) }]);
  expect(await lowers()).toEqual([10, 3]);
  await give(ledger, [
    { kind: 'correct-activity', activityId: 'a', expectedVersion: 1, facts: facts(12), reason: '更正' },
  ]);
  const untouched = (await reader.totals({ year: 2013, asOf: 2 })).totals[1];
  expect(await lowers()).toEqual([12, 3]);
  expect((await reader.totals({ year: 2013 })).totals[1]).toBe(untouched);
  await give(ledger, [{ kind: 'void-activity', activityId: 'a', expectedVersion: 2, reason: '重复' }]);
  await give(ledger, [{ kind: 'reinstate-activity', activityId: 'a', expectedVersion: 3, reason: '误作废' }]);
  expect(await Promise.all([1, 2, 3, 4, 5].map(lowers))).toEqual([[], [10, 3], [12, 3], [], [12, 3]]);
  expect(reader.wholeYears()).toBe(1);
  reader.close();
  await store.close();
  folder.remove();
});
