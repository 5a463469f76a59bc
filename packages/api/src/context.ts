import type { DisplayFeed } from './display/display-feed.ts';
import type { LedgerPort } from './ledger-port.ts';

/** What every procedure is given; the server builds it for each request. */
export interface Context {
  readonly ledger: LedgerPort;
  /** Who asks. `local` until there is sign-in. */
  readonly actorId: string;
  /** The server's clock, as an ISO instant. */
  readonly now: () => string;
  readonly displays: DisplayFeed;
  /** Version of the running program. */
  readonly version: string;
  /** Fires when the server begins to end: open feeds finish before connections are cut. */
  readonly closing: AbortSignal;
}
