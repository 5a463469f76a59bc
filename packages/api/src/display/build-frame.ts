import type { CountedYear, NewestActivity } from '@outreach/domain';
import { yearOf } from '@outreach/domain';
import { civilDayIn } from '../civil/civil-day.ts';
import type { DisplayCounter, DisplayFrame } from '../display-frame.ts';
import type { LedgerPort } from '../ledger-port.ts';
import { type Comparisons, compareYears, comparisonKey } from '../year/compare-years.ts';
import { chooseCounters, isSettledOpen, type ShownTotal } from './counters.ts';

/** Times that a frame is read again because somebody recorded something meanwhile. */
const maxReadings = 5;

/**
 * Reads everything a display shows, all of it at one position: a frame takes several questions, and what was recorded
 * between two of them must not stand beside totals that do not hold it. Where the ledger never rests for so long, the
 * newest activity waits for the next frame. `year` null is this year in the ledger's time zone.
 */
export async function buildFrame(ledger: LedgerPort, year: number | null, now: string): Promise<DisplayFrame> {
  for (let reading = 1; ; reading += 1) {
    const frame = await readFrame(ledger, year, now);
    if ((await ledger.head()).position === frame.position) return frame;
    if (reading < maxReadings) continue;
    return (frame.newest?.position ?? 0) > frame.position ? { ...frame, newest: null, measures: [] } : frame;
  }
}

async function readFrame(ledger: LedgerPort, year: number | null, now: string): Promise<DisplayFrame> {
  const description = await ledger.describe();
  const today = civilDayIn(description.timeZone, now);
  const shownYear = year ?? yearOf(today);
  const current = await ledger.countedYear({ year: shownYear });
  const [before, catalogue, newest, days] = await Promise.all([
    ledger.countedYear({ year: shownYear - 1, asOf: current.position }),
    ledger.catalogue(),
    ledger.newest(shownYear),
    ledger.days(shownYear),
  ]);
  const comparisons = compareYears(current, before, catalogue);
  const chosen = chooseCounters(current.totals, before.totals, catalogue.measures);
  return {
    ledger: ledger.id,
    name: description.name,
    demo: description.demo,
    position: current.position,
    recordedAt: current.recordedAt,
    madeAt: now,
    year: shownYear,
    today,
    timeZone: description.timeZone,
    counters: await Promise.all(chosen.map((shown) => counterOf(ledger, shown, current, before, comparisons))),
    held: current.held.total,
    newest,
    measures: newest === null ? [] : measuresOf(newest, catalogue.measures),
    days,
  };
}

async function counterOf(
  ledger: LedgerPort,
  { total, measure }: ShownTotal,
  current: CountedYear,
  before: CountedYear,
  comparisons: Comparisons,
): Promise<DisplayCounter> {
  const comparison = comparisons[comparisonKey(total)];
  return {
    measure,
    total,
    ...(isSettledOpen(total, current.contributions) ? { settledOpen: true } : {}),
    lastYear: before.totals.find((other) => comparisonKey(other) === comparisonKey(total)) ?? null,
    notComparable: comparison === undefined || comparison.comparable ? null : comparison.reason,
    phrase: await solePhrase(ledger, total, current),
  };
}

/** The phrase as written, where one figure alone makes the total. */
async function solePhrase(
  ledger: LedgerPort,
  total: ShownTotal['total'],
  current: CountedYear,
): Promise<string | null> {
  const only = total.figures.length === 1 ? total.figures[0] : undefined;
  if (only === undefined) return null;
  const { rows } = await ledger.trace({
    year: current.year,
    measure: total.measure,
    scope: total.scope,
    asOf: current.position,
  });
  return rows.find((row) => row.figure.id === only)?.figure.quantity.raw ?? null;
}

function measuresOf(
  newest: NewestActivity,
  measures: ReadonlyMap<string, ShownTotal['measure']>,
): ShownTotal['measure'][] {
  const named = new Set(newest.changes.map((change) => change.measure));
  return [...named].flatMap((id) => measures.get(id) ?? []);
}
