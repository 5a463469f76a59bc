import { copyFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { factsOf, figureOf } from '@outreach/domain/testing';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '../append/canonical-json.ts';
import type { StoreFault } from '../fault/store-fault.ts';
import { runWriters } from '../faults/run-writers.testing.ts';
import type { Ledger, LedgerStore } from '../ledger.ts';
import { openLedgerStore } from '../store.ts';
import { accepted, envelope, give, openCommand } from '../testing/commands.ts';
import { faultOf } from '../testing/fault-of.ts';
import { recordBureau, recordCommand } from '../testing/recorded-bureau.ts';
import type { TemporaryFolder } from '../testing/temporary-store.ts';
import { temporaryFolder } from '../testing/temporary-store.ts';
import { rebuildStore } from './rebuild-store.ts';

/** Two ledgers, the first with something of every read table: recorded once, and copied for every test. */
let recorded: TemporaryFolder;
let folder: TemporaryFolder;

beforeAll(async () => {
  recorded = temporaryFolder();
  const store = await openLedgerStore(recorded.database);
  await recordBureau(store.ledger('main'));
  await give(store.ledger('other'), [openCommand, recordCommand('x', 7)]);
  await store.close();
});
afterAll(() => recorded.remove());

beforeEach(() => {
  folder = temporaryFolder();
  copyFileSync(recorded.database, folder.database);
});
afterEach(() => folder.remove());

const tables = [
  'ledger',
  'measure',
  'scope',
  'measure_definition',
  'activity',
  'figure',
  'inclusion',
  'contribution',
  'day_head',
];

/** Every row of the read tables, as a set: neither the order on the disk nor that of a definition's keys says anything. */
function contents(): Readonly<Record<string, readonly string[]>> {
  const raw = new Database(folder.database);
  const rowsOf = (table: string) =>
    raw
      .prepare<[], Readonly<Record<string, unknown>>>(`SELECT * FROM ${table}`)
      .all()
      .map(({ definition, ...row }) => JSON.stringify([row, canonicalJson(JSON.parse(String(definition ?? null)))]));
  const all = Object.fromEntries(tables.map((table) => [table, rowsOf(table).sort()]));
  raw.close();
  return all;
}

/** Tables, indexes and guards. After a rebuild names are quoted, and an index may have a `_2` behind its own. */
function structure(): readonly { readonly type: string; readonly name: string; readonly sql: string | null }[] {
  const raw = new Database(folder.database);
  const objects = raw
    .prepare<[], { type: string; name: string; sql: string | null }>('SELECT type, name, sql FROM sqlite_schema')
    .all();
  raw.close();
  return objects
    .map(({ type, name, sql }) => ({
      type,
      name,
      sql: sql?.replaceAll('"', '').replace(name, name.replace(/_2$/, '')) ?? null,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function change(...statements: readonly string[]): void {
  const raw = new Database(folder.database);
  for (const sql of statements) raw.exec(sql);
  raw.close();
}

/** Copies of 2013 in one ledger and in all together: the two answers that a store remembers. */
async function copiesIn(store: LedgerStore, { close = false } = {}): Promise<readonly unknown[]> {
  const own = await store.ledger('main').totals({ year: 2013 });
  const all = await store.rollUp({ year: 2013 });
  if (close) await store.close();
  return [own.totals, all.totals].map((totals) => totals.find(({ measure }) => measure === 'material_copies')?.lower);
}

describe('rebuild', () => {
  it('makes of the log exactly the rows that the appends made, and leaves nothing beside', async () => {
    const shape = () => structure().map(({ name, ...rest }) => ({ ...rest, name: name.replace(/_2$/, '') }));
    const before = { ...contents(), structure: shape() };
    expect(await rebuildStore(folder.database)).toMatchObject({
      ok: true,
      events: 12,
      ledgers: [
        { ledger: 'main', position: 10 },
        { ledger: 'other', position: 2 },
      ],
    });
    expect({ ...contents(), structure: shape() }).toEqual(before);
    expect(readdirSync(folder.path)).toEqual([basename(folder.database)]);
  });

  it('gives every second rebuild the names of indexes that a migration knows', async () => {
    const indexes = () =>
      structure().flatMap(({ type, name, sql }) => (type === 'index' && sql !== null ? [name] : []));
    const before = indexes();
    await rebuildStore(folder.database);
    expect(indexes().filter((name) => name.endsWith('_2'))).toHaveLength(7);
    await rebuildStore(folder.database);
    expect(indexes()).toEqual(before);
  });

  it.each([
    ['a changed total', "UPDATE contribution SET lower = 999 WHERE figure_id = 'a.0'"],
    ['lost activities', 'DELETE FROM activity'],
    [
      'lost figures, contributions and declarations',
      'DELETE FROM figure; DELETE FROM contribution; DELETE FROM inclusion',
    ],
    ['a declaration nobody made', "INSERT INTO inclusion VALUES (1, 'a.0', 'c.0', 9007199254740991, 7, 'same', '')"],
    ['wrong days', "UPDATE day_head SET last_position = 1; INSERT INTO day_head VALUES (1, '1999-01-01', 1)"],
    [
      'another name, place in time and checkpoint',
      "UPDATE ledger SET name = 'x', time_zone = 'UTC', demo = 1, projected_position = 3",
    ],
    ['a lost measure', 'DELETE FROM measure_definition'],
  ])('mends %s', async (_what, sql) => {
    const before = contents();
    change(sql);
    expect(contents()).not.toEqual(before);
    expect(await rebuildStore(folder.database)).toMatchObject({ ok: true });
    expect(contents()).toEqual(before);
  });

  it('is seen at once by a server that remembers totals', async () => {
    const right = await copiesIn(await openLedgerStore(folder.database), { close: true });
    change("UPDATE contribution SET lower = 999 WHERE figure_id = 'a.0'");
    const server = await openLedgerStore(folder.database);
    expect(await copiesIn(server)).not.toEqual(right);
    expect(await rebuildStore(folder.database)).toMatchObject({ ok: true });
    expect(await copiesIn(server, { close: true })).toEqual(right);
  });

  it('finds the keys of names again where they were given out in another order', async () => {
    const before = contents();
    change(
      'PRAGMA foreign_keys = OFF',
      'UPDATE measure SET measure_key = measure_key + 100',
      'UPDATE scope SET scope_key = scope_key + 100',
    );
    expect(await rebuildStore(folder.database)).toMatchObject({ ok: true });
    const after = contents();
    expect(after['contribution']?.[0]).toContain('"measure_key":10');
    expect(after['activity']).toEqual(before['activity']);
  });

  it('works while a server reads and writes, and takes in what was recorded meanwhile', {
    timeout: 60_000,
  }, async () => {
    const store = await openLedgerStore(folder.database);
    const ledger = store.ledger('main');
    await ledger.executeBatch(Array.from({ length: 1200 }, (_, index) => envelope(recordCommand(`many-${index}`))));
    // Warm statements, catalogues and names, so that the switch happens under everything a server remembers.
    await totalsOf(ledger);
    const meanwhile: Promise<unknown>[] = [];
    const report = await rebuildStore(folder.database, {
      onProgress: ({ phase, done: events }) => {
        if (phase !== 'fold' || meanwhile.length > 5) return;
        const id = `meanwhile-${events}`;
        // A body and a measure that nobody named before get their keys on both sides at once.
        const facts = factsOf(id, 2013, [
          figureOf(`${id}.0`, 'chart_copies', 5, { scope: `body:${events}` }),
          figureOf(`${id}.1`, 'material_copies', 5),
        ]);
        meanwhile.push(ledger.execute(envelope({ kind: 'record-activity', activityId: id, facts })).then(accepted));
      },
    });
    await Promise.all(meanwhile);
    expect(meanwhile.length).toBeGreaterThan(2);
    expect(report.ok).toBe(true);
    const totals = await totalsOf(ledger);
    expect(totals.find(({ measure, scope }) => measure === 'material_copies' && scope === 'own')).toMatchObject({
      lower: 12_000 + 21 + 5 * meanwhile.length,
    });
    accepted((await give(ledger, [recordCommand('after')]))[0]);
    expect(await ledger.verify()).toMatchObject({ ok: true, position: 1211 + meanwhile.length });
    await store.close();
  });

  it('takes in what another process commits up to the last moment', { timeout: 60_000 }, async () => {
    let writing = true;
    const written = runWriters({ database: folder.database, prefix: 'beside', writers: 8, each: 30 });
    const ended = written.finally(() => {
      writing = false;
    });
    while (writing) expect(await rebuildStore(folder.database)).toMatchObject({ ok: true });
    expect((await ended).size).toBe(240);
    expect(await rebuildStore(folder.database)).toMatchObject({ ok: true, events: 252 });
  });

  it('changes nothing where the switch fails at its last table', async () => {
    change('DELETE FROM activity', 'CREATE VIEW outdated_day_head AS SELECT 1');
    const before = contents();
    await expect(rebuildStore(folder.database)).rejects.toThrow('there is already another table or index');
    expect(contents()).toEqual(before);
    change('DROP VIEW outdated_day_head');
    expect(await rebuildStore(folder.database)).toMatchObject({ ok: true });
  });

  it('is refused while another process rebuilds the store, and the other goes on', async () => {
    const refused: Promise<StoreFault>[] = [];
    const report = await rebuildStore(folder.database, {
      onProgress: ({ phase }) => {
        if (phase === 'fold') refused.push(faultOf(() => rebuildStore(folder.database)));
      },
    });
    expect(report.ok).toBe(true);
    expect(await refused[0]).toMatchObject({
      code: 'rebuild.under-way',
      problem: { params: { path: folder.database } },
    });
  });

  it('leaves to a view of somebody else the new rows', async () => {
    change('CREATE VIEW mine AS SELECT count(*) AS figures FROM figure', 'DELETE FROM figure');
    expect(await rebuildStore(folder.database)).toMatchObject({ ok: true });
    const raw = new Database(folder.database);
    expect(raw.prepare('SELECT figures FROM mine').pluck().get()).toBeGreaterThan(0);
    raw.close();
  });

  it('shows readers the old tables until it switches', async () => {
    const reader = await openLedgerStore(folder.database);
    const ledger = reader.ledger('main');
    const before = await totalsOf(ledger);
    const seen: unknown[] = [];
    await rebuildStore(folder.database, { onProgress: () => seen.push(totalsOf(ledger)) });
    for (const totals of await Promise.all(seen)) expect(totals).toEqual(before);
    expect(await totalsOf(ledger)).toEqual(before);
    await reader.close();
  });

  it.each([
    ['was changed', 'DROP TRIGGER event_no_update', "UPDATE event SET payload = '{}' WHERE seq = 4", 4],
    ['has lost an event', 'DROP TRIGGER event_no_delete', 'DELETE FROM event WHERE seq = 4', 4],
    ['has lost its last event', 'DROP TRIGGER event_no_delete', 'DELETE FROM event WHERE seq = 10', 10],
  ])('makes nothing of a log that %s', async (_what, guard, sql, position) => {
    change(guard, sql);
    const before = contents();
    expect((await faultOf(() => rebuildStore(folder.database))).problem).toMatchObject({
      code: 'rebuild.log-wrong',
      params: { ledger: 'main', position },
    });
    expect(contents()).toEqual(before);
    expect(readdirSync(folder.path)).toEqual([basename(folder.database)]);
  });

  it('needs a store', async () => {
    expect((await faultOf(() => rebuildStore(join(folder.path, 'none.db')))).code).toBe('store.no-database');
    expect(readdirSync(folder.path)).toEqual([basename(folder.database)]);
  });
});

async function totalsOf(ledger: Ledger) {
  return (await ledger.totals({ year: 2013 })).totals;
}
