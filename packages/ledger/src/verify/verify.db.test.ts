import { readFileSync, writeFileSync } from 'node:fs';
import { factsOf, figureOf } from '@outreach/domain/testing';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventHash, noHash, sha256 } from '../append/event-hash.ts';
import { isStoreFault } from '../fault/store-fault.ts';
import type { EventTable } from '../schema/tables.ts';
import { openLedger } from '../store.ts';
import { accepted, give, openCommand } from '../testing/commands.ts';
import type { TemporaryFolder } from '../testing/temporary-store.ts';
import { temporaryFolder } from '../testing/temporary-store.ts';
import { tickingClock } from '../testing/ticking-clock.ts';
import type { VerifyOptions, VerifyProgress, VerifyReport } from './report.ts';

/** Eight events: the opening, six activities of ten copies each, and a correction of the third. */
describe('verify', () => {
  let folder: TemporaryFolder;

  beforeEach(async () => {
    folder = temporaryFolder();
    const ledger = await openLedger(folder.database, { nowMs: tickingClock() });
    const facts = (id: string, copies: number) =>
      factsOf(`活动${id}`, 2013, [figureOf(`${id}.0`, 'material_copies', copies)]);
    const outcomes = await give(ledger, [
      openCommand,
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
        kind: 'record-activity' as const,
        activityId: id,
        facts: facts(id, 10),
      })),
      { kind: 'correct-activity', activityId: 'c', expectedVersion: 1, facts: facts('c', 11), reason: '少一份' },
    ]);
    outcomes.forEach(accepted);
    await ledger.close();
  });

  afterEach(() => folder.remove());

  async function verify(options?: VerifyOptions): Promise<VerifyReport> {
    const ledger = await openLedger(folder.database);
    try {
      return await ledger.verify(options);
    } finally {
      await ledger.close();
    }
  }

  /** Changes the database behind the program's back, guards out of the way and back again. */
  function tamper(change: (raw: Database.Database) => void): void {
    const raw = new Database(folder.database);
    const guards = raw
      .prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      .all();
    for (const { name } of guards) raw.exec(`DROP TRIGGER ${name}`);
    change(raw);
    for (const { sql } of guards) raw.exec(sql);
    raw.close();
  }

  it('finds nothing wrong with an honest log, and gives an anchor to keep', async () => {
    const report = await verify();
    expect(report).toMatchObject({ ok: true, ledger: 'main', position: 8, events: 8, findings: [], unknownTypes: {} });
    expect(await verify({ anchor: `${report.position}:${report.hash}` })).toMatchObject({ ok: true });
  });

  it('tells how far it is', async () => {
    const progress: VerifyProgress[] = [];
    await verify({ onProgress: (step) => progress.push(step) });
    expect(progress).toEqual([
      { phase: 'chain', done: 8, total: 8 },
      ...[1, 2, 3, 4, 5, 6].map((done) => ({ phase: 'replay', done, total: 6 })),
    ]);
  });

  it('names the position of a flipped byte in a payload', async () => {
    tamper((raw) => raw.exec(`UPDATE event SET payload = replace(payload, ':10,', ':90,') WHERE position = 4`));
    const { ok, findings, position } = await verify();
    expect({ ok, code: findings[0]?.code, at: findings[0]?.position, soundTo: position }).toEqual({
      ok: false,
      code: 'log.payload-changed',
      at: 4,
      soundTo: 3,
    });
  });

  it('names the position of a byte flipped in the file itself', async () => {
    const bytes = readFileSync(folder.database);
    const title = bytes.lastIndexOf(Buffer.from('"title":"活动e"'));
    bytes.writeUInt8(0x66, title + '"title":"活动'.length + 4);
    writeFileSync(folder.database, bytes);
    const { ok, findings } = await verify();
    expect(ok).toBe(false);
    expect(findings[0]).toMatchObject({ position: 6 });
  });

  it.each([
    ['who did it', "actor_id = 'someone else'"],
    ['when it was recorded', "recorded_at = '2012-01-01T00:00:00.000Z'"],
    ['its year', 'reporting_year = 2012'],
    ['its hash', "hash = x'00'"],
  ])('names the position of a changed field: %s', async (_what, change) => {
    tamper((raw) => raw.exec(`UPDATE event SET ${change} WHERE position = 5`));
    const { ok, findings } = await verify();
    expect(ok).toBe(false);
    expect(findings[0]).toMatchObject({ code: 'log.hash-wrong', position: 5 });
  });

  it('names the position of a removed row', async () => {
    tamper((raw) => raw.exec('DELETE FROM event WHERE position = 5'));
    expect((await verify()).findings[0]).toMatchObject({ code: 'log.gap', position: 5, params: { found: 6 } });
  });

  it('names the position of a removed row whose gap was closed', async () => {
    tamper((raw) => {
      raw.exec('DELETE FROM event WHERE position = 5');
      for (const position of [6, 7, 8])
        raw.exec(`UPDATE event SET position = ${position - 1} WHERE position = ${position}`);
    });
    expect((await verify()).findings[0]).toMatchObject({ code: 'log.chain-broken', position: 5 });
  });

  it('finds that the last row was removed', async () => {
    tamper((raw) => raw.exec('DELETE FROM event WHERE position = 8'));
    const { findings } = await verify();
    expect(findings[0]).toMatchObject({
      code: 'head.wrong',
      position: 8,
      params: { headPosition: 8, lastPosition: 7 },
    });
  });

  it('names the first position of two swapped rows', async () => {
    tamper((raw) => {
      raw.exec('UPDATE event SET position = 99 WHERE position = 4');
      raw.exec('UPDATE event SET position = 4 WHERE position = 6');
      raw.exec('UPDATE event SET position = 6 WHERE position = 99');
    });
    expect((await verify()).findings[0]).toMatchObject({ position: 4 });
  });

  it('names the first position of two swapped payloads', async () => {
    tamper((raw) => {
      const payload = raw.prepare<[number], { payload: string; payload_hash: Buffer }>(
        'SELECT payload, payload_hash FROM event WHERE position = ?',
      );
      const write = raw.prepare('UPDATE event SET payload = ?, payload_hash = ? WHERE position = ?');
      const [first, second] = [payload.get(4), payload.get(6)];
      write.run(second?.payload, second?.payload_hash, 4);
      write.run(first?.payload, first?.payload_hash, 6);
    });
    expect((await verify()).findings[0]).toMatchObject({ code: 'log.hash-wrong', position: 4 });
  });

  it('finds a log that was rewritten and hashed again only by an anchor kept outside', async () => {
    const honest = await verify();
    tamper((raw) => rewriteFrom(raw, 5));
    const believed = await verify();
    expect(believed.findings.filter(({ code }) => code.startsWith('log.'))).toEqual([]);
    const { ok, findings } = await verify({ anchor: `${honest.position}:${honest.hash}` });
    expect(ok).toBe(false);
    expect(findings[0]).toMatchObject({ code: 'anchor.wrong', position: 8, params: { expected: honest.hash } });
  });

  it('finds that the log is shorter than its anchor', async () => {
    const { findings } = await verify({ anchor: `9:${'0'.repeat(64)}` });
    expect(findings[0]).toMatchObject({ code: 'anchor.wrong', position: 9 });
  });

  it.each(['', '8', 'x:y', `8:${'0'.repeat(63)}`, `0:${'0'.repeat(64)}`])('refuses the anchor "%s"', async (anchor) => {
    await expect(verify({ anchor })).rejects.toSatisfy((error) => isStoreFault(error, 'anchor.invalid'));
  });

  it('finds a head row that is not the last event', async () => {
    tamper((raw) => raw.exec("UPDATE ledger SET hash = x'00'"));
    expect((await verify()).findings[0]).toMatchObject({ code: 'head.wrong', position: 8 });
  });

  it('finds a head row that was moved back', async () => {
    tamper((raw) =>
      raw.exec(
        'UPDATE ledger SET position = 6, projected_position = 6, hash = (SELECT hash FROM event WHERE position = 6)',
      ),
    );
    expect((await verify()).findings[0]).toMatchObject({
      code: 'head.wrong',
      position: 6,
      params: { lastPosition: 8 },
    });
  });

  it.each([
    ['a removed receipt', 'DELETE FROM command_receipt WHERE first_position = 4', 4],
    [
      'a receipt of other positions',
      'UPDATE command_receipt SET first_position = 2, last_position = 2 WHERE first_position = 4',
      4,
    ],
    [
      'a receipt that takes in the next command',
      'UPDATE command_receipt SET last_position = 5 WHERE first_position = 4',
      4,
    ],
    ['a receipt of nothing', "INSERT INTO command_receipt VALUES (1, 'ghost', x'00', '{}', 9, 9)", 9],
  ])('finds %s', async (_what, change, position) => {
    tamper((raw) => raw.exec(change));
    expect((await verify()).findings[0]).toMatchObject({ code: 'receipt.wrong', position });
  });

  it.each([
    ['a changed total', "UPDATE contribution SET lower = 999 WHERE figure_id = 'd.0'", 'contribution', 5],
    [
      'a contribution that ended too early',
      "UPDATE contribution SET until_position = 6 WHERE figure_id = 'd.0'",
      'contribution',
      5,
    ],
    [
      'a missing contribution',
      "DELETE FROM contribution WHERE figure_id = 'c.0' AND since_position = 8",
      'contribution',
      8,
    ],
    ['a changed figure', "UPDATE figure SET spanning = 1 WHERE figure_id = 'b.0'", 'figure', 3],
    ['a changed title', "UPDATE activity SET title = 'x' WHERE activity_id = 'e'", 'activity', 6],
    [
      'a declaration nobody made',
      "INSERT INTO inclusion VALUES (1, 'a.0', 'b.0', 9007199254740991, 7, 'same', '')",
      'inclusion',
      7,
    ],
    ['an activity that is gone', "DELETE FROM activity WHERE activity_id = 'e'", 'activity', 6],
    ['another year', "UPDATE activity SET reporting_year = 2012 WHERE activity_id = 'e'", 'activity', 6],
    ['another name of the bureau', "UPDATE ledger SET name = 'x'", 'ledger', 1],
    ['a wrong day', 'UPDATE day_head SET last_position = 3', 'day_head', 8],
  ])('finds in the read tables %s', async (_what, change, table, position) => {
    tamper((raw) => raw.exec(change));
    const { ok, findings } = await verify();
    expect(ok).toBe(false);
    expect(findings[0]).toMatchObject({ code: 'read-table.wrong', position, params: { table } });
  });

  it.each([
    ['leaves one out', 'stream_version = 3 WHERE position = 8', 8, { expected: 2, found: 3 }],
    [
      'comes too early',
      'stream_version = stream_version % 2 + 1 WHERE position IN (4, 8)',
      4,
      { expected: 1, found: 2 },
    ],
  ])('finds a version of a stream that %s', async (_what, change, position, params) => {
    tamper((raw) => {
      // Both at once, as the unique key would not have it one after the other.
      raw.exec("UPDATE event SET stream_version = stream_version + 100 WHERE stream_id = 'activity/c'");
      raw.exec(`UPDATE event SET ${change.replace('stream_version % 2', '(stream_version - 100) % 2')}`);
      raw.exec('UPDATE event SET stream_version = stream_version - 100 WHERE stream_version > 100');
      rehashFrom(raw, 4);
    });
    expect((await verify()).findings[0]).toMatchObject({
      code: 'log.stream-version-wrong',
      position,
      params: { stream: 'activity/c', ...params },
    });
  });

  it('names an event that contradicts those before it, though its hash is right', async () => {
    tamper((raw) => {
      raw.exec(`UPDATE event SET stream_id = 'activity/z', stream_version = 1,
        payload = replace(payload, '"activityId":"c"', '"activityId":"z"') WHERE position = 8`);
      rehashFrom(raw, 8);
    });
    const { findings } = await verify();
    expect(findings).toMatchObject([{ code: 'read-table.wrong', position: 8, params: { table: 'replay' } }]);
  });

  it('finds that a guard of the log is missing', async () => {
    const raw = new Database(folder.database);
    raw.exec('DROP TRIGGER event_no_delete');
    raw.close();
    expect((await verify()).findings).toEqual([
      { code: 'guard.missing', position: 0, params: { guard: 'event_no_delete' } },
    ]);
  });

  it('counts events of a kind that it does not know, and goes on', async () => {
    tamper((raw) => {
      raw.exec("UPDATE event SET type = 'activity.photographed', schema_version = 3 WHERE position = 7");
      rehashFrom(raw, 7);
    });
    const report = await verify();
    expect(report.unknownTypes).toEqual({ 'activity.photographed v3': 1 });
    expect(report.events).toBe(8);
    const ledger = await openLedger(folder.database);
    expect(await ledger.events(6, 1)).toMatchObject([
      { known: false, position: 7, type: 'activity.photographed', schemaVersion: 3 },
    ]);
    await ledger.close();
  });
});

