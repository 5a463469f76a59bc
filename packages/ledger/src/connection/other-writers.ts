import type { SqliteConnection } from './open-sqlite.ts';

/** Whether others wrote: what a connection remembers of the database holds until they do, or until it rolls back. */
export interface OtherWriters {
  /** True where another connection, of whatever process, committed since the last call. Call it inside a transaction. */
  haveWritten(): boolean;
}

export function watchOtherWriters({ raw }: SqliteConnection): OtherWriters {
  // One number that changes with every commit of another connection, and stays with one's own (sqlite.org/pragma.html).
  const version = raw.prepare<[], number>('PRAGMA data_version').pluck();
  let seen: number | undefined;
  return {
    haveWritten: () => {
      const now = version.get();
      const written = now !== seen;
      seen = now;
      return written;
    },
  };
}
