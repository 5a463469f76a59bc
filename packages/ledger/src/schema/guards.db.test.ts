import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLedgerStore } from '../store.ts';
import { give, openCommand } from '../testing/commands.ts';
import type { TemporaryFolder } from '../testing/temporary-store.ts';
import { temporaryFolder } from '../testing/temporary-store.ts';
import { tickingClock } from '../testing/ticking-clock.ts';

/** Someone with a SQLite shell and a wish: the guards of the log answer each attempt. */
describe('the log refuses', () => {
  let folder: TemporaryFolder;
  let raw: Database.Database;

  beforeEach(async () => {
    folder = temporaryFolder();
    const store = await openLedgerStore(folder.database, { nowMs: tickingClock() });
    await give(store.ledger('main'), [openCommand]);
    await give(store.ledger('other'), [openCommand, { kind: 'define-measure', measure }]);
    await store.close();
    raw = new Database(folder.database);
  });

  afterEach(() => {
    raw.close();
    folder.remove();
  });

  const row = (changes: Readonly<Record<string, unknown>> = {}) => {
    const last = raw.prepare<[], { hash: Buffer }>('SELECT hash FROM event WHERE ledger_key = 1').get();
    return {
      seq: 4,
      ledger_key: 1,
      position: 2,
      event_id: 'new-id',
      stream_id: 'activity/a',
      stream_version: 1,
      type: 'activity.recorded',
      schema_version: 1,
      reporting_year: 2013,
      occurred_from: null,
      occurred_to: null,
      recorded_at: '2013-02-01T00:00:00.000Z',
      actor_id: 'x',
      command_id: 'x',
      ordinal: 0,
      correlation_id: 'x',
      payload: '{}',
      payload_hash: Buffer.alloc(32),
      prev_hash: last?.hash,
      hash: Buffer.alloc(32),
      ...changes,
    };
  };
  const insert = (verb: string, changes: Readonly<Record<string, unknown>> = {}) => {
    const values = row(changes);
    const names = Object.keys(values);
    return () => raw.prepare(`${verb} INTO event (${names}) VALUES (${names.map((name) => `@${name}`)})`).run(values);
  };
  const firstEvent = () =>
    raw.prepare<[], { event_id: string }>('SELECT * FROM event WHERE seq = 1').get() ?? { event_id: '' };

  it('nothing that follows the log', () => {
    expect(insert('INSERT')().changes).toBe(1);
  });

  it('a change of an event', () => {
    expect(() => raw.prepare("UPDATE event SET payload = '{}' WHERE seq = 1").run()).toThrow('log.append-only');
    expect(() => raw.prepare("UPDATE OR REPLACE event SET actor_id = 'me'").run()).toThrow('log.append-only');
  });

  it('the deletion of an event', () => {
    expect(() => raw.prepare('DELETE FROM event WHERE seq = 3').run()).toThrow('log.append-only');
    expect(() => raw.prepare('DELETE FROM event').run()).toThrow('log.append-only');
  });

  it.each(['INSERT OR REPLACE', 'REPLACE', 'INSERT OR IGNORE', 'INSERT'])('%s by an event id that stands', (verb) => {
    const before = raw.prepare('SELECT * FROM event ORDER BY seq').all();
    expect(insert(verb, { event_id: firstEvent().event_id })).toThrow('log.event-id-used');
    expect(raw.prepare('SELECT * FROM event ORDER BY seq').all()).toEqual(before);
  });

  it.each(['INSERT OR REPLACE', 'REPLACE', 'INSERT OR IGNORE', 'INSERT'])('%s by a rowid that stands', (verb) => {
    const before = raw.prepare('SELECT * FROM event ORDER BY seq').all();
    expect(insert(verb, { seq: 1 })).toThrow('log.seq-not-next');
    expect(insert(verb, { seq: null })).toThrow('log.seq-not-next');
    expect(raw.prepare('SELECT * FROM event ORDER BY seq').all()).toEqual(before);
  });

  it.each(['INSERT OR REPLACE', 'INSERT'])('%s by a position that stands, or leaves a gap', (verb) => {
    expect(insert(verb, { position: 1 })).toThrow('log.position-not-next');
    expect(insert(verb, { position: 3 })).toThrow('log.position-not-next');
    expect(insert(verb, { position: 0 })).toThrow('log.position-not-next');
  });

  it('an upsert over a position that stands', () => {
    const values = row({ position: 1 });
    const names = Object.keys(values);
    const upsert = raw.prepare(
      `INSERT INTO event (${names}) VALUES (${names.map((name) => `@${name}`)})
       ON CONFLICT (ledger_key, position) DO UPDATE SET payload = excluded.payload`,
    );
    expect(() => upsert.run(values)).toThrow('log.position-not-next');
  });

  it('an event whose prev_hash is not the last hash of its ledger', () => {
    expect(insert('INSERT', { prev_hash: Buffer.alloc(32) })).toThrow('log.prev-hash-wrong');
    expect(insert('INSERT', { ledger_key: 2, position: 3 })).toThrow('log.prev-hash-wrong');
  });

  it('a stream version that is not the next', () => {
    expect(insert('INSERT', { stream_version: 2 })).toThrow('log.stream-version-not-next');
    expect(insert('INSERT', { stream_id: 'ledger', stream_version: 1 })).toThrow('log.stream-version-not-next');
  });

  it('a second event of one command and ordinal', () => {
    const commandId = raw.prepare<[], { command_id: string }>('SELECT command_id FROM event WHERE seq = 1').get();
    expect(insert('INSERT', commandId)).toThrow('UNIQUE constraint failed');
  });

  it('a receipt that is changed, deleted or given twice', () => {
    expect(() => raw.prepare("UPDATE command_receipt SET outcome = '{}'").run()).toThrow('receipt.append-only');
    expect(() => raw.prepare('DELETE FROM command_receipt').run()).toThrow('receipt.append-only');
    const replace = raw.prepare('INSERT OR REPLACE INTO command_receipt SELECT * FROM command_receipt LIMIT 1');
    expect(() => replace.run()).toThrow('receipt.command-id-used');
  });

  it('a value of the wrong kind', () => {
    expect(insert('INSERT', { reporting_year: 'soon' })).toThrow('cannot store TEXT value in INTEGER column');
  });
});

const measure = {
  id: 'stamps_shown',
  names: { zh: '展出邮票', en: 'Stamps shown' },
  units: ['枚'],
  unitEn: 'stamps',
  adds: 'sum',
  decimals: 0,
  breakdowns: [],
  aliases: [],
  version: 1,
} as const;
