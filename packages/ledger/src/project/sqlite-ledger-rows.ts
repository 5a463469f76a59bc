import type { Catalogue } from '@outreach/domain';
import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { prepareStatement } from '../connection/prepare-statement.ts';
import type { MeasureDefinitionTable } from '../schema/tables.ts';
import { catalogueOf, definitionText, measureIdOf } from './definition-row.ts';
import type { LedgerRows } from './projection.ts';

export function prepareLedgerRows(connection: SqliteConnection): LedgerRows {
  const open = prepareStatement<{
    readonly ledgerKey: number;
    readonly name: string;
    readonly timeZone: string;
    readonly demo: number;
    readonly position: number;
  }>(connection, (db, slot) =>
    db
      .updateTable('ledger')
      .set({ name: slot('name'), time_zone: slot('timeZone'), demo: slot('demo'), opened_position: slot('position') })
      .where('ledger_key', '=', slot('ledgerKey')),
  );
  const newest = prepareStatement<{ readonly ledgerKey: number }, { readonly position: number | null }>(
    connection,
    (db, slot) =>
      db
        .selectFrom('measure_definition')
        .select((eb) => eb.fn.max('position').as('position'))
        .where('ledger_key', '=', slot('ledgerKey')),
  );
  const definitions = prepareStatement<{ readonly ledgerKey: number }, Pick<MeasureDefinitionTable, 'definition'>>(
    connection,
    (db, slot) =>
      db
        .selectFrom('measure_definition')
        .select('definition')
        .where('ledger_key', '=', slot('ledgerKey'))
        .orderBy('position'),
  );
  const define = prepareStatement<MeasureDefinitionTable>(connection, (db, slot) =>
    db.insertInto('measure_definition').values({
      ledger_key: slot('ledger_key'),
      position: slot('position'),
      measure_id: slot('measure_id'),
      definition: slot('definition'),
    }),
  );
  const markDay = prepareStatement<{ readonly ledgerKey: number; readonly day: string; readonly position: number }>(
    connection,
    (db, slot) =>
      db
        .insertInto('day_head')
        .values({ ledger_key: slot('ledgerKey'), day: slot('day'), last_position: slot('position') })
        .onConflict((conflict) =>
          conflict.columns(['ledger_key', 'day']).doUpdateSet({ last_position: slot('position') }),
        ),
  );
  const current = new Set<number>();
  const catalogues = new Map<number, { readonly position: number; readonly catalogue: Catalogue }>();
  return {
    open: (ledgerKey, { name, timeZone, demo }, position) => {
      open.run({ ledgerKey, name, timeZone, demo: demo ? 1 : 0, position });
    },
    catalogue: (ledgerKey) => {
      const known = catalogues.get(ledgerKey);
      if (known !== undefined && current.has(ledgerKey)) return known.catalogue;
      // Another process may have defined a measure meanwhile; its position tells.
      const position = newest.get({ ledgerKey })?.position ?? 0;
      current.add(ledgerKey);
      if (known?.position === position) return known.catalogue;
      const rows = position === 0 ? [] : definitions.all({ ledgerKey });
      const catalogue = catalogueOf(rows);
      catalogues.set(ledgerKey, { position, catalogue });
      return catalogue;
    },
    defineMeasure: (ledgerKey, versions, position) => {
      define.run({
        ledger_key: ledgerKey,
        position,
        measure_id: measureIdOf(versions),
        definition: definitionText(versions),
      });
      current.delete(ledgerKey);
    },
    markDay: (ledgerKey, day, position) => {
      markDay.run({ ledgerKey, day, position });
    },
    begin: () => current.clear(),
    forget: () => {
      current.clear();
      catalogues.clear();
    },
  };
}
