import type { ContributionState, FigureId, TraceRow } from '@outreach/domain';

/** Rows that count in the same way, in the order in which they are read. */
export interface TraceGroup {
  readonly state: ContributionState;
  readonly rows: readonly TraceRow[];
}

const order: readonly ContributionState[] = ['counted', 'undecided', 'inside', 'same', 'replaced', 'outside'];

/** The rows behind a total by how they count; states without rows are left out. */
export function traceGroups(rows: readonly TraceRow[]): readonly TraceGroup[] {
  return order.flatMap((state) => {
    const ofState = rows.filter((row) => row.contribution.state === state).sort(byDate);
    return ofState.length === 0 ? [] : [{ state, rows: ofState }];
  });
}

/** Whole-year work first, then by day; what has no date last. */
function byDate(a: TraceRow, b: TraceRow): number {
  return dateKey(a).localeCompare(dateKey(b)) || a.figure.id.localeCompare(b.figure.id);
}

function dateKey({ activity }: TraceRow): string {
  return activity.dates.from ?? '9999';
}

/** One open question: is this part already inside that whole? */
export interface Question {
  readonly part: TraceRow;
  /** null where the whole is not among the rows, so that there is nothing to answer against. */
  readonly whole: TraceRow | null;
}

export function questionOf(part: TraceRow, rowsById: ReadonlyMap<FigureId, TraceRow>): Question {
  const { because } = part.contribution;
  return { part, whole: because === null ? null : (rowsById.get(because) ?? null) };
}

/** Both answers to a question, in numbers; null where one of the two numbers is not known. */
export interface Readings {
  readonly part: number;
  readonly whole: number;
  readonly inside: number;
  readonly outside: number;
  /** More of the part or the whole was not written down. */
  readonly open: boolean;
}

export function readingsOf({ part, whole }: Question): Readings | null {
  const partLower = part.figure.quantity.lower;
  const wholeLower = whole?.figure.quantity.lower ?? null;
  if (partLower === null || wholeLower === null || whole === null) return null;
  return {
    part: partLower,
    whole: wholeLower,
    inside: Math.max(wholeLower, partLower),
    outside: wholeLower + partLower,
    open: part.figure.quantity.upper === null || whole.figure.quantity.upper === null,
  };
}
