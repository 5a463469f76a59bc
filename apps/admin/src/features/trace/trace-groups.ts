import type { ContributionState, TraceRow } from '@outreach/domain';

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
