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

/** Records activities that arrive together. */
const group = (ids: readonly string[]) =>
  Promise.allSettled(ids.map((id) => execute({ ...envelope(recordCommand(id)), commandId: `record ${id}` })));

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

      plan.arm();
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

  it('fails none of the commands in the same transaction where it happens once: they run again, each apart', async () => {
    // Four, so that they are looked up together.
    await group(['n1', 'n2', 'n3', 'n4']);
    plan.arm();
    await group(['p1', 'p2', 'p3', 'p4']);
    const moments = plan.passed;
    expect(moments).toBeGreaterThan(30);
    for (let moment = 1; moment <= moments; moment += 1) {
      const ids = [1, 2, 3, 4].map((place) => `m${moment}-${place}`);
      plan.arm(moment);
      const verdicts = await group(ids);
      const at = plan.statements[moment - 1] ?? '';
      // Only a transaction that could not begin or be committed fails as a whole.
      const failsAll = /BEGIN|COMMIT/.test(at);
      const expected = failsAll ? 'rejected' : 'fulfilled';
      expect(
        verdicts.map(({ status }) => status),
        at,
      ).toEqual(Array.from({ length: 4 }, () => expected));
      const again = await group(ids);
      expect(
        again.every(({ status }) => status === 'fulfilled'),
        at,
      ).toBe(true);
    }
    await verifyAll(10 + 8 + 4 * moments);
  });

  it('that stays takes none of its neighbours in the same transaction with it', async () => {
    await group(['n1', 'n2', 'n3']);
    plan.arm();
    await group(['p1', 'p2', 'p3']);
    const together = plan.statements.findIndex((sql) => sql.startsWith('before insert into')) + 1;
    plan.arm(together);
    await group(['q1', 'q2', 'q3']);
    const marks = plan.statements.flatMap((sql, index) => (sql === 'after SAVEPOINT command' ? [index] : []));
    const releases = plan.statements.flatMap((sql, index) => (sql === 'before RELEASE command' ? [index] : []));
    expect([marks, releases].map(({ length }) => length)).toEqual([3, 3]);
    const [, first = 0] = marks;
    const [, last = 0] = releases;
    expect(last - first).toBeGreaterThan(15);
    for (let apart = first + 2; apart <= last; apart += 1) {
      const commands = ['a', 'b', 'c'].map((id) => envelope(recordCommand(`m${apart}${id}`)));
      plan.arm(together, apart);
      const before = announced.length;
      const verdicts = await Promise.allSettled(commands.map(execute));
      const at = plan.statements[apart - 1];
      expect(
        verdicts.map(({ status }) => status),
        at,
      ).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(announced.length, at).toBe(before + 1);
      const again = await Promise.all(commands.map(execute));
      expect(
        again.map((outcome) => accepted(outcome).repeated),
        at,
      ).toEqual([true, false, true]);
    }
    await verifyAll(10 + 9 + 3 * (last - first - 1));
  });

  it('leaves nothing of a batch', async () => {
    const commands = Array.from({ length: 3 }, (_, index) => envelope(recordCommand(`batch-${index}`)));
    const before = contents();
    // What the first one looks up is remembered, so it is the second whose statements every later one repeats.
    await writer.executeBatch('main', commands, true);
    plan.arm();
    await writer.executeBatch('main', commands, true);
    const moments = plan.passed;
    expect(contents()).toEqual(before);
    for (let moment = 1; moment <= moments; moment += 1) {
      plan.arm(moment);
      await expect(writer.executeBatch('main', commands, true)).rejects.toThrow(InjectedFailure);
      // A failure of the rollback leaves the transaction open; the next one must not build on it.
      expect(contents()).toEqual(before);
    }
    plan.arm();
    expect((await writer.executeBatch('main', commands, false)).committed).toBe(true);
    await verifyAll(13);
  });
});

async function verifyAll(events: number): Promise<void> {
  const ledger = await openLedger(folder.database);
  expect(await ledger.verify()).toMatchObject({ ok: true, events });
  await ledger.close();
}
