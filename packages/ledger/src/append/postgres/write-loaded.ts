import type { ClientBase } from 'pg';
import type { LoadedLedger } from '../../loaded/loaded-ledger.ts';
import type { PendingRow } from '../../loaded/pending-rows.ts';
import type { Keys } from '../../project/contribution-row.ts';
import { contributionColumns } from '../../project/contribution-row.ts';
import type { GroupId } from '../../project/projection-tables.ts';
import { isSpanning } from '../../project/settle-groups.ts';
import { appendChannel, writeAppended } from './append-channel.ts';
import { endedParts, endStatement } from './end-statement.ts';
import { insertedParts, insertStatement } from './insert-statement.ts';
import type { FoundKeys, PostgresKeys, WantedKeys } from './postgres-keys.ts';

/** Most rows of one table in one statement: a limit on the memory of both sides. */
const maxRows = 500;

const insertText = insertStatement(appendChannel);

/**
 * Writes what commands made of a ledger in memory: ends first, then one insert of many rows for each table, the head
 * and the notification last. Answers the keys to remember once it is committed.
 * @throws where fewer or more rows were written than there were
 */
export async function writeLoaded(
  client: ClientBase,
  ledger: { readonly id: string; readonly key: number },
  loaded: LoadedLedger,
  keys: PostgresKeys,
): Promise<FoundKeys> {
  const found = await keys.find(client, wantedKeys(loaded));
  await end(client, ledger.key, loaded, found);
  const tables = insertedRows(loaded, found);
  const statements = Math.ceil(Math.max(...tables.map((rows) => rows.length)) / maxRows);
  for (let statement = 0; statement < statements; statement += 1) {
    const isLast = statement === statements - 1;
    const slices = tables.map((rows) => rows.slice(statement * maxRows, (statement + 1) * maxRows));
    const parts = [...slices, isLast ? dayRows(loaded) : [], isLast ? headRows(loaded) : []];
    const position = loaded.log.movedTo?.position;
    const notified = isLast && position !== undefined ? writeAppended(ledger.id, position) : null;
    const { rows } = await client.query<Counts>({
      name: 'outreach-insert',
      text: insertText,
      values: [ledger.key, ...parts.map((part) => JSON.stringify(part)), notified],
    });
    assertCounts(insertedParts, parts, rows[0]);
  }
  return found;
}

type Counts = Readonly<Record<string, unknown>>;

/** As many rows as there were to write: fewer means that a row was lost without an error. */
function assertCounts(names: readonly string[], parts: readonly (readonly unknown[])[], counts: Counts | undefined) {
  names.forEach((name, index) => {
    const wanted = parts[index]?.length ?? 0;
    if (counts?.[name] !== wanted) throw new Error(`${String(counts?.[name])} rows instead of ${wanted} of ${name}`);
  });
}

async function end(client: ClientBase, ledgerKey: number, loaded: LoadedLedger, keys: Keys): Promise<void> {
  const withKey = ({ measure, ...where }: GroupId & { readonly figure: string; readonly until: number }) => ({
    ...where,
    measure_key: keys.measureKey(measure),
  });
  const parts = [
    loaded.activities.pending.ended,
    loaded.figures.pending.ended.map(withKey),
    loaded.contributions.pending.ended.map(withKey),
    loaded.inclusions.pending.ended,
  ];
  if (parts.every(({ length }) => length === 0)) return;
  const { rows } = await client.query<Counts>({
    name: 'outreach-end',
    text: endStatement,
    values: [ledgerKey, ...parts.map((part) => JSON.stringify(part))],
  });
  assertCounts(endedParts, parts, rows[0]);
}

function wantedKeys({ figures, contributions }: LoadedLedger): WantedKeys {
  const counted = contributions.pending.opened.map(({ columns }) => columns);
  return {
    measures: new Set([
      ...figures.pending.opened.map(({ columns }) => columns.living.figure.measure),
      ...figures.pending.ended.map(({ measure }) => measure),
      ...counted.map(({ measure }) => measure),
      ...contributions.pending.ended.map(({ measure }) => measure),
    ]),
    scopes: new Set(counted.map(({ scope }) => scope)),
  };
}

/** Rows in the order of the statement's tables. */
function insertedRows(loaded: LoadedLedger, keys: Keys): readonly (readonly object[])[] {
  const { log, receipts, activities, figures, contributions, inclusions, ledgers } = loaded;
  return [
    log.events,
    receipts.added,
    activities.pending.opened.map((row) => ({ ...row.columns, ...spanOf(row) })),
    figures.pending.opened.map((row) => {
      const { living, statement } = row.columns;
      return {
        figure_id: living.figure.id,
        reporting_year: living.year,
        measure_key: keys.measureKey(living.figure.measure),
        activity_id: living.activity,
        spanning: isSpanning(living.figure) ? 1 : 0,
        statement,
        ...spanOf(row),
      };
    }),
    contributions.pending.opened.map((row) => ({ ...contributionColumns(row.columns, keys), ...spanOf(row) })),
    inclusions.pending.opened.map((row) => {
      const { figure, of, relation, reason } = row.columns;
      return { figure_id: figure, of_figure_id: of, relation, reason, ...spanOf(row) };
    }),
    ledgers.defined,
  ];
}

function spanOf({ since, until }: PendingRow<unknown>): object {
  return { since_position: since, until_position: until };
}

function dayRows({ ledgers }: LoadedLedger): readonly object[] {
  return [...ledgers.days].map(([day, position]) => ({ day, position }));
}

function headRows({ log, ledgers }: LoadedLedger): readonly object[] {
  if (log.movedTo === null) return [];
  const { position, hash, recordedAt } = log.movedTo;
  const head = { position, hash, recorded_at: recordedAt };
  if (ledgers.opened === null) return [head];
  const { name, timeZone, demo } = ledgers.opened;
  return [{ ...head, name, time_zone: timeZone, demo: demo ? 1 : 0, opened_position: ledgers.opened.position }];
}
