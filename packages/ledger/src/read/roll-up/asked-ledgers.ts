import type { CivilDate, Positions, RollUpQuery } from '@outreach/domain';
import { isLedgerUnder } from '@outreach/domain';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { storeFault } from '../../fault/store-fault.ts';
import type { Tables } from '../../schema/tables.ts';
import { assertDay } from '../as-of.ts';

/** A ledger that takes part in a roll-up. */
export interface AskedLedger {
  readonly key: number;
  readonly id: string;
  /** Its head when the question was asked. */
  readonly head: number;
  /** The position that is asked for: never beyond the head. */
  readonly position: number;
}

/**
 * The ledgers that a roll-up is about, sorted by id, and where each stood. One query, so that now is one moment.
 * @throws StoreFault `day.invalid`, `as-of.invalid`, `roll-up.ledger-unknown`, `roll-up.nothing-under`
 */
export async function readAskedLedgers(
  db: Kysely<Tables>,
  { asOf, under }: Omit<RollUpQuery, 'year'>,
): Promise<readonly AskedLedger[]> {
  if (typeof asOf === 'string') assertDay(asOf, 'asOf');
  const day = typeof asOf === 'string' ? asOf : null;
  const ledgers = await (day === null ? readHeads(db, under) : readHeadsOfDay(db, under, day));
  assertSomeUnder(ledgers, under);
  const asked = typeof asOf === 'object' ? await standingAt(db, ledgers, under, asOf) : ledgers;
  return [...asked].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** @throws StoreFault `roll-up.nothing-under` */
export function assertSomeUnder(ledgers: readonly unknown[], under: string | undefined): void {
  if (under !== undefined && ledgers.length === 0)
    throw storeFault('roll-up.nothing-under', { under }, { path: 'under' });
}

/** The ledgers that have an event, those under an id only where one is asked for. */
function ledgersUnder(db: Kysely<Tables>, under: string | undefined) {
  const query = db
    .selectFrom('ledger as l')
    .select(['l.ledger_key', 'l.ledger_id', 'l.position'])
    .where('l.position', '>', 0);
  if (under === undefined) return query;
  // The rule is the domain's `isLedgerUnder`; LIKE would take `_` and, on SQLite, capital letters for others.
  const beginning = sql<string>`substr(l.ledger_id, 1, ${sql.lit(under.length + 1)})`;
  return query.where((eb) => eb.or([eb('l.ledger_id', '=', under), eb(beginning, '=', `${under}.`)]));
}

async function readHeads(db: Kysely<Tables>, under: string | undefined): Promise<readonly AskedLedger[]> {
  const rows = await ledgersUnder(db, under).execute();
  return rows.map(({ ledger_key, ledger_id, position }) => ({
    key: ledger_key,
    id: ledger_id,
    head: position,
    position,
  }));
}

async function readHeadsOfDay(
  db: Kysely<Tables>,
  under: string | undefined,
  day: CivilDate,
): Promise<readonly AskedLedger[]> {
  const rows = await ledgersUnder(db, under)
    .select((eb) =>
      eb
        .selectFrom('day_head as d')
        .select('d.last_position')
        .whereRef('d.ledger_key', '=', 'l.ledger_key')
        .where('d.day', '<=', day)
        .orderBy('d.day', 'desc')
        .limit(1)
        .as('by_day'),
    )
    .execute();
  return rows.map(({ ledger_key, ledger_id, position, by_day }) => ({
    key: ledger_key,
    id: ledger_id,
    head: position,
    position: by_day ?? 0,
  }));
}

/** Ledgers outside the subtree are left out, but none that the store lacks. */
async function standingAt(
  db: Kysely<Tables>,
  ledgers: readonly AskedLedger[],
  under: string | undefined,
  positions: Positions,
): Promise<readonly AskedLedger[]> {
  const known = new Map(ledgers.map((ledger) => [ledger.id, ledger]));
  const elsewhere = Object.keys(positions).filter((id) => under !== undefined && !isLedgerUnder(id, under));
  const others = elsewhere.length === 0 ? known : new Map((await readHeads(db, undefined)).map((one) => [one.id, one]));
  return Object.entries(positions).flatMap(([id, position]) => {
    const ledger = known.get(id) ?? others.get(id);
    if (ledger === undefined) throw storeFault('roll-up.ledger-unknown', { ledger: id }, { path: 'asOf' });
    assertPosition(ledger.id, position, ledger.head);
    return known.has(id) ? [{ ...ledger, position }] : [];
  });
}

/** @throws StoreFault `as-of.invalid` */
export function assertPosition(ledger: string, position: number, head: number): void {
  if (Number.isInteger(position) && position >= 0 && position <= head) return;
  throw storeFault('as-of.invalid', { asOf: position, head }, { path: `asOf.${ledger}` });
}
