/** A row of a read table, by column. */
export type ReadRow = Readonly<Record<string, string | number | null>>;

/** Rows in the order of their key, some at a time; an empty answer is the end. */
export type RowSource = () => readonly ReadRow[] | Promise<readonly ReadRow[]>;

/** Two rows with one key that differ, or a row that only one side has. */
export type OnDifference = (stored: ReadRow | null, replayed: ReadRow | null) => void;

/**
 * Compares two sources that are sorted by the same key, and holds one run of each. Columns are those that the
 * replayed row has.
 */
export async function compareRows(
  stored: RowSource,
  replayed: RowSource,
  key: readonly string[],
  onDifference: OnDifference,
): Promise<void> {
  const [here, there] = [cursorOver(stored), cursorOver(replayed)];
  for (;;) {
    if (here.isSpent()) await here.fill();
    if (there.isSpent()) await there.fill();
    const [row, other] = [here.peek(), there.peek()];
    if (row === null && other === null) return;
    const order = row === null ? 1 : other === null ? -1 : compareKeys(row, other, key);
    if (order <= 0) here.skip();
    if (order >= 0) there.skip();
    if (order !== 0) onDifference(order < 0 ? row : null, order > 0 ? other : null);
    else if (row !== null && other !== null && !sameRow(row, other)) onDifference(row, other);
  }
}

interface Cursor {
  isSpent(): boolean;
  fill(): Promise<void>;
  /** null at the end. */
  peek(): ReadRow | null;
  skip(): void;
}

function cursorOver(source: RowSource): Cursor {
  let rows: readonly ReadRow[] = [];
  let place = 0;
  let ended = false;
  return {
    isSpent: () => place >= rows.length && !ended,
    fill: async () => {
      rows = await source();
      place = 0;
      ended = rows.length === 0;
    },
    peek: () => rows[place] ?? null,
    skip: () => {
      place += 1;
    },
  };
}

function sameRow(row: ReadRow, other: ReadRow): boolean {
  for (const column in other) if (row[column] !== other[column]) return false;
  return true;
}

/** In the order in which both engines sort: numbers by value, text by its bytes. */
function compareKeys(row: ReadRow, other: ReadRow, key: readonly string[]): number {
  for (const column of key) {
    const [a, b] = [row[column] ?? null, other[column] ?? null];
    if (a === b) continue;
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
  }
  return 0;
}
