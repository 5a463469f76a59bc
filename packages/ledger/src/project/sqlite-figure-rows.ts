import type { Activity, Figure, FigureId } from '@outreach/domain';
import { sql } from 'kysely';
import { canonicalJson } from '../append/canonical-json.ts';
import { prepareAbsentIds } from '../connection/absent-ids.ts';
import { prepareStatement } from '../connection/prepare-statement.ts';
import type { WaitingConnection } from '../connection/waiting-rows.ts';
import { pastWaiting, prepareInserts } from '../connection/waiting-rows.ts';
import { openUntil } from '../schema/schema-version.ts';
import type { FigureTable } from '../schema/tables.ts';
import { untilOpen } from '../schema/until-open.ts';
import type { Dictionary } from './dictionary.ts';
import type { FigureRows } from './projection.ts';
import type { GroupId } from './projection-tables.ts';
import { isSpanning } from './settle-groups.ts';
import { assertOne } from './sqlite-activity-rows.ts';

interface OneFigure {
  readonly ledgerKey: number;
  readonly id: FigureId;
}

/** Most groups of which it is remembered whether a figure spans: a limit on memory, for stores of many ledgers. */
const maxGroups = 10_000;

interface OneGroup {
  readonly ledgerKey: number;
  readonly year: number;
  readonly measureKey: number;
}

/** What the writer asks beside: which figures are new. */
export interface ForeseenFigures extends FigureRows {
  foresee(ledgerKey: number, ids: readonly FigureId[]): void;
  /** Must be called when a transaction begins. */
  begin(): void;
  forget(): void;
}

