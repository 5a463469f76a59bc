import type { DisplayFrame } from '@outreach/api';

/** A frame as a feed sends it: `reset` where the ledger never gave out the position that this display named. */
export interface ReceivedFrame extends DisplayFrame {
  readonly reset?: boolean;
}

/**
 * Whether a frame may take the place of the one on the screen. An older position of the same ledger is an answer
 * that was overtaken on its way, or kept by a proxy: it would turn a counter back to a number that is no longer
 * true. Only the feed can say that the ledger itself went back (a restored backup), and then everything is accepted.
 */
export function acceptsFrame(held: DisplayFrame | null, received: ReceivedFrame): boolean {
  if (held === null || received.reset === true) return true;
  if (held.ledger !== received.ledger) return true;
  return received.position >= held.position;
}

/** The id under which the feed knows a frame. */
export function frameId(frame: DisplayFrame): string {
  return `${frame.ledger}:${frame.position}`;
}
