import Database from 'better-sqlite3';

/** The peer of totals: better-sqlite3 alone, adding the same rows by one plain statement, and counting the activities. */
export interface PlainTotals {
  /** @returns how many figures were counted */
  ofLedger(ledger: string, year: number): number;
  ofAllLedgers(year: number): number;
  close(): void;
}

interface Sums {
  readonly counted: number;
}

const sums = `c.measure_key, c.scope_key, sum(c.lower) AS lower, sum(c.upper) AS upper,
  sum(c.upper IS NULL) AS open_tops, sum(c.about) AS abouts, sum(c.unknown) AS unknowns,
  sum(c.state = 'undecided') AS undecideds, sum(c.state = 'counted') AS counted`;

const standing =
  "c.state IN ('counted', 'undecided') AND c.until_position > l.position AND c.since_position <= l.position";

const held = `SELECT count(*) FROM ledger l CROSS JOIN activity a ON a.ledger_key = l.ledger_key
  WHERE a.reporting_year = ? AND a.until_position > l.position AND a.since_position <= l.position
    AND a.status = 'recorded' AND a.direction = 'held'`;

export function openPlainTotals(path: string): PlainTotals {
  const database = new Database(path, { readonly: true });
  const ofOne = database.prepare<[string, number], Sums>(
    `SELECT ${sums}, json_group_array(c.figure_id) AS figures FROM ledger l CROSS JOIN contribution c ON c.ledger_key = l.ledger_key
     WHERE l.ledger_id = ? AND c.reporting_year = ? AND ${standing} GROUP BY c.measure_key, c.scope_key`,
  );
  const heldInOne = database.prepare<[number, string], number>(`${held} AND l.ledger_id = ?`).pluck();
  const ofAll = database.prepare<[number], Sums>(
    `SELECT ${sums} FROM ledger l CROSS JOIN contribution c ON c.ledger_key = l.ledger_key
     WHERE c.reporting_year = ? AND ${standing} GROUP BY c.measure_key, c.scope_key`,
  );
  const heldInAll = database.prepare<[number], number>(held).pluck();
  const counted = (rows: readonly Sums[]) => rows.reduce((sum, row) => sum + row.counted, 0);
  return {
    ofLedger: (ledger, year) => {
      heldInOne.get(year, ledger);
      return counted(ofOne.all(ledger, year));
    },
    ofAllLedgers: (year) => {
      heldInAll.get(year);
      return counted(ofAll.all(year));
    },
    close: () => database.close(),
  };
}
