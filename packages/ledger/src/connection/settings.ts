import type Database from 'better-sqlite3';
import { storeFault } from '../fault/store-fault.ts';

/** How long a writer waits for another process before it gives up. */
export const busyTimeoutMs = 5000;

interface Setting {
  readonly name: string;
  readonly set: string;
  readonly readBack: string | number;
}

const everyConnection: readonly Setting[] = [
  { name: 'busy_timeout', set: String(busyTimeoutMs), readBack: busyTimeoutMs },
  { name: 'foreign_keys', set: 'ON', readBack: 1 },
  { name: 'trusted_schema', set: 'OFF', readBack: 0 },
  // The driver is built to fall back to NORMAL in WAL, which loses acknowledged commits when the power fails.
  { name: 'synchronous', set: 'FULL', readBack: 2 },
];

const writerOnly: readonly Setting[] = [
  // What a savepoint would put back goes to memory; in a file it is written beside every command of a group, and for nothing.
  { name: 'temp_store', set: 'MEMORY', readBack: 2 },
  { name: 'journal_mode', set: 'WAL', readBack: 'wal' },
  // Deletes do not fire triggers inside REPLACE unless asked: a second wall behind the row guard.
  { name: 'recursive_triggers', set: 'ON', readBack: 1 },
];

const readerOnly: readonly Setting[] = [{ name: 'query_only', set: 'ON', readBack: 1 }];

/**
 * Gives a connection its settings and reads every one back, because SQLite keeps silent about a setting it refuses.
 * @throws StoreFault `store.setting-refused`
 */
export function applySettings(database: Database.Database, role: 'writer' | 'reader'): void {
  for (const setting of [...(role === 'writer' ? writerOnly : readerOnly), ...everyConnection]) {
    database.pragma(`${setting.name} = ${setting.set}`);
    const found = database.pragma(setting.name, { simple: true });
    if (found !== setting.readBack) {
      throw storeFault('store.setting-refused', {
        setting: setting.name,
        wanted: setting.readBack,
        found: String(found),
      });
    }
  }
}

/** The settings as the connection has them now, for reports and benchmarks. */
export function readSettings(database: Database.Database): Readonly<Record<string, string | number>> {
  const names = ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'busy_timeout'];
  return Object.fromEntries(names.map((name) => [name, String(database.pragma(name, { simple: true }))]));
}
