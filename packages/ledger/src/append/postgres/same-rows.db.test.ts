import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Command, CommandEnvelope, Outcome } from '@outreach/domain';
import { arbitraryYears, factsOf, figureOf, goldenCommands } from '@outreach/domain/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PostgresConnections } from '../../connection/open-postgres.ts';
import { openPostgres } from '../../connection/open-postgres.ts';
import { readPostgresAddress } from '../../connection/store-address.ts';
import { openLedgerStore } from '../../store.ts';
import { codesOf, envelope, openCommand } from '../../testing/commands.ts';
import { describePostgres, openTestDatabase } from '../../testing/postgres/describe-postgres.testing.ts';
import type { TemporaryDatabase } from '../../testing/postgres/temporary-database.ts';
import { temporaryFolder } from '../../testing/temporary-store.ts';
import { tickingClock } from '../../testing/ticking-clock.ts';
import type { LedgerWriter } from '../ledger-writer.ts';
import { openTestWriter } from './test-writer.testing.ts';
import type { WrittenRows } from './written-rows.testing.ts';
import { rowsOnPostgres, rowsOnSqlite } from './written-rows.testing.ts';

let database: TemporaryDatabase;
let connections: PostgresConnections;
let runs = 0;

/** The same on both engines, and other ids for every life: no two events of a database may bear one id. */
const randomBytes = (length: number) => new Uint8Array(length).fill(runs);

type Way = (ledgerId: string, commands: readonly CommandEnvelope[]) => Promise<readonly Outcome[]>;

/** Ways to give the same commands, which must all come to the same rows. */
const ways = {
  'one by one': (ledgerId, commands) =>
    withWriter(async (writer) => {
      const outcomes: Outcome[] = [];
      for (const command of commands) outcomes.push(await writer.execute(ledgerId, command));
      return outcomes;
    }),
  'all at once': (ledgerId, commands) =>
    withWriter((writer) => Promise.all(commands.map((command) => writer.execute(ledgerId, command)))),
  'as a batch of those that are accepted, after a dry run of all': async (ledgerId, commands) => {
    // A writer of its own, because a dry run looks at the clock too.
    const { outcomes } = await withWriter((writer) => writer.executeBatch(ledgerId, commands, true));
    const accepted = commands.filter((_, index) => outcomes[index]?.status === 'accepted');
    await withWriter((writer) => writer.executeBatch(ledgerId, accepted, false));
    return outcomes;
  },
} as const satisfies Readonly<Record<string, Way>>;

describePostgres('for every life of a ledger, PostgreSQL holds the rows that SQLite holds', () => {
  beforeAll(async () => {
    database = await openTestDatabase();
    connections = await openPostgres(readPostgresAddress(database.address));
  });
  afterAll(async () => {
    await connections.close();
    await database.drop();
  });

  it('and of long chains of parents and declarations, whose circles both refuse', async () => {
    const outcomes = await expectSameRows(chains, ways['one by one']);
    expect(outcomes.slice(-2).map(codesOf)).toEqual([['activity.parent-cycle'], ['inclusion.cycle']]);
  });

  for (const [way, give] of Object.entries(ways)) {
    it(`given ${way}`, { timeout: 120_000 }, () =>
      fc.assert(
        fc.asyncProperty(arbitraryYears, async (commands) => {
          await expectSameRows([openCommand, ...commands], give);
        }),
        { numRuns: 5 },
      ),
    );

    it(`and of everything that can happen in a ledger, given ${way}`, { timeout: 120_000 }, () =>
      expectSameRows(goldenCommands({ figures: seed('figures.csv'), activities: seed('activities.csv') }), give),
    );
  }
});

/** Each link is a row that only shows when the one before it has been read. */
const chains: readonly Command[] = [
  openCommand,
  ...[1, 2, 3, 4, 5].map((link) => activityUnder(link, link === 1 ? null : `a${link - 1}`)),
  ...[1, 2, 3, 4].map((link) => inside(link, link + 1)),
  // Both would close a circle.
  { ...activityUnder(1, 'a5'), kind: 'correct-activity', expectedVersion: 1, reason: '改' },
  inside(5, 1),
];

function activityUnder(link: number, parent: string | null) {
  const figures = [figureOf(`a${link}.0`, 'material_copies', 10 * link)];
  const facts = { ...factsOf(`活动${link}`, 2013, figures), parent };
  return { kind: 'record-activity' as const, activityId: `a${link}`, facts };
}

function inside(figure: number, of: number): Command {
  return { kind: 'declare-inclusion', figure: `a${figure}.0`, of: `a${of}.0`, relation: 'inside', reason: '' };
}

const seed = (name: string) =>
  readFileSync(createRequire(import.meta.url).resolve(`@outreach/domain/seed/${name}`), 'utf8');

async function expectSameRows(commands: readonly Command[], give: Way): Promise<readonly Outcome[]> {
  runs += 1;
  const ledgerId = `life-${runs}`;
  const given = commands.map((command, index) => envelope(command, `c${index}`));
  const onSqlite = await writeOnSqlite(ledgerId, given);
  const outcomes = await give(ledgerId, given);
  expect({ outcomes, rows: await rowsOnPostgres(connections.pool, ledgerId) }).toEqual(onSqlite);
  return outcomes;
}

interface Written {
  readonly outcomes: readonly Outcome[];
  readonly rows: WrittenRows;
}

async function writeOnSqlite(ledgerId: string, commands: readonly CommandEnvelope[]): Promise<Written> {
  const folder = temporaryFolder();
  const store = await openLedgerStore(folder.database, { nowMs: tickingClock(), randomBytes });
  const outcomes: Outcome[] = [];
  for (const command of commands) outcomes.push(await store.ledger(ledgerId).execute(command));
  await store.close();
  const rows = rowsOnSqlite(folder.database, ledgerId);
  folder.remove();
  return { outcomes, rows };
}

async function withWriter<Result>(work: (writer: LedgerWriter) => Promise<Result>): Promise<Result> {
  const { writer, close } = await openTestWriter(database.address, { nowMs: tickingClock(), randomBytes });
  try {
    return await work(writer);
  } finally {
    await close();
  }
}
