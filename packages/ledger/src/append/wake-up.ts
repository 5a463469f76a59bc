/** Tells listeners that a ledger has grown: a wake-up only, the log is the source. */
export interface WakeUp {
  subscribe(ledgerId: string, listener: (position: number) => void): () => void;
  announce(ledgerId: string, position: number): void;
  /** Ledgers that someone listens to. */
  listenedTo(): readonly string[];
}

export function createWakeUp(): WakeUp {
  const listeners = new Map<string, Set<(position: number) => void>>();
  const announced = new Map<string, number>();
  return {
    subscribe: (ledgerId, listener) => {
      const known = listeners.get(ledgerId) ?? new Set();
      // Its own function, so that one listener may subscribe twice and end each apart.
      const entry = (position: number) => listener(position);
      known.add(entry);
      listeners.set(ledgerId, known);
      return () => {
        known.delete(entry);
        if (known.size === 0 && listeners.get(ledgerId) === known) listeners.delete(ledgerId);
      };
    },
    announce: (ledgerId, position) => {
      // A poll may find what the writer has announced already.
      if ((announced.get(ledgerId) ?? 0) >= position) return;
      announced.set(ledgerId, position);
      for (const listener of [...(listeners.get(ledgerId) ?? [])]) {
        // A listener that fails must not keep the others, or the writer's answer, waiting.
        queueMicrotask(() => listener(position));
      }
    },
    listenedTo: () => [...listeners.keys()],
  };
}
