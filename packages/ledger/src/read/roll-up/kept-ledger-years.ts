import type { Kysely } from 'kysely';
import type { Tables } from '../../schema/tables.ts';
import type { ReadingNames } from '../reading-names.ts';
import type { AskedLedger } from './asked-ledgers.ts';
import type { LedgerYear } from './ledger-year.ts';
import { readLedgerYears } from './read-ledger-years.ts';

/**
 * Years of ledgers that were rolled up. A row says from and until which position it holds, so a year that was read at
 * one head answers every position up to it for ever; a ledger that has moved on is read again. Nothing goes stale: what
 * another process wrote shows as a later head.
 */
export interface KeptLedgerYears {
  /** The year of each ledger with its asked position, in the order of the ledgers and some at a time. */
  of(
    year: number,
    ledgers: readonly AskedLedger[],
  ): AsyncIterable<readonly { readonly year: LedgerYear; readonly position: number }[]>;
}

/** Most rows kept: some two hundred megabytes. Beyond it years are read for each question and forgotten. */
const mostRows = 4_000_000;

/** Ledgers read at once: few enough that recording need not wait long, while the database is asked or rows are built. */
const readAtOnce = 50;

export function createKeptLedgerYears(db: Kysely<Tables>, names: ReadingNames, limit = mostRows): KeptLedgerYears {
  // The year that was not asked for longest stands first.
  const years = new Map<number, Map<number, LedgerYear>>();
  let rows = 0;

  /** False where there is no other year. */
  const forgetOldest = (except: number): boolean => {
    const oldest = [...years.keys()].find((year) => year !== except);
    if (oldest === undefined) return false;
    for (const { size } of years.get(oldest)?.values() ?? []) rows -= size;
    years.delete(oldest);
    return true;
  };
  const keep = (year: number, kept: Map<number, LedgerYear>, key: number, read: LedgerYear) => {
    rows -= kept.get(key)?.size ?? 0;
    kept.delete(key);
    while (rows + read.size > limit) if (!forgetOldest(year)) return;
    kept.set(key, read);
    rows += read.size;
  };

  return {
    async *of(year, ledgers) {
      const kept = years.get(year) ?? new Map<number, LedgerYear>();
      years.delete(year);
      years.set(year, kept);
      for (let start = 0; start < ledgers.length; start += readAtOnce) {
        const some = ledgers.slice(start, start + readAtOnce);
        const missing = some.filter(({ key, position }) => (kept.get(key)?.position ?? -1) < position);
        const read = new Map<number, LedgerYear>();
        if (missing.length > 0) {
          const found = await readLedgerYears(db, names, year, missing);
          for (const [place, { key }] of missing.entries()) {
            const one = found[place];
            if (one === undefined) continue;
            read.set(key, one);
            if (years.get(year) === kept) keep(year, kept, key, one);
          }
          await nextTurn();
        }
        yield some.flatMap(({ key, position }) => {
          const found = read.get(key) ?? kept.get(key);
          if (found === undefined) throw new Error(`ledger ${key} of the roll-up was not read`);
          return [{ year: found, position }];
        });
      }
    },
  };
}

/** Lets what waits in this process have its turn. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
