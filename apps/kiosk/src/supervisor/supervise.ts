import {
  type Connection,
  type ConnectionEvent,
  type Effect,
  type RememberedFrame,
  startConnection,
  step,
} from './connection.ts';
import type { DisplayLine, Surroundings } from './display-line.ts';

/** How often the clock is looked at; the shortest back-off is no shorter. */
const tick_ms = 250;

export interface SupervisorOptions {
  readonly line: DisplayLine;
  readonly surroundings: Surroundings;
  readonly remembered: RememberedFrame | null;
  /** Called with every change, to keep the newest frame for the next start. */
  readonly keep: (connection: Connection) => void;
}

export interface Supervisor {
  readonly current: () => Connection;
  /** Called after every change; returns the unsubscribe. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The network or the page came back. */
  readonly hurry: () => void;
  readonly stop: () => void;
}

/**
 * Keeps a display connected for ever: runs the connection's state machine against the real line. One feed and one
 * poll are open at most, and nothing is queued, so its memory does not grow however long the server is away.
 */
export function supervise({ line, surroundings, remembered, keep }: SupervisorOptions): Supervisor {
  const listeners = new Set<() => void>();
  let connection = startConnection(surroundings.now_ms(), remembered);
  let closeFeed: (() => void) | null = null;
  let stopped = false;

  function dispatch(event: ConnectionEvent): void {
    if (stopped) return;
    const before = connection;
    const next = step(connection, event, surroundings.now_ms(), surroundings.chance());
    connection = next.connection;
    for (const effect of next.effects) perform(effect);
    if (connection !== before) for (const listener of listeners) listener();
  }

  function perform(effect: Effect): void {
    switch (effect.kind) {
      case 'open':
        openFeed(effect.line, effect.lastEventId);
        return;
      case 'close':
        closeFeed?.();
        closeFeed = null;
        return;
      case 'poll':
        line.poll().then(
          ({ frame, server_ms }) => dispatch({ kind: 'polled', frame, server_ms }),
          () => dispatch({ kind: 'poll-failed' }),
        );
        return;
      case 'keep':
        keep(connection);
        return;
    }
  }

  function openFeed(number: number, lastEventId: string | null): void {
    closeFeed?.();
    closeFeed = line.open(lastEventId, {
      onHeard: () => dispatch({ kind: 'heard', line: number }),
      onFrame: (frame) => dispatch({ kind: 'frame', line: number, frame }),
      onEnded: () => dispatch({ kind: 'ended', line: number }),
    });
  }

  const stopTicking = surroundings.every(tick_ms, () => dispatch({ kind: 'tick' }));
  dispatch({ kind: 'tick' });

  return {
    current: () => connection,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hurry: () => dispatch({ kind: 'hurry' }),
    stop() {
      stopped = true;
      stopTicking();
      closeFeed?.();
      closeFeed = null;
      listeners.clear();
    },
  };
}
