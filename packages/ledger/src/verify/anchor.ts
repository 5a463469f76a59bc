import { storeFault } from '../fault/store-fault.ts';

/** A position and the hash that the log had there, kept outside the store. */
export interface Anchor {
  readonly position: number;
  /** Hexadecimal. */
  readonly hash: string;
}

/** Reads `POSITION:HASH`. @throws StoreFault `anchor.invalid` */
export function readAnchor(text: string): Anchor {
  const match = /^(\d{1,15}):([0-9a-fA-F]{64})$/.exec(text.trim());
  const position = Number(match?.[1] ?? 0);
  const hash = match?.[2]?.toLowerCase();
  if (hash === undefined || position < 1)
    throw storeFault('anchor.invalid', { anchor: text.slice(0, 100) }, { path: 'anchor' });
  return { position, hash };
}