/** Rewrites history from a position on as someone would who knows the program. */
function rewriteFrom(raw: Database.Database, position: number): void {
  raw.exec(`UPDATE event SET payload = replace(payload, ':10,', ':99,') WHERE position >= ${position}`);
  rehashFrom(raw, position);
}

function rehashFrom(raw: Database.Database, position: number): void {
  const rows = raw
    .prepare<[number], EventTable>('SELECT * FROM event WHERE position >= ? ORDER BY position')
    .all(position);
  const before = raw.prepare<[number], { hash: Buffer }>('SELECT hash FROM event WHERE position = ?').get(position - 1);
  let last: Uint8Array = before?.hash ?? noHash;
  for (const row of rows) {
    const payloadHash = sha256(row.payload);
    const hash = eventHash(
      {
        ledgerId: 'main',
        position: row.position,
        eventId: row.event_id,
        streamId: row.stream_id,
        streamVersion: row.stream_version,
        type: row.type,
        schemaVersion: row.schema_version,
        reportingYear: row.reporting_year,
        occurredFrom: row.occurred_from,
        occurredTo: row.occurred_to,
        recordedAt: row.recorded_at,
        actorId: row.actor_id,
        commandId: row.command_id,
        ordinal: row.ordinal,
        correlationId: row.correlation_id,
      },
      payloadHash,
      last,
    );
    raw
      .prepare('UPDATE event SET payload_hash = ?, prev_hash = ?, hash = ? WHERE position = ?')
      .run(payloadHash, last, hash, row.position);
    last = hash;
  }
  raw.prepare('UPDATE ledger SET hash = ?').run(last);
}
