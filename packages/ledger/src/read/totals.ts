import type { ActivitiesHeld, CivilDate, CountedYear, YearTotals, YearTotalsQuery } from '@outreach/domain';
import { totalsOf } from '@outreach/domain';
import { assertDay, readAsOf } from './as-of.ts';
import type { YearAt } from './contributions.ts';
import { readContributions, readContributionsThrough } from './contributions.ts';
import type { AskedYear } from './ledger-year/kept-years.ts';
import type { LedgerRow, Reading } from './reading.ts';
import { instantOf, readCatalogue, readLedgerRow } from './reading.ts';

/** The totals of a year, now or as of a position or day, and through a happening date where one is asked. */
export async function readTotals(reading: Reading, query: YearTotalsQuery): Promise<YearTotals> {
  const { through } = query;
  if (through !== undefined) {
    const { contributions: _contributions, ...totals } = await readCountedYear(reading, query);
    return totals;
  }
  const { ledger, at } = await readAsked(reading, query);
  return answerOf(reading, ledger, at, { through: null, ...(await reading.years.at(askedYear(ledger, at))) });
}

/** The same, with the rows behind the totals. */
export async function readCountedYear(reading: Reading, query: YearTotalsQuery): Promise<CountedYear> {
  const { through } = query;
  if (through !== undefined) assertDay(through, 'through');
  const { ledger, at } = await readAsked(reading, query);
  if (through === undefined) {
    const asked = askedYear(ledger, at);
    const contributions = await reading.years.contributions(asked, () => readContributions(reading, ledger.key, at));
    const counted = await answerOf(reading, ledger, at, { through: null, ...(await reading.years.at(asked)) });
    return { ...counted, contributions };
  }
  const catalogue = await readCatalogue(reading, ledger.key, at.position);
  const contributions = await readContributionsThrough(reading, ledger, at, through);
  const totals = totalsOf(catalogue, contributions);
  const held = await readHeld(reading, ledger.key, at, through);
  return { ...(await answerOf(reading, ledger, at, { through, totals, held })), contributions };
}

async function readAsked(reading: Reading, { year, asOf }: YearTotalsQuery) {
  const ledger = await readLedgerRow(reading);
  const at: YearAt = { year, position: await readAsOf(reading, ledger, asOf) };
  return { ledger, at };
}

function askedYear({ key, head }: LedgerRow, at: YearAt): AskedYear {
  return { ledgerKey: key, ...at, head: head.position };
}

async function answerOf(
  reading: Reading,
  ledger: LedgerRow,
  { year, position }: YearAt,
  counted: Pick<YearTotals, 'through' | 'totals' | 'held'>,
): Promise<YearTotals> {
  const recordedAt = await readRecordedAt(reading, ledger, position);
  return { ledger: ledger.description.id, year, position, recordedAt, ...counted };
}

/** The instant of the event at a position; null for position 0. */
async function readRecordedAt({ db, lookups }: Reading, ledger: LedgerRow, position: number): Promise<string | null> {
  if (position === ledger.head.position) return ledger.head.recordedAt;
  const row = await (lookups === undefined
    ? instantOf(db, ledger.key, position).executeTakeFirst()
    : lookups.instant(ledger.key, position));
  return row?.recorded_at ?? null;
}

/**
 * Living leaf activities of direction held that had ended by a day, counted in the database. The rule is the domain's
 * `activitiesHeld`, and the contract suite holds the two together.
 */
async function readHeld(
  { db }: Reading,
  key: number,
  { year, position }: YearAt,
  through: CivilDate,
): Promise<ActivitiesHeld> {
  const query = db
    .selectFrom('activity as a')
    .select((eb) => ['a.kind', 'a.campaign', eb.fn.countAll<number>().as('held')])
    .where('a.ledger_key', '=', key)
    .where('a.reporting_year', '=', year)
    .where('a.until_position', '>', position)
    .where('a.since_position', '<=', position)
    .where('a.status', '=', 'recorded')
    .where('a.direction', '=', 'held')
    .where('a.occurred_to', '<=', through)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('activity as child')
            .select('child.activity_id')
            .where('child.ledger_key', '=', key)
            .whereRef('child.parent_id', '=', 'a.activity_id')
            .where('child.until_position', '>', position)
            .where('child.since_position', '<=', position)
            .where('child.status', '=', 'recorded'),
        ),
      ),
    )
    .groupBy(['a.kind', 'a.campaign']);
  const rows = (await query.execute()).map((row) => ({ ...row, held: Number(row.held) }));
  return {
    total: rows.reduce((sum, { held }) => sum + held, 0),
    byKind: countBy(rows, ({ kind }) => kind),
    byCampaign: countBy(rows, ({ campaign }) => campaign),
  };
}

interface HeldRow {
  readonly kind: string;
  readonly campaign: string;
  readonly held: number;
}

/** Activities without the word are left out. */
function countBy(rows: readonly HeldRow[], wordOf: (row: HeldRow) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const word = wordOf(row);
    if (word !== '') counts[word] = (counts[word] ?? 0) + row.held;
  }
  return counts;
}
