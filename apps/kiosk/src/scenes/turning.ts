/** The scenes a display turns through. */
export type SceneName = 'this-year' | 'just-now';

/** How long things stand, in milliseconds. A visitor looks for about eight seconds. */
export const dwell = {
  thisYear_ms: 16_000,
  justNow_ms: 11_000,
  /** An activity that has just been recorded stays a little longer. */
  news_ms: 14_000,
  /** More news than this within the window is an import: names would only flicker. */
  newsPerWindow: 3,
  newsWindow_ms: 10_000,
  /** An import has calmed down when nothing came for this long. */
  calm_ms: 3_000,
} as const;

/** Which activity the newest one of a frame is: it changes with every record and correction. */
export interface NewestMark {
  readonly ledger: string;
  readonly year: number;
  /** Null where the year has no activity. */
  readonly position: number | null;
}

export interface Turning {
  readonly scene: SceneName;
  /** Grows by one each time the scenes have been through: the lead and the burn-in shift follow it. */
  readonly round: number;
  readonly until_ms: number;
  readonly seen: NewestMark | null;
  /** When recent news cut in; never more than `newsPerWindow` are kept. */
  readonly cuts: readonly number[];
  /** News that waits for an import to calm down, and when its last part came. */
  readonly held_ms: number | null;
}

export function startTurning(now_ms: number): Turning {
  return { scene: 'this-year', round: 0, until_ms: now_ms + dwell.thisYear_ms, seen: null, cuts: [], held_ms: null };
}

/** A frame came. News cuts to 刚刚 at once; what a display shows when it is switched on is no news. */
export function turnToFrame(turning: Turning, newest: NewestMark, now_ms: number): Turning {
  const { seen } = turning;
  const next: Turning = { ...turning, seen: newest };
  if (newest.position === null) return turning.scene === 'just-now' ? turnToYear(next, now_ms) : next;
  if (seen === null || seen.ledger !== newest.ledger || seen.year !== newest.year) return next;
  if (seen.position !== null && newest.position === seen.position) return next;
  // The newest was voided, and an older one stands again: that is not news, and it must leave the screen.
  if (seen.position !== null && newest.position < seen.position) {
    return turning.scene === 'just-now' ? turnToYear({ ...next, held_ms: null }, now_ms) : { ...next, held_ms: null };
  }
  const cuts = turning.cuts.filter((cut_ms) => now_ms - cut_ms < dwell.newsWindow_ms);
  if (cuts.length >= dwell.newsPerWindow || turning.held_ms !== null) {
    const waiting: Turning = { ...next, cuts, held_ms: now_ms };
    return turning.scene === 'just-now' ? turnToYear(waiting, now_ms) : waiting;
  }
  return cutToNews({ ...next, cuts }, now_ms);
}

/** Time passed. */
export function turnByTime(turning: Turning, now_ms: number): Turning {
  if (turning.held_ms !== null) {
    return now_ms - turning.held_ms >= dwell.calm_ms
      ? cutToNews({ ...turning, held_ms: null, cuts: [] }, now_ms)
      : turning;
  }
  if (now_ms < turning.until_ms) return turning;
  const hasNewest = turning.seen !== null && turning.seen.position !== null;
  if (turning.scene === 'this-year' && hasNewest) {
    return { ...turning, scene: 'just-now', until_ms: now_ms + dwell.justNow_ms };
  }
  return turnToYear(turning, now_ms);
}

function cutToNews(turning: Turning, now_ms: number): Turning {
  return { ...turning, scene: 'just-now', until_ms: now_ms + dwell.news_ms, cuts: [...turning.cuts, now_ms] };
}

function turnToYear(turning: Turning, now_ms: number): Turning {
  return { ...turning, scene: 'this-year', round: turning.round + 1, until_ms: now_ms + dwell.thisYear_ms };
}
