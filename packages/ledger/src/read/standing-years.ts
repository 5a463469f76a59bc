import type { ActivitiesHeld, Catalogue, Contribution, Total } from '@outreach/domain';
import { contributionOfRow } from '../project/contribution-row.ts';
import type { YearAt } from './contributions.ts';
import { movedHeld } from './held-rows.ts';
import type { ReadingNames } from './reading-names.ts';
import type { AddingFigure, StandingGroups } from './standing-groups.ts';
import { movedGroups, startGroups } from './standing-groups.ts';
import type { AddingRow, YearRows } from './year-rows.ts';

/** A year as it stood at a position. Nothing in it is ever changed; what nobody asked for yet is filled in. */
export interface StandingYear {
  readonly position: number;
  readonly groups: StandingGroups;
  /** Sorted by measure and scope. */
  readonly totals: readonly Total[];
  /** The rows behind the totals, sorted by figure; null until somebody asked for them. */
  contributions: readonly Contribution[] | null;
  /** Activities held at the position; null until somebody counted them. */
  held: ActivitiesHeld | null;
}

/**
 * Years that were asked, each at the latest position that was. Another position is reached from there by the rows that
 * changed between the two: forward, and the year is kept at the new one; or back, which is not kept. A row says from and
 * until which position it holds, and never changes otherwise, so nothing can go stale: what another process wrote shows
 * as a later head.
 */
export interface StandingYears {
  at(ledgerKey: number, at: YearAt, catalogue: Catalogue): Promise<StandingYear>;
}

/** Most figures kept: some tens of megabytes. The year that was not asked for longest goes first. */
const mostFigures = 200_000;

export function createStandingYears(rows: YearRows, names: ReadingNames, limit = mostFigures): StandingYears {
  const kept = new Map<string, StandingYear>();
  let figures = 0;

  const keep = (key: string, standing: StandingYear) => {
    forget(key);
    kept.set(key, standing);
    figures += sizeOf(standing);
    for (const oldest of kept.keys()) {
      if (figures <= limit) break;
      forget(oldest);
    }
  };
  const forget = (key: string) => {
    const known = kept.get(key);
    if (known === undefined) return;
    kept.delete(key);
    figures -= sizeOf(known);
  };

  const readAnew = async (
    ledgerKey: number,
    { year, position }: YearAt,
    catalogue: Catalogue,
  ): Promise<StandingYear> => {
    const found = await rows.standing({ ledgerKey, year, position });
    await names.cover(found);
    const groups = startGroups(
      catalogue,
      year,
      found.map((row) => addingFigure(row, names)),
    );
    return { position, groups, totals: groups.totals, contributions: null, held: null };
  };

  /** null where the year has to be read anew. */
  const moved = async (
    before: StandingYear,
    ledgerKey: number,
    { year, position }: YearAt,
    catalogue: Catalogue,
  ): Promise<StandingYear | null> => {
    const [after, through] = [Math.min(before.position, position), Math.max(before.position, position)];
    const changed = await rows.changed({ ledgerKey, year, after, through });
    await names.cover(changed);
    const standingAt = (at: number) => changed.filter((row) => row.since_position <= at && at < row.until_position);
    // Rows that came and went between the two positions are in neither.
    const gone = standingAt(before.position).map((row) => contributionOfRow(row, names));
    const come = standingAt(position).map((row) => contributionOfRow(row, names));
    const groups = movedGroups(before.groups, catalogue, year, { gone, come });
    if (groups === null) return null;
    const contributions = before.contributions === null ? null : replaced(before.contributions, gone, come);
    const held =
      before.held === null
        ? null
        : await movedHeld(rows.held, before.held, { ledgerKey, year, from: before.position, to: position });
    return { position, groups, totals: groups.totals, contributions, held };
  };

  return {
    at: async (ledgerKey, at, catalogue) => {
      const key = `${ledgerKey} ${at.year}`;
      const before = kept.get(key);
      if (before?.position === at.position) {
        keep(key, before);
        return before;
      }
      const near = before !== undefined && isNear(before.position, at.position) ? before : undefined;
      const standing =
        (near === undefined ? null : await moved(near, ledgerKey, at, catalogue)) ??
        (await readAnew(ledgerKey, at, catalogue));
      // Another question may have brought it further meanwhile.
      if ((kept.get(key)?.position ?? -1) < at.position) keep(key, standing);
      return standing;
    },
  };
}

/** Beyond half of what stood there, reading the rows of the asked position costs less than those that changed. */
function isNear(kept: number, asked: number): boolean {
  return asked > kept || (kept - asked) * 2 < asked;
}

function sizeOf({ totals }: StandingYear): number {
  // One more for each year, so that years without figures are not kept without end.
  return totals.reduce((sum, { figures }) => sum + figures.length, 1);
}

function addingFigure(row: AddingRow, names: ReadingNames): AddingFigure {
  return {
    figure: row.figure_id,
    measure: names.measureId(row.measure_key),
    scope: names.scopeId(row.scope_key),
    // Only `contributionColumns` writes these columns, and verify compares them with a replay.
    state: row.state as Contribution['state'],
    lower: row.lower,
    upper: row.upper,
    about: row.about === 1,
    unknown: row.unknown === 1,
    members: row.members === null ? [] : (JSON.parse(row.members) as readonly string[]),
  };
}

/** The rows of the kept position with those that changed, sorted by figure. */
function replaced(
  before: readonly Contribution[],
  gone: readonly Contribution[],
  come: readonly Contribution[],
): readonly Contribution[] {
  if (gone.length === 0 && come.length === 0) return before;
  const left = new Set(gone.map(({ figure }) => figure));
  const stayed = left.size === 0 ? before : before.filter(({ figure }) => !left.has(figure));
  return [...stayed, ...come].sort((a, b) => (a.figure < b.figure ? -1 : a.figure > b.figure ? 1 : 0));
}
