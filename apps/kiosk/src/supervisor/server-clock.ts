/**
 * What the server's clock says, carried forward by the display's own steady clock. The wall clock of the display's
 * PC is never asked: an old PC with an empty battery starts in 2009.
 */
export interface ServerClock {
  /** Epoch milliseconds of the server at `at_ms`. */
  readonly instant_ms: number;
  /** The display's steady clock at that moment. */
  readonly at_ms: number;
}

/** The server's epoch milliseconds at a moment of the steady clock. */
export function serverInstantAt(clock: ServerClock, at_ms: number): number {
  return clock.instant_ms + (at_ms - clock.at_ms);
}

/**
 * Takes in an instant the server wrote. A frame may have been made a while before it was sent, so its instant only
 * moves the clock forward; the time of an answer (`exact`) is the server's present and is taken as it is.
 */
export function setServerClock(clock: ServerClock | null, sample: ServerClock, kind: 'frame' | 'exact'): ServerClock {
  if (clock === null || kind === 'exact') return sample;
  return sample.instant_ms > serverInstantAt(clock, sample.at_ms) ? sample : clock;
}
