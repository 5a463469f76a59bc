import { storeFault } from '../fault/store-fault.ts';

/** The last activity of a page: the next page begins after it. */
export interface PageEnd {
  readonly happened: string;
  readonly recordedPosition: number;
}

const happenedShape = /^\d{4}(-\d{2}-\d{2})?$/;

/** Longest text that is looked at: a cursor comes from outside. */
const maxLength = 200;

/** An opaque text for a page's end. */
export function writeCursor({ happened, recordedPosition }: PageEnd): string {
  return Buffer.from(JSON.stringify([happened, recordedPosition])).toString('base64url');
}

/** @throws StoreFault `page.cursor-invalid` for anything that `writeCursor` did not write */
export function readCursor(cursor: string): PageEnd {
  const refused = storeFault('page.cursor-invalid', { cursor: cursor.slice(0, maxLength) }, { path: 'cursor' });
  if (cursor.length > maxLength || !/^[A-Za-z0-9_-]+$/.test(cursor)) throw refused;
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw refused;
  }
  if (!Array.isArray(value) || value.length !== 2) throw refused;
  const [happened, recordedPosition]: readonly unknown[] = value;
  if (typeof happened !== 'string' || !happenedShape.test(happened)) throw refused;
  if (typeof recordedPosition !== 'number' || !Number.isSafeInteger(recordedPosition) || recordedPosition < 1)
    throw refused;
  return { happened, recordedPosition };
}
