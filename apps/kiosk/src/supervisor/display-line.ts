import type { ReceivedFrame } from './accept-frame.ts';

/** What a feed tells while it is open. */
export interface FeedListener {
  /** The server gave a sign of life: a ping, or its greeting. */
  readonly onHeard: () => void;
  readonly onFrame: (frame: ReceivedFrame) => void;
  /** Nothing more will come: the feed was refused, ended, or sent something that is no frame. */
  readonly onEnded: () => void;
}

/** A plain answer of the second leg, with the server's clock where the answer told it. */
export interface Snapshot {
  readonly frame: ReceivedFrame;
  readonly server_ms: number | null;
}

/** The ways to the server that the supervisor uses. */
export interface DisplayLine {
  /** Opens the live feed; returns how to close it. After closing, the listener is not called again. */
  readonly open: (lastEventId: string | null, listener: FeedListener) => () => void;
  /** Asks once for the present frame; rejects on any failure, and after a time limit of its own. */
  readonly poll: () => Promise<Snapshot>;
}

/** Time and chance, given from outside so that tests decide them. */
export interface Surroundings {
  /** Milliseconds on a steady clock that no correction of the wall clock moves. */
  readonly now_ms: () => number;
  /** A number in [0, 1). */
  readonly chance: () => number;
  /** Calls back again and again until the returned function is called. */
  readonly every: (interval_ms: number, run: () => void) => () => void;
}
