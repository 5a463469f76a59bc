import type { Command } from '@outreach/domain';
import { factsOf, figureOf } from '@outreach/domain/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSqlite } from '../../connection/open-sqlite.ts';
import type { LedgerStore } from '../../ledger.ts';
import { openLedgerStore } from '../../store.ts';
import { envelope, give, openCommand } from '../../testing/commands.ts';
import { temporaryFolder } from '../../testing/temporary-store.ts';
import { createReadingNames } from '../reading-names.ts';
import { createKeptLedgerYears } from './kept-ledger-years.ts';
import { readRollUp } from './read-roll-up.ts';

const years = [2013, 2014] as const;

/** Sixty ledgers are more than are read at once; a busy machine may take a while to record them. */
const patienceMs = 30_000;

function record(id: string, year: number, copies: number): Command {
  const facts = factsOf(`活动${id}`, year, [figureOf(`${id}.0`, 'material_copies', copies)]);
  return { kind: 'record-activity', activityId: id, facts };
}

async function recordYears(store: LedgerStore): Promise<void> {
  for (let ledger = 0; ledger < 60; ledger += 1) {
    const commands = years.map((year) => record(`a${year}`, year, ledger + year));
    await store.ledger(`bureau-${ledger}`).executeBatch([openCommand, ...commands].map((command) => envelope(command)));
  }
}

const folder = temporaryFolder();
let store: LedgerStore;

beforeAll(async () => {
  store = await openLedgerStore(folder.database);
  await recordYears(store);
}, patienceMs);

afterAll(async () => {
  await store.close();
  folder.remove();
});

it('however little may be kept, the answer is the same', { timeout: patienceMs }, async () => {
  const connections = openSqlite(folder.database);
  const db = connections.reader.kysely;
  try {
    for (const limit of [0, 70, 250, 10_000]) {
      const kept = createKeptLedgerYears(db, createReadingNames(db), limit);
      for (const round of [1, 2]) {
        for (const year of years) {
          const { totals, held } = await readRollUp(db, kept, { year });
          expect([limit, round, held.total, totals.length]).toEqual([limit, round, 60, 1]);
          expect(totals[0]).toMatchObject({ lower: 60 * year + (59 * 60) / 2, ledgers: 60 });
        }
      }
    }
  } finally {
    connections.close();
  }
});

it('a year that was kept is read again only where a ledger has moved on, and the past of it never', async () => {
  const connections = openSqlite(folder.database);
  try {
    let queries = 0;
    const db = connections.reader.kysely.withPlugin({
      transformQuery: ({ node }) => {
        queries += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    const kept = createKeptLedgerYears(db, createReadingNames(db));
    const ask = async (asOf?: Readonly<Record<string, number>>) => {
      queries = 0;
      const answer = await readRollUp(db, kept, { year: 2013, ...(asOf === undefined ? {} : { asOf }) });
      return { lower: answer.totals[0]?.lower, queries, positions: answer.positions };
    };
    const first = await ask();
    expect(await ask()).toEqual({ ...first, queries: 1 });
    await give(store.ledger('bureau-7'), [record('b', 2013, 1000)]);
    // The heads, and four queries for the one ledger.
    expect(await ask()).toMatchObject({ lower: (first.lower ?? 0) + 1000, queries: 5 });
    expect(await ask(first.positions)).toEqual({ ...first, queries: 1 });
  } finally {
    connections.close();
  }
});