export function prepareFigureRows(connection: WaitingConnection, dictionary: Dictionary): ForeseenFigures {
  // Ordered, because SQLite would otherwise rather read the whole ledger than `figure_by_id`.
  const last = prepareStatement<
    OneFigure,
    Pick<FigureTable, 'reporting_year' | 'activity_id' | 'statement' | 'until_position'>
  >(pastWaiting(connection), (db, slot) =>
    db
      .selectFrom('figure')
      .select(['reporting_year', 'activity_id', 'statement', 'until_position'])
      .where('ledger_key', '=', slot('ledgerKey'))
      .where('figure_id', '=', slot('id'))
      .orderBy('until_position', 'desc')
      .limit(sql.lit(1)),
  );
  const close = prepareStatement<OneGroup & OneFigure & { readonly position: number }>(connection, (db, slot) =>
    db
      .updateTable('figure')
      .set({ until_position: slot('position') })
      .where('ledger_key', '=', slot('ledgerKey'))
      .where('reporting_year', '=', slot('year'))
      .where('measure_key', '=', slot('measureKey'))
      .where('until_position', '=', untilOpen)
      .where('figure_id', '=', slot('id')),
  );
  const inserts = prepareInserts(connection, 'figure', [
    'ledger_key',
    'reporting_year',
    'measure_key',
    'until_position',
    'figure_id',
    'since_position',
    'activity_id',
    'spanning',
    'statement',
  ]);
  const years = prepareStatement<
    { readonly ledgerKey: number; readonly measureKey: number },
    Pick<FigureTable, 'reporting_year'>
  >(connection, (db, slot) =>
    db
      .selectFrom('figure')
      .select('reporting_year')
      .distinct()
      .where('ledger_key', '=', slot('ledgerKey'))
      .where('measure_key', '=', slot('measureKey'))
      .where('until_position', '=', untilOpen),
  );
  const spanning = prepareStatement<OneGroup, { readonly spanning: number }>(connection, (db, slot) =>
    db
      .selectFrom('figure')
      .select('spanning')
      .where('ledger_key', '=', slot('ledgerKey'))
      .where('reporting_year', '=', slot('year'))
      .where('measure_key', '=', slot('measureKey'))
      .where('until_position', '=', untilOpen)
      .where('spanning', '=', sql.lit(1))
      .limit(sql.lit(1)),
  );
  const inGroup = prepareStatement<
    OneGroup,
    { readonly statement: string; readonly activity_id: string; readonly state: string }
  >(connection, (db, slot) =>
    db
      .selectFrom('figure as f')
      .innerJoin('activity as a', (join) =>
        join
          .onRef('a.ledger_key', '=', 'f.ledger_key')
          .onRef('a.activity_id', '=', 'f.activity_id')
          .on('a.until_position', '=', untilOpen),
      )
      .select(['f.statement', 'f.activity_id', 'a.state'])
      .where('f.ledger_key', '=', slot('ledgerKey'))
      .where('f.reporting_year', '=', slot('year'))
      .where('f.measure_key', '=', slot('measureKey'))
      .where('f.until_position', '=', untilOpen),
  );
  const groupOf = (ledgerKey: number, { year, measure }: GroupId): OneGroup => ({
    ledgerKey,
    year,
    measureKey: dictionary.measureKey(measure),
  });
  /** Groups are as many as measures and years; whether a figure of theirs spans changes only as figures come and go. */
  const spans = new Map<string, boolean>();
  const spansKey = ({ ledgerKey, year, measureKey }: OneGroup) => `${ledgerKey} ${year} ${measureKey}`;
  const absent = prepareAbsentIds(connection, 'figure', '"ledger_key" = ?', 'figure_id');
  return {
    foresee: (ledgerKey, ids) => absent.lookUp([ledgerKey], ids),
    begin: () => absent.forget(),
    find: (ledgerKey, id) => {
      if (absent.has([ledgerKey], id)) return null;
      inserts.writeIfWaiting(id);
      const row = last.get({ ledgerKey, id });
      if (row?.until_position !== openUntil) return null;
      return { year: row.reporting_year, activity: row.activity_id, figure: figureOf(row.statement) };
    },
    known: (ledgerKey, id) => {
      if (absent.has([ledgerKey], id)) return null;
      inserts.writeIfWaiting(id);
      const row = last.get({ ledgerKey, id });
      if (row === undefined) return null;
      const { measure, scope, quantity } = figureOf(row.statement);
      const living = row.until_position === openUntil;
      return { id, activity: row.activity_id, year: row.reporting_year, measure, scope, quantity, living };
    },
    close: (ledgerKey, { year, figure }, position) => {
      const group = groupOf(ledgerKey, { year, measure: figure.measure });
      if (isSpanning(figure)) spans.delete(spansKey(group));
      assertOne(close.run({ ...group, id: figure.id, position }), `figure ${figure.id}`);
    },
    open: (ledgerKey, { year, activity, figure }, position, memo) => {
      const group = groupOf(ledgerKey, { year, measure: figure.measure });
      if (isSpanning(figure)) spans.delete(spansKey(group));
      const isSpan = isSpanning(figure) ? 1 : 0;
      const statement = canonicalJson(figure, memo);
      inserts.add(
        [ledgerKey, year, group.measureKey, openUntil, figure.id, position, activity, isSpan, statement],
        figure.id,
      );
      absent.added(figure.id);
    },
    yearsOf: (ledgerKey, measure) =>
      years.all({ ledgerKey, measureKey: dictionary.measureKey(measure) }).map(({ reporting_year }) => reporting_year),
    hasSpanning: (ledgerKey, asked) => {
      const group = groupOf(ledgerKey, asked);
      const key = spansKey(group);
      const known = spans.get(key);
      if (known !== undefined) return known;
      const found = spanning.get(group) !== undefined;
      if (spans.size >= maxGroups) spans.clear();
      spans.set(key, found);
      return found;
    },
    forget: () => {
      spans.clear();
      absent.forget();
    },
    inGroup: (ledgerKey, group) =>
      inGroup.all(groupOf(ledgerKey, group)).map((row) => ({
        figure: figureOf(row.statement),
        activity: row.activity_id,
        year: group.year,
        dates: (JSON.parse(row.state) as Activity).dates,
      })),
  };
}

/** Only `open` writes the column, and verify compares it with a replay. */
export function figureOf(statement: string): Figure {
  return JSON.parse(statement) as Figure;
}
