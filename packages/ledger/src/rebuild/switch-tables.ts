import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { markNewTables } from '../connection/table-generation.ts';
import type { ChainState } from '../verify/chain.ts';
import { logWrong } from './fold-log.ts';
import { readTables } from './read-tables.ts';

/** Keys that the other database gave out by itself, in the words of this one. */
const keyHere: Readonly<Record<string, string>> = {
  measure_key:
    '(SELECT m.measure_key FROM main.measure m JOIN side.measure s USING (measure_id) WHERE s.measure_key = t.measure_key)',
  scope_key:
    '(SELECT m.scope_key FROM main.scope m JOIN side.scope s USING (scope_id) WHERE s.scope_key = t.scope_key)',
};

/**
 * Puts the read tables of the database that is attached as `side` in the place of the live ones. The caller holds the
 * write lock of the live database and commits.
 */
export function switchTables(connection: SqliteConnection): void {
  const { raw } = connection;
  raw.exec(`
    INSERT INTO main.measure (measure_id)
      SELECT measure_id FROM side.measure WHERE measure_id NOT IN (SELECT measure_id FROM main.measure) ORDER BY measure_key;
    INSERT INTO main.scope (scope_id)
      SELECT scope_id FROM side.scope WHERE scope_id NOT IN (SELECT scope_id FROM main.scope) ORDER BY scope_key;
  `);
  for (const table of readTables) {
    const columns = raw
      .prepare<[string], { readonly name: string }>('SELECT name FROM pragma_table_info(?) ORDER BY cid')
      .all(table)
      .map(({ name }) => name);
    const values = columns.map((name) => keyHere[name] ?? `t.${name}`);
    raw.exec(`DELETE FROM main.${table}`);
    raw.exec(`INSERT INTO main.${table} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM side.${table} t`);
  }
  raw.exec(`
    UPDATE main.ledger SET (name, time_zone, demo, opened_position, projected_position) = (
      SELECT s.name, s.time_zone, s.demo, s.opened_position, main.ledger.position
      FROM side.ledger s WHERE s.ledger_key = main.ledger.ledger_key)
  `);
  markNewTables(connection);
}

/**
 * The head of each ledger has to be the end of its log: a log that is shorter than its head has lost its last events,
 * and read tables made from the rest would hide it.
 *
 * @throws StoreFault `rebuild.log-wrong`
 */
export function checkHeads({ raw }: SqliteConnection, ends: ReadonlyMap<number, ChainState>): void {
  const heads = raw
    .prepare<[], { ledger_key: number; ledger_id: string; position: number; hash: Buffer }>(
      'SELECT ledger_key, ledger_id, position, hash FROM main.ledger ORDER BY ledger_key',
    )
    .all();
  for (const { ledger_key, ledger_id, position, hash } of heads) {
    const end = ends.get(ledger_key);
    if (end !== undefined && end.position === position && hash.equals(end.hash)) continue;
    throw logWrong(ledger_id, Math.min(end?.position ?? 0, position) + 1, 'head.wrong');
  }
}
