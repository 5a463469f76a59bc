import { fork } from 'node:child_process';
import { once } from 'node:events';

/** What the process of the displays is told. */
export type ClientOrder =
  | { readonly kind: 'open'; readonly url: string; readonly count: number }
  | { readonly kind: 'close' };

/** When a frame had reached each display, on the machine's steady clock. */
export interface FrameArrivals {
  readonly position: number;
  readonly times: readonly number[];
}

/** Displays that follow a feed, in a process of their own. */
export interface FeedClients {
  open(url: string, count: number): void;
  /** When the frame of this position, or a later one, has reached them all. */
  reached(position: number): Promise<FrameArrivals>;
  /** Leaves the feed; others may be opened after. */
  leave(): void;
  end(): Promise<void>;
}

export function startFeedClients(): FeedClients {
  const child = fork(new URL('feed-client-process.ts', import.meta.url));
  let arrived: FrameArrivals | null = null;
  let waiting: { readonly position: number; readonly resolve: (arrivals: FrameArrivals) => void } | null = null;
  let fail: (error: Error) => void = () => undefined;
  const order = (message: ClientOrder) => child.send(message);
  child.on('message', (message) => {
    // Only feed-client-process.ts speaks on this channel.
    arrived = message as FrameArrivals;
    if (waiting === null || arrived.position < waiting.position) return;
    waiting.resolve(arrived);
    waiting = null;
  });
  child.once('exit', (code) => fail(new Error(`the displays ended with code ${code}`)));
  return {
    open: (url, count) => {
      arrived = null;
      order({ kind: 'open', url, count });
    },
    reached: (position) =>
      new Promise((resolve, reject) => {
        fail = reject;
        if (arrived !== null && arrived.position >= position) resolve(arrived);
        else waiting = { position, resolve };
      }),
    leave: () => {
      order({ kind: 'close' });
    },
    end: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}
