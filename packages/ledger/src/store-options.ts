import { randomBytes } from 'node:crypto';
import type { AppendClock } from './append/append-command.ts';
import { createEventIds } from './append/event-id.ts';
import { inBlocks } from './append/random-blocks.ts';
import { storeFault } from './fault/store-fault.ts';

/** What a store takes from outside, so that tests decide it. */
export interface StoreOptions {
  /** Milliseconds since 1970; the machine's clock where missing. */
  readonly nowMs?: () => number;
  /** Random bytes for event ids; the machine's where missing. */
  readonly randomBytes?: (length: number) => Uint8Array;
  /** How often to look for what other processes wrote, while someone listens. */
  readonly pollMs?: number;
}

/** How often to look where nothing was said. */
export const defaultPollMs = 500;

/** Time and ids for everything that a store appends. */
export function clockOf({ nowMs = Date.now, randomBytes: bytes = inBlocks(randomBytes) }: StoreOptions): AppendClock {
  return { nowMs, nextEventId: createEventIds(nowMs, bytes) };
}

const idShape = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** @throws StoreFault `ledger.id-invalid` */
export function assertLedgerId(id: string): void {
  if (!idShape.test(id)) throw storeFault('ledger.id-invalid', { id: id.slice(0, 64) }, { path: 'ledger' });
}
