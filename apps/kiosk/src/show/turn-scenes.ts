import { type NewestMark, startTurning, type Turning, turnByTime, turnToFrame } from '../scenes/turning.ts';
import type { ReceivedFrame } from '../supervisor/accept-frame.ts';
import type { Surroundings } from '../supervisor/display-line.ts';
import type { Supervisor } from '../supervisor/supervise.ts';

/** What is on the screen: always the newest frame, and where the turning stands. */
export interface Show {
  readonly frame: ReceivedFrame | null;
  readonly turning: Turning;
}

export interface SceneTurner {
  readonly current: () => Show;
  readonly subscribe: (listener: () => void) => () => void;
  readonly stop: () => void;
}

const tick_ms = 250;

export interface SceneTurnerOptions {
  readonly supervisor: Pick<Supervisor, 'current' | 'subscribe'>;
  readonly surroundings: Pick<Surroundings, 'now_ms' | 'every'>;
  /** Called when a new round begins: the moment at which nobody is looking at anything in particular. */
  readonly onRound: () => void;
}

/** Turns the scenes by time and by news. */
export function turnScenes({ supervisor, surroundings, onRound }: SceneTurnerOptions): SceneTurner {
  const listeners = new Set<() => void>();
  let show: Show = { frame: null, turning: startTurning(surroundings.now_ms()) };

  function change(next: Show): void {
    if (next.frame === show.frame && next.turning === show.turning) return;
    const newRound = next.turning.round !== show.turning.round;
    show = next;
    for (const listener of listeners) listener();
    if (newRound) onRound();
  }

  function followFrame(): void {
    const { frame } = supervisor.current();
    if (frame === null || frame === show.frame) return;
    change({ frame, turning: turnToFrame(show.turning, newestOf(frame), surroundings.now_ms()) });
  }

  const unfollow = supervisor.subscribe(followFrame);
  const stopTicking = surroundings.every(tick_ms, () => {
    change({ frame: show.frame, turning: turnByTime(show.turning, surroundings.now_ms()) });
  });
  followFrame();

  return {
    current: () => show,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      unfollow();
      stopTicking();
      listeners.clear();
    },
  };
}

function newestOf(frame: ReceivedFrame): NewestMark {
  return { ledger: frame.ledger, year: frame.year, position: frame.newest?.position ?? null };
}
