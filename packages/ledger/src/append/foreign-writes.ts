import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { prepareStatement } from '../connection/prepare-statement.ts';
import type { WakeUp } from './wake-up.ts';

/**
 * Wakes listeners when another process writes to the same file, such as an import beside a running server. SQLite has
 * no message for it, only a counter that changes. Returns what ends the watch.
 */
export function watchForeignWrites(reader: SqliteConnection, wakeUp: WakeUp, pollMs: number): () => void {
  const head = prepareStatement<{ readonly id: string }, { readonly position: number }>(reader, (db, slot) =>
    db.selectFrom('ledger').select('position').where('ledger_id', '=', slot('id')),
  );
  const dataVersion = () => reader.raw.pragma('data_version', { simple: true });
  let known = dataVersion();
  const timer = setInterval(() => {
    const listened = wakeUp.listenedTo();
    if (listened.length === 0) return;
    const found = dataVersion();
    if (found === known) return;
    known = found;
    for (const id of listened) {
      const position = head.get({ id })?.position;
      if (position !== undefined) wakeUp.announce(id, position);
    }
  }, pollMs);
  // A watch alone must not keep a command line from ending.
  timer.unref();
  return () => clearInterval(timer);
}
