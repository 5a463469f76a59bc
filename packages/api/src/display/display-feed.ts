import type { DisplayFrame } from '../display-frame.ts';
import type { LedgerPort } from '../ledger-port.ts';
import { buildFrame } from './build-frame.ts';
import { createFrameSource, type FrameSource } from './frame-source.ts';

/** Frames for lobby displays, each built once and shared (DESIGN section 7). */
export interface DisplayFeed {
  /** The present frame of a year; null is this year. */
  readonly frame: (year: number | null) => Promise<DisplayFrame>;
  readonly frames: (year: number | null, signal: AbortSignal) => AsyncGenerator<DisplayFrame>;
  readonly close: () => void;
}

export interface DisplayFeedOptions {
  readonly ledger: LedgerPort;
  readonly now: () => string;
  readonly onFailure: (error: unknown) => void;
  /** Shortest time between two frames of a year. */
  readonly intervalMs?: number;
}

/** Years kept at once; one that nobody watches makes room, since anybody may ask for any year. */
const maxSources = 16;
/** How often the day is looked at: a frame holds "today", and this year's display turns with the year. */
const dayCheckMs = 30_000;

export function createDisplayFeed({ ledger, now, onFailure, intervalMs = 250 }: DisplayFeedOptions): DisplayFeed {
  const sources = new Map<number | null, FrameSource>();
  const wakeAll = () => {
    for (const source of sources.values()) source.wake();
  };
  const stop = ledger.onAppend(wakeAll);
  const dayWatch = setInterval(wakeAllOnNewDay(now, wakeAll), dayCheckMs);

  function sourceOf(year: number | null): FrameSource {
    const known = sources.get(year);
    if (known !== undefined) return known;
    if (sources.size >= maxSources) dropUnwatched(sources);
    const source = createFrameSource({ build: () => buildFrame(ledger, year, now()), intervalMs, onFailure });
    sources.set(year, source);
    return source;
  }

  return {
    frame: (year) => sourceOf(year).present(),
    frames: (year, signal) => sourceOf(year).frames(signal),
    close() {
      clearInterval(dayWatch);
      for (const source of sources.values()) source.close();
      stop();
    },
  };
}

/** Days turn on the hour somewhere; each turn of the UTC hour is cheap to follow and misses no time zone. */
function wakeAllOnNewDay(now: () => string, wakeAll: () => void): () => void {
  const hourOf = () => now().slice(0, 13);
  let hour = hourOf();
  return () => {
    if (hourOf() === hour) return;
    hour = hourOf();
    wakeAll();
  };
}

function dropUnwatched(sources: Map<number | null, FrameSource>): void {
  for (const [year, source] of sources) {
    if (source.watched()) continue;
    source.close();
    sources.delete(year);
  }
}
