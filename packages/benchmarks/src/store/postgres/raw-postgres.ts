import { asOwner } from '@outreach/ledger/testing';
import pg from 'pg';
import { recordTables } from '../record-tables.ts';

/** What the ledger wrote for its commands, by table and by the place of the command. */
export interface WrittenOnPostgres {
  readonly tables: readonly {
    readonly name: string;
    readonly columns: readonly string[];
    readonly byRecord: readonly (readonly (readonly unknown[])[])[];
  }[];
}

/** Reads the rows out of a database with one ledger, whose first event opened it and every other one recorded. */
export function readWrittenOnPostgres(address: string): Promise<WrittenOnPostgres> {
  return asOwner(address, async (client) => {
    const tables = [];
    for (const [name, place] of recordTables) {
      const { rows, fields } = await client.query<unknown[]>({
        text: `SELECT * FROM ${name} WHERE ${place} > 1 ORDER BY ${place}`,
        rowMode: 'array',
      });
      const columns = fields.map((field) => field.name);
      const at = columns.indexOf(place);
      const byRecord: unknown[][][] = [];
      for (const row of rows) {
        const record = Number(row[at]) - 2;
        byRecord[record] ??= [];
        byRecord[record].push(row);
      }
      tables.push({ name, columns, byRecord });
    }
    return { tables };
  });
}

/** Makes a database what the peer starts from: the opened ledger, keys and indexes; no records and no triggers. */
export async function emptyOfRecords(address: string): Promise<void> {
  await asOwner(address, async (client) => {
    for (const [name] of recordTables.slice(0, 2)) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
    for (const [name, place] of recordTables) await client.query(`DELETE FROM ${name} WHERE ${place} > 1`);
    const { rows } = await client.query<{ readonly table: string; readonly trigger: string }>(
      `SELECT tgrelid::regclass::text AS table, tgname AS trigger FROM pg_trigger WHERE NOT tgisinternal`,
    );
    for (const { table, trigger } of rows) await client.query(`DROP TRIGGER ${trigger} ON ${table}`);
    await client.query('VACUUM FULL');
  });
}

/**
 * The peer of the append rows: pg alone, inserting the very rows that the ledger wrote, into the same tables with the
 * same indexes and the same durability, in as many round trips: begin with the lock of the head and a look for the
 * receipt; every insert, the head, the day and the notification; commit. It decides and hashes nothing, and has no guards.
 */
export interface RawPostgres {
  /** Inserts the rows of the commands `from` … `to` - 1 in one transaction. */
  insert(from: number, to: number): Promise<void>;
  close(): Promise<void>;
}

export async function openRawPostgres(address: string, { tables }: WrittenOnPostgres): Promise<RawPostgres> {
  const client = new pg.Client({
    connectionString: address,
    pipeline: true,
    options: '-c synchronous_commit=on -c jit=off -c plan_cache_mode=force_generic_plan',
  });
  await client.connect();
  const ask = (name: string, text: string, values: readonly unknown[]) =>
    client.query({ name, text, values: [...values] });
  const insertInto = (name: string, columns: readonly string[], rows: readonly (readonly unknown[])[]) => {
    const places = rows.map(
      (_, row) => `(${columns.map((_column, column) => `$${row * columns.length + column + 1}`).join(', ')})`,
    );
    const text = `INSERT INTO ${name} (${columns.join(', ')}) VALUES ${places.join(', ')}`;
    return ask(`${name}-${rows.length}`, text, rows.flat());
  };
  return {
    insert: async (from, to) => {
      const written = tables.map(({ name, columns, byRecord }) => ({
        name,
        columns,
        rows: byRecord.slice(from, to).flat(),
      }));
      await Promise.all([
        client.query('BEGIN'),
        ask('lock', 'SELECT position, hash FROM ledger WHERE ledger_id = $1 FOR UPDATE', ['main']),
        ask('receipt', 'SELECT outcome FROM command_receipt WHERE ledger_key = 1 AND command_id = ANY ($1)', [
          Array.from({ length: to - from }, (_, index) => `c${from + index}`),
        ]),
      ]);
      await Promise.all([
        ...written.map(({ name, columns, rows }) => insertInto(name, columns, rows)),
        ask('head', 'UPDATE ledger SET position = $1, projected_position = $1 WHERE ledger_id = $2', [to + 1, 'main']),
        ask(
          'day',
          `INSERT INTO day_head VALUES (1, '2026-01-01', $1)
            ON CONFLICT (ledger_key, day) DO UPDATE SET last_position = excluded.last_position`,
          [to + 1],
        ),
        ask('notify', 'SELECT pg_notify($1, $2)', ['outreach_append', String(to + 1)]),
      ]);
      await client.query('COMMIT');
    },
    close: () => client.end(),
  };
}
