/** A point where something waits until it is let through. */
export interface Gate {
  /** Fulfilled when something has come. */
  readonly reached: Promise<void>;
  /** Waits at the gate. */
  arrive(): Promise<void>;
  open(): void;
}

export function createGate(): Gate {
  let comes: () => void = () => undefined;
  let open: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => {
    comes = resolve;
  });
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    reached,
    arrive: () => {
      comes();
      return opened;
    },
    open: () => open(),
  };
}
