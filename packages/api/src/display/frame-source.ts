import type { DisplayFrame } from '../display-frame.ts';

/** Frames of one year: built by one hand, read by all displays of that year. */
export interface FrameSource {
  /** The present frame, built now where there is none or it is stale. */
  readonly present: () => Promise<DisplayFrame>;
  /** The present frame, then each newer one, latest wins; ends with the signal. */
  readonly frames: (signal: AbortSignal) => AsyncGenerator<DisplayFrame>;
  /** Something was recorded, or the day turned. */
  readonly wake: () => void;
  readonly watched: () => boolean;
  /** Builds nothing more by itself. */
  readonly close: () => void;
}

export interface FrameSourceOptions {
  readonly build: () => Promise<DisplayFrame>;
  /** Shortest time between two frames. */
  readonly intervalMs: number;
  /** A frame could not be built; displays keep the last one, and the next change tries again. */
  readonly onFailure: (error: unknown) => void;
}

/** After a failure the next attempt waits this long, so that a broken ledger does not fill the log. */
const retryMs = 5_000;

export function createFrameSource({ build, intervalMs, onFailure }: FrameSourceOptions): FrameSource {
  /** Counts wake-ups; a frame is stale once it was begun before the latest. */
  let wanted = 0;
  let latest: { readonly frame: DisplayFrame; readonly madeFor: number } | null = null;
  let building: Promise<void> | null = null;
  let resting: ReturnType<typeof setTimeout> | null = null;
  let closed = false;
  const watchers = new Set<() => void>();

  function rebuild(): Promise<void> {
    building ??= buildOnce()
      .then(
        () => rest(intervalMs),
        (error: unknown) => {
          rest(retryMs);
          throw error;
        },
      )
      .finally(() => {
        building = null;
      });
    return building;
  }

  async function buildOnce(): Promise<void> {
    const madeFor = wanted;
    latest = { frame: await build(), madeFor };
    for (const notify of watchers) notify();
  }

  /** What arrives while it rests becomes one more frame afterwards: the latest wins. */
  function rest(milliseconds: number): void {
    if (resting !== null) clearTimeout(resting);
    if (closed) return;
    resting = setTimeout(() => {
      resting = null;
      if (latest === null || latest.madeFor < wanted) buildForWatchers();
    }, milliseconds);
  }

  function buildForWatchers(): void {
    if (watchers.size > 0) rebuild().catch(onFailure);
  }

  async function present(): Promise<DisplayFrame> {
    const needed = wanted;
    for (;;) {
      if (latest !== null && latest.madeFor >= needed) return latest.frame;
      await rebuild();
    }
  }

  return {
    present,
    wake() {
      wanted += 1;
      if (resting === null && building === null) buildForWatchers();
    },
    watched: () => watchers.size > 0,
    close() {
      closed = true;
      if (resting !== null) clearTimeout(resting);
    },
    async *frames(signal) {
      let notify: () => void = () => undefined;
      const watcher = () => notify();
      // Before the first read, so that a change during it is told.
      watchers.add(watcher);
      signal.addEventListener('abort', watcher);
      try {
        let told: DisplayFrame | null = null;
        while (!signal.aborted) {
          const frame: DisplayFrame = told === null ? await present() : (latest?.frame ?? told);
          if (frame !== told) {
            told = frame;
            yield frame;
            continue;
          }
          await new Promise<void>((resolve) => {
            notify = resolve;
            if (signal.aborted || latest?.frame !== told) resolve();
          });
        }
      } finally {
        watchers.delete(watcher);
        signal.removeEventListener('abort', watcher);
      }
    },
  };
}
