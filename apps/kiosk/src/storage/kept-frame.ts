import { readFrame } from '../frame/read-frame.ts';
import type { Connection, RememberedFrame } from '../supervisor/connection.ts';

/** Raised when the stored shape changes; another version is not read. */
const storedVersion = 1;

/** The part of `Storage` that is used; a test gives a map. */
export type FrameStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The display's own wall clock, right or wrong, and its steady clock. */
export interface OwnClocks {
  readonly wall_ms: () => number;
  readonly now_ms: () => number;
}

interface StoredFrame {
  readonly version: typeof storedVersion;
  readonly frame: unknown;
  /** Server instant of the last contact. */
  readonly asOf_ms: number;
  /** The display's own wall clock at the last contact: only ever compared with itself. */
  readonly wall_ms: number;
}

function keyOf(year: number | null): string {
  return `outreach-display:${year ?? 'this-year'}`;
}

/** Keeps the frame on the screen for the next start. A full or forbidden storage is no reason to stop showing. */
export function keepFrame(storage: FrameStorage, year: number | null, connection: Connection, clocks: OwnClocks): void {
  const { frame, asOf_ms, contact_ms } = connection;
  if (frame === null || asOf_ms === null || contact_ms === null) return;
  const stored: StoredFrame = {
    version: storedVersion,
    frame,
    asOf_ms,
    wall_ms: clocks.wall_ms() - (clocks.now_ms() - contact_ms),
  };
  try {
    storage.setItem(keyOf(year), JSON.stringify(stored));
  } catch {
    // The third leg is missing until there is room again; the other two still stand.
  }
}

/**
 * The frame kept by an earlier page, or null where there is none or it cannot be believed. Its age is the
 * difference of the display's own clock with itself; where that clock went back, the age is unknown and counts as old.
 */
export function recallFrame(storage: FrameStorage, year: number | null, clocks: OwnClocks): RememberedFrame | null {
  try {
    const text = storage.getItem(keyOf(year));
    if (text === null) return null;
    const remembered = readStored(JSON.parse(text), clocks);
    if (remembered === null) storage.removeItem(keyOf(year));
    return remembered;
  } catch {
    return null;
  }
}

function readStored(value: unknown, clocks: OwnClocks): RememberedFrame | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('version' in value) || value.version !== storedVersion) return null;
  if (!('frame' in value) || !('asOf_ms' in value) || !('wall_ms' in value)) return null;
  const frame = readFrame(value.frame);
  const { asOf_ms, wall_ms } = value;
  if (frame === null || !isMoment(asOf_ms) || !isMoment(wall_ms)) return null;
  const age_ms = clocks.wall_ms() - wall_ms;
  return {
    frame,
    asOf_ms,
    contact_ms: age_ms >= 0 ? clocks.now_ms() - age_ms : Number.NEGATIVE_INFINITY,
  };
}

function isMoment(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
