import type { Kysely } from 'kysely';
import { groupBy } from '../../grouping/group-by.ts';
import type { Tables } from '../../schema/tables.ts';
import { addingColumns, yearRowOf } from '../ledger-year/adding-row.ts';
import type { YearRow } from '../ledger-year/year-group.ts';
import type { ReadingNames } from '../reading-names.ts';
import type { AskedLedger } from './asked-ledgers.ts';
import type { LedgerYear } from './ledger-year.ts';
import { createLedgerYear } from './ledger-year.ts';

/** Reads the whole of one year for several ledgers, in four queries, in the order of the ledgers. */
export async function readLedgerYears(
  db: Kysely<Tables>,
  names: ReadingNames,
  year: number,
  ledgers: readonly AskedLedger[],
): Promise<readonly LedgerYear[]> {
  const keys = ledgers.map(({ key }) => key);
  const figures = await readFigures(db, names, year, keys);
  const held = groupBy(await readHeld(db, year, keys), ({ ledger_key }) => ledger_key);
  const children = groupBy(await readChildren(db, keys), ({ ledger_key }) => ledger_key);
  const definitions = groupBy(await readDefinitions(db, keys), ({ ledger_key }) => ledger_key);
  return ledgers.map(({ key, id, head }) =>
    createLedgerYear(
      { ledger: id, year, position: head },
      {
        figures: figures.get(key) ?? [],
        held: held.get(key) ?? [],
        children: children.get(key) ?? [],
        definitions: definitions.get(key) ?? [],
      },
    ),
  );
}

/** What never counted adds nothing to any total. */
const adding = ['counted', 'undecided'] as const;

async function readFigures(db: Kysely<Tables>, names: ReadingNames, year: number, keys: readonly number[]) {
  const rows = await db
    .selectFrom('contribution')
    .select(['ledger_key', ...addingColumns])
    .where('ledger_key', 'in', keys)
    .where('reporting_year', '=', year)
    .where('state', 'in', adding)
    .execute();
  await names.cover(rows);
  const figures = new Map<number, YearRow[]>();
  for (const row of rows) {
    const known = figures.get(row.ledger_key) ?? [];
    figures.set(row.ledger_key, known);
    known.push(yearRowOf(row, unnamed, names));
  }
  return figures;
}

/** A roll-up tells no ids, so none are read. */
const unnamed = '';

function readHeld(db: Kysely<Tables>, year: number, keys: readonly number[]) {
  return db
    .selectFrom('activity')
    .select(['ledger_key', 'activity_id as id', 'since_position as since', 'until_position as until'])
    .select(['kind', 'campaign'])
    .where('ledger_key', 'in', keys)
    .where('reporting_year', '=', year)
    .where('status', '=', 'recorded')
    .where('direction', '=', 'held')
    .execute();
}

/** A child of another year makes its parent an umbrella too. */
async function readChildren(db: Kysely<Tables>, keys: readonly number[]) {
  const rows = await db
    .selectFrom('activity')
    .select(['ledger_key', 'parent_id', 'since_position as since', 'until_position as until'])
    .where('ledger_key', 'in', keys)
    .where('parent_id', 'is not', null)
    .where('status', '=', 'recorded')
    .execute();
  return rows.flatMap(({ parent_id, ...row }) => (parent_id === null ? [] : [{ ...row, parent: parent_id }]));
}

function readDefinitions(db: Kysely<Tables>, keys: readonly number[]) {
  return db
    .selectFrom('measure_definition')
    .select(['ledger_key', 'position', 'definition'])
    .where('ledger_key', 'in', keys)
    .orderBy('ledger_key')
    .orderBy('position')
    .execute();
}
