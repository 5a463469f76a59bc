/** Whether the server answers. `away` holds the moment of the next try, so that the page can count down to it. */
export type Connection = { readonly state: 'here' } | { readonly state: 'away'; readonly nextTryAt_ms: number };

/** Watches whether the server answers, and tries again by itself while it does not. */
export interface ConnectionWatch {
  readonly current: () => Connection;
  readonly subscribe: (listener: () => void) => () => void;
  /** An answer of any kind came from the server. */
  readonly answered: () => void;
  /** A request got no answer. */
  readonly unanswered: () => void;
  /** Called each time the server answers again after having been away. */
  readonly onReturn: (listener: () => void) => () => void;
}

const firstWait_ms = 2_000;
const longestWait_ms = 10_000;

/**
 * @param isAlive asks the server once; resolves false or rejects where there is no answer
 */
export function watchConnection(isAlive: () => Promise<boolean>, now: () => number = Date.now): ConnectionWatch {
  const listeners = new Set<() => void>();
  const returned = new Set<() => void>();
  let connection: Connection = { state: 'here' };
  let wait_ms = firstWait_ms;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function change(next: Connection): void {
    connection = next;
    for (const listener of listeners) listener();
  }

  function planTry(): void {
    change({ state: 'away', nextTryAt_ms: now() + wait_ms });
    timer = setTimeout(() => void tryAgain(), wait_ms);
    wait_ms = Math.min(longestWait_ms, wait_ms * 1.6);
  }

  async function tryAgain(): Promise<void> {
    const alive = await isAlive().catch(() => false);
    if (connection.state === 'here') return;
    if (alive) answered();
    else planTry();
  }

  function answered(): void {
    if (connection.state === 'here') return;
    clearTimeout(timer);
    wait_ms = firstWait_ms;
    change({ state: 'here' });
    for (const listener of returned) listener();
  }

  return {
    current: () => connection,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    answered,
    unanswered: () => {
      if (connection.state === 'here') planTry();
    },
    onReturn: (listener) => {
      returned.add(listener);
      return () => returned.delete(listener);
    },
  };
}
