/** Where a feed's client has been: a position of one ledger. */
export interface FeedCursor {
  readonly ledger: string;
  readonly position: number;
}

export function feedId(cursor: FeedCursor): string {
  return `${cursor.ledger}:${cursor.position}`;
}

/**
 * Reads an id that a client sent back. It is untrusted: whatever is not exactly `ledger:position` counts as no id,
 * because a refusal would end the subscription for good.
 */
export function readFeedId(text: string | undefined): FeedCursor | null {
  if (text === undefined || text.length > 160) return null;
  const match = /^([\w.-]{1,128}):(0|[1-9]\d{0,15})$/.exec(text);
  if (match === null) return null;
  const position = Number(match[2]);
  return Number.isSafeInteger(position) ? { ledger: match[1] ?? '', position } : null;
}

/** True where a client holds positions that this ledger never gave out: another ledger, or a restored backup. */
export function isAheadOf(cursor: FeedCursor | null, head: FeedCursor): boolean {
  return cursor !== null && (cursor.ledger !== head.ledger || cursor.position > head.position);
}
