import type { ActivitiesHeld, Contribution, Total } from '@outreach/domain';
import { contributionOfRow } from '../../project/contribution-row.ts';
import type { ReadingNames } from '../reading-names.ts';
import { yearRowOf } from './adding-row.ts';
import { heldChanges } from './held-changes.ts';
import { leafSpans } from './held-columns.ts';
import type { KeptYear } from './kept-year.ts';
import { createKeptYear } from './kept-year.ts';
import { knownAt } from './known-at.ts';
import type { ChangedRow, ChangedYear, YearRows } from './year-rows.ts';

/** Which year of a ledger is asked as of which position, and where the ledger stands. */
export interface AskedYear {
  readonly ledgerKey: number;
  readonly year: number;
  readonly position: number;
  readonly head: number;
}

/** A year as it stood at a position. */
export interface StandingYear {
  /** Sorted by measure and scope. */
  readonly totals: readonly Total[];
  readonly held: ActivitiesHeld;
}

/**
 * Years that were asked, with every row they ever had, so that any position up to the one at which they are known is
 * answered from memory. What came since is taken in by the rows that began or ended. A row says from and until which
 * position it holds, and never changes otherwise, so nothing can go stale: what another process wrote shows as a later
 * head.
 */
export interface KeptYears {
  at(asked: AskedYear): Promise<StandingYear>;
  /** The rows behind the totals, sorted by figure; read where they are not known of this very position. */
  contributions(asked: AskedYear, read: () => Promise<readonly Contribution[]>): Promise<readonly Contribution[]>;
}

interface Kept {
  readonly year: KeptYear;
  /** The rows behind the totals of the position to which the year is known; null until somebody asked for them. */
  contributions: readonly Contribution[] | null;
}

/** Most rows kept: some tens of megabytes. The year that was not asked for longest goes first. */
const mostRows = 200_000;

/** More events than this, and than a twentieth of the rows, cost more to take in than to read the year anew. */
const mostEvents = 50;

export function createKeptYears(rows: YearRows, names: ReadingNames, limit = mostRows): KeptYears {
  const years = new Map<string, { readonly kept: Kept; readonly size: number }>();
  let size = 0;

  const forget = (key: string) => {
    size -= years.get(key)?.size ?? 0;
    years.delete(key);
  };
  const keep = (key: string, kept: Kept) => {
    forget(key);
    // One more for each year, so that years without figures are not kept without end.
    const own = kept.year.size + 1;
    years.set(key, { kept, size: own });
    size += own;
    for (const oldest of years.keys()) {
      if (size <= limit) break;
      forget(oldest);
    }
  };

  const readAnew = async ({ ledgerKey, year, head }: AskedYear): Promise<Kept> => {
    const { figures, held, children, definitions } = await rows.whole({ ledgerKey, year });
    await names.cover(figures);
    const known = knownAt(
      figures.map((row) => yearRowOf(row, row.figure_id, names)),
      head,
    );
    const leaves = leafSpans(knownAt(held, head), knownAt(children, head));
    const own = definitions.filter(({ position }) => position <= head);
    const kept = createKeptYear({ year, position: head, figures: known, leaves, definitions: own });
    return { year: kept, contributions: null };
  };

  const broughtTo = async (asked: AskedYear): Promise<Kept> => {
    const { ledgerKey, year, position, head } = asked;
    const key = `${ledgerKey} ${year}`;
    for (;;) {
      const kept = years.get(key)?.kept;
      if (kept !== undefined && kept.year.position >= position) {
        keep(key, kept);
        return kept;
      }
      if (kept !== undefined && head - kept.year.position <= Math.max(mostEvents, kept.year.size / 20)) {
        const after = kept.year.position;
        const changed = await rows.changed({ ledgerKey, year, after, through: head });
        await names.cover(changed.figures);
        // Another question may have brought it further meanwhile.
        if (kept.year.position !== after) continue;
        if (takeIn(kept, changed, { year, after, through: head }, names)) {
          keep(key, kept);
          return kept;
        }
      }
      forget(key);
      const read = await readAnew(asked);
      if ((years.get(key)?.kept.year.position ?? -1) < head) keep(key, read);
      return read;
    }
  };

  return {
    at: async (asked) => {
      const { year } = await broughtTo(asked);
      return { totals: year.totalsAt(asked.position), held: year.heldAt(asked.position) };
    },
    contributions: async (asked, read) => {
      const kept = await broughtTo(asked);
      const isKnown = () => kept.year.position === asked.position;
      if (isKnown() && kept.contributions !== null) return kept.contributions;
      const found = await read();
      if (isKnown()) kept.contributions = found;
      return found;
    },
  };
}

/** False where the year has to be read anew. */
function takeIn(
  kept: Kept,
  { figures, activities, isDefined }: ChangedYear,
  stretch: { readonly year: number; readonly after: number; readonly through: number },
  names: ReadingNames,
): boolean {
  // What was added in one way may be added in another now.
  if (isDefined) return false;
  const { after, through } = stretch;
  const named = figures.map((row) => ({ row, since: row.since_position, until: row.until_position }));
  const changed = knownAt(named, through).filter(({ since, until }) => since > after || until <= through);
  const adding = changed
    .filter(({ row }) => row.state !== 'outside')
    .map(({ row, until }) => ({ ...yearRowOf(row, row.figure_id, names), until }));
  const isTaken = kept.year.take({
    through,
    begun: adding.filter(({ since }) => since > after),
    ended: adding.filter(({ since }) => since <= after),
    leaves: heldChanges(activities, stretch),
  });
  if (kept.contributions !== null) {
    const gone = changed.filter(({ since }) => since <= after).map(({ row }) => row);
    const come = changed.filter(({ since, until }) => since > after && until > through).map(({ row }) => row);
    kept.contributions = replaced(kept.contributions, gone, come, names);
  }
  return isTaken;
}

/** The rows of the kept position with those that changed, sorted by figure. */
function replaced(
  before: readonly Contribution[],
  gone: readonly ChangedRow[],
  come: readonly ChangedRow[],
  names: ReadingNames,
): readonly Contribution[] {
  if (gone.length === 0 && come.length === 0) return before;
  const left = new Set(gone.map(({ figure_id }) => figure_id));
  const stayed = left.size === 0 ? before : before.filter(({ figure }) => !left.has(figure));
  const all = [...stayed, ...come.map((row) => contributionOfRow(row, names))];
  return all.sort((a, b) => (a.figure < b.figure ? -1 : a.figure > b.figure ? 1 : 0));
}
