import type { ActivitiesHeld, Catalogue, Contribution, Total } from '@outreach/domain';
import { totalsOf } from '@outreach/domain';
import { contributionOfRow } from '../project/contribution-row.ts';
import type { ChangedRows } from './changed-rows.ts';
import type { YearAt } from './contributions.ts';
import type { ReadingNames } from './reading-names.ts';

/** A year as it stood at a position. The arrays are never changed: a later position gets arrays of its own. */
export interface StandingYear {
  readonly position: number;
  /** Sorted by figure. */
  readonly contributions: readonly Contribution[];
  /** Sorted by measure and scope. */
  readonly totals: readonly Total[];
  /** Activities held at the position; null until somebody counted them. */
  held: ActivitiesHeld | null;
}

/**
 * Years that were asked at the head of their ledger, brought forward by the rows that changed since. A row says from
 * and until which position it holds, and never changes otherwise, so nothing can go stale: what another process wrote
 * shows as a later head. Positions before the kept one are not answered from here.
 */
export interface StandingYears {
  /** The year at a position; null where a later one is kept. */
  at(ledgerKey: number, at: YearAt, catalogue: Catalogue): Promise<StandingYear | null>;
}

/** Most years kept: some megabytes where each has thousands of figures. The one not asked for longest goes first. */
const mostKept = 32;

const nothingYet: StandingYear = { position: -1, contributions: [], totals: [], held: null };

export function createStandingYears(changedRows: ChangedRows, names: ReadingNames): StandingYears {
  const kept = new Map<string, StandingYear>();

  const moved = async (
    before: StandingYear,
    ledgerKey: number,
    at: YearAt,
    catalogue: Catalogue,
  ): Promise<StandingYear> => {
    const { year, position } = at;
    const rows = await changedRows({ ledgerKey, year, after: before.position, through: position });
    await names.cover(rows);
    // Rows that came and went between the two positions are in neither.
    const gone = rows.filter((row) => row.since_position <= before.position);
    const come = rows.filter((row) => row.since_position > before.position && row.until_position > position);
    if (gone.length === 0 && come.length === 0) return { ...before, position, held: null };
    const left = new Set(gone.map((row) => `${row.figure_id}\n${names.measureId(row.measure_key)}`));
    const stayed =
      left.size === 0
        ? before.contributions
        : before.contributions.filter(({ figure, measure }) => !left.has(`${figure}\n${measure}`));
    const added = come.map((row) => contributionOfRow(row, names));
    const contributions = [...stayed, ...added].sort(byFigure);
    const touched = new Set([
      ...added.map(totalKey),
      ...gone.map((row) =>
        totalKey({ measure: names.measureId(row.measure_key), scope: names.scopeId(row.scope_key) }),
      ),
    ]);
    const untouched = before.totals.filter((total) => !touched.has(totalKey(total)));
    const anew = totalsOf(
      catalogue,
      contributions.filter((contribution) => touched.has(totalKey(contribution))),
    );
    return { position, contributions, totals: [...untouched, ...anew].sort(byMeasureAndScope), held: null };
  };

  return {
    at: async (ledgerKey, at, catalogue) => {
      const key = `${ledgerKey} ${at.year}`;
      const before = kept.get(key) ?? nothingYet;
      if (before.position > at.position) return null;
      const standing = before.position === at.position ? before : await moved(before, ledgerKey, at, catalogue);
      // Another question may have brought it further meanwhile.
      if ((kept.get(key)?.position ?? 0) > standing.position) return standing;
      kept.delete(key);
      kept.set(key, standing);
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return standing;
    },
  };
}

function totalKey({ measure, scope }: Pick<Total, 'measure' | 'scope'>): string {
  return `${measure}\n${scope}`;
}

function byFigure(a: Contribution, b: Contribution): number {
  return compare(a.figure, b.figure);
}

function byMeasureAndScope(a: Total, b: Total): number {
  return compare(a.measure, b.measure) || compare(a.scope, b.scope);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
