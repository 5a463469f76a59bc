import type { CommandEnvelope } from '@outreach/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEventIds } from '../append/event-id.ts';
import type { LedgerWriter } from '../append/ledger-writer.ts';
import { createCommandAppender } from '../append/sqlite-appender.ts';
import { createSqliteWriter } from '../append/sqlite-writer.ts';
import type { SqliteConnections } from '../connection/open-sqlite.ts';
import { openSqlite } from '../connection/open-sqlite.ts';
import { openLedger } from '../store.ts';
import { accepted, envelope } from '../testing/commands.ts';
import { recordBureau, recordCommand } from '../testing/recorded-bureau.ts';
import type { TemporaryFolder } from '../testing/temporary-store.ts';
import { temporaryFolder } from '../testing/temporary-store.ts';
import { tickingClock } from '../testing/ticking-clock.ts';
import { correction } from './correction.testing.ts';
import type { FailurePlan } from './failing-connection.testing.ts';
import { failingConnection, InjectedFailure } from './failing-connection.testing.ts';

let folder: TemporaryFolder;
let connections: SqliteConnections;
let writer: LedgerWriter;
let plan: FailurePlan;
let announced: number[];

beforeEach(async () => {
  folder = temporaryFolder();
  const ledger = await openLedger(folder.database);
  await recordBureau(ledger);
  await ledger.close();
  const opened = openSqlite(folder.database);
  const failing = failingConnection(opened.writer);
  connections = { ...opened, writer: failing.connection };
  ({ plan } = failing);
  const nowMs = tickingClock(Date.UTC(2026, 0, 1));
  const nextEventId = createEventIds(nowMs, (length) => new Uint8Array(length));
  announced = [];
  const appender = createCommandAppender(failing.connection, { nowMs, nextEventId });
  writer = createSqliteWriter(connections, appender, (_ledger, position) => announced.push(position));
});

afterEach(() => {
  connections.close();
  folder.remove();
});

/** Everything that stands in the database, table by table. */
function contents(): Readonly<Record<string, readonly unknown[]>> {
  const { raw } = connections.reader;
  const tables = raw.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  return Object.fromEntries(tables.map(({ name }) => [name, raw.prepare(`SELECT * FROM ${name}`).all()]));
}

const execute = (command: CommandEnvelope) => writer.execute('main', command);

describe('a failure before or after any statement of an append', { timeout: 60_000 }, () => {
  it('leaves everything or nothing, and the next append works', async () => {
    let turn = 0;
    for (let moment = 1; ; moment += 1) {
      const before = contents();
      const command = correction(turn);
      turn += 1;
      plan.arm(moment);
      const error: unknown = await execute(command).then(
        () => null,
        (reason: unknown) => reason,
      );
      const at = plan.statements[moment - 1];
      // The append had fewer moments than that, so each of them has had its failure.
      if (at === undefined) break;
      expect(error, at).toBeInstanceOf(InjectedFailure);
      // Only where the commit itself had been done can a command that failed be there.
      const isCommitted = at === 'after COMMIT';
      if (isCommitted) expect(contents(), at).not.toEqual(before);
      else expect(contents(), at).toEqual(before);

      plan.arm(null);
      expect(accepted(await execute(command)), `retry after ${at}`).toMatchObject({ repeated: isCommitted });
    }
    // Begin, savepoint, reads, the event, its rows, receipt, day, head, release and commit, each twice.
    expect(turn).toBeGreaterThan(50);
    await verifyAll(10 + turn);
  });

  it('leaves nothing where the rollback fails as well', async () => {
    const before = contents();
    const command = correction(0);
    plan.armAt(['before COMMIT', 'before ROLLBACK']);
    await expect(execute(command)).rejects.toBeInstanceOf(InjectedFailure);
    expect(contents()).toEqual(before);
    expect(accepted(await execute(command)).repeated).toBe(false);
    await verifyAll(11);
  });

  it('takes none of its neighbours in the same transaction with it', async () => {
    const group = (prefix: string) =>
      Promise.all([1, 2, 3].map((place) => execute(envelope(recordCommand(`${prefix}${place}`)))));
    // What the first one looks up is remembered, so it is the second whose statements every later one repeats.
    await group('n');
    plan.arm(null);
    await group('p');
    const inserts = plan.statements.flatMap((sql, index) =>
      sql.startsWith('after insert into "event"') ? [index] : [],
    );
    expect(inserts).toHaveLength(3);
    plan.arm((inserts[1] ?? 0) + 1);
    const commands = ['m1', 'm2', 'm3'].map((id) => envelope(recordCommand(id)));
    const verdicts = await Promise.allSettled(commands.map(execute));
    expect(verdicts.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const again = await Promise.all(commands.map(execute));
    expect(again.map((outcome) => accepted(outcome).repeated)).toEqual([true, false, true]);
    expect(announced).toEqual([13, 16, 18, 19]);
    await verifyAll(19);
  });

  it('leaves nothing of a batch', async () => {
    const commands = Array.from({ length: 3 }, (_, index) => envelope(recordCommand(`batch-${index}`)));
    const before = contents();
    // What the first one looks up is remembered, so it is the second whose statements every later one repeats.
    await writer.executeBatch('main', commands, true);
    plan.arm(null);
    await writer.executeBatch('main', commands, true);
    const moments = plan.passed;
    expect(contents()).toEqual(before);
    for (let moment = 1; moment <= moments; moment += 1) {
      plan.arm(moment);
      await expect(writer.executeBatch('main', commands, true)).rejects.toThrow(InjectedFailure);
      // A failure of the rollback leaves the transaction open; the next one must not build on it.
      expect(contents()).toEqual(before);
    }
    plan.arm(null);
    expect((await writer.executeBatch('main', commands, false)).committed).toBe(true);
    await verifyAll(13);
  });
});

async function verifyAll(events: number): Promise<void> {
  const ledger = await openLedger(folder.database);
  expect(await ledger.verify()).toMatchObject({ ok: true, events });
  await ledger.close();
}
