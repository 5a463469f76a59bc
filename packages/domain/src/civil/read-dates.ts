import type { ActivityDates, DatePrecision } from '../activity/activity.ts';
import { type CivilDate, firstDayOf, lastDayOf } from './civil-date.ts';
import { type DatePoint, readDatePoint } from './date-point.ts';
import { plainDateText } from './date-words.ts';

/** Why a date could not be read. The sentences are in the message catalogue under the code. */
export type DatesFault =
  /** Nothing here looks like a date. */
  | 'dates.unreadable'
  /** 2月30日, 13月: no such day or month. */
  | 'dates.no-such-day'
  /** The last day is before the first; a run over new year must name both years. */
  | 'dates.end-before-start'
  /** `1-9` is 9 January or January to September: `params.readings` names both. */
  | 'dates.ambiguous'
  /** Several separate days: a run has one first and one last day. */
  | 'dates.several';

/**
 * What `readDates` gives: first and last day, or the fault with what was found and, where it is ambiguous, the days
 * it could mean.
 */
export type DatesReading =
  | { readonly ok: true; readonly dates: ActivityDates }
  | {
      readonly ok: false;
      readonly code: DatesFault;
      readonly params: { readonly found: string; readonly readings?: readonly string[] };
    };

/**
 * Reads when something was done, as officials write it: `1.11-1.17`, `1月11日—17日`, `0917`, `5月`, `1-9月`, `上半年`,
 * `第一季度`, `全年`, `2025-05-17`, `01-11..01-17`, `11–17 January`.
 *
 * @param text as written; blank is "no date was written", which is an answer and no fault
 * @param year the reporting year, taken where the text names none
 * @returns first and last civil day, both counted, and the text as `raw`; or why it cannot be read. Never a guess, never throws.
 */
export function readDates(text: string, year: number): DatesReading {
  const raw = text.trim();
  const plain = plainDateText(raw);
  if (plain === '') return found({ from: null, to: null, precision: 'none', raw });
  if (plain.length > longestDate) return fault('dates.unreadable', raw);
  // 目前, 今年以来: the last day is not written, and a date half known is no date; a figure's basis can say it.
  if (plain === 'to-date') return found({ from: null, to: null, precision: 'none', raw });
  if (plain === 'whole-year') return found({ from: firstDayOf(year), to: lastDayOf(year), precision: 'year', raw });

  const point = readDatePoint(plain, year, null);
  // A date that begins with its year has hyphens of its own: `2025-05` is a month, never a run.
  const runs = point !== null && /^\d{4}[-./]/.test(plain) ? [] : readRuns(plain, year);
  if (point === 'no-such-day' || (point === null && runs.includes('no-such-day')))
    return fault('dates.no-such-day', raw);

  const readings = new Map<string, ActivityDates>();
  for (const reading of [point, ...runs]) {
    if (reading === null || reading === 'no-such-day') continue;
    readings.set(`${reading.from}..${reading.to}`, { ...reading, raw });
  }
  const forward = [...readings.values()].filter(isForward);
  const [only, other] = forward;
  if (only !== undefined && other === undefined) return found(only);
  if (only !== undefined) {
    return { ok: false, code: 'dates.ambiguous', params: { found: raw, readings: [...readings.keys()] } };
  }
  if (readings.size > 0) return fault('dates.end-before-start', raw);
  return fault(/[,、;和&]/.test(plain) ? 'dates.several' : 'dates.unreadable', raw);
}

/** Longer than any way of writing two dates; what is longer is prose, and is not searched. */
const longestDate = 48;

function found(dates: ActivityDates): DatesReading {
  return { ok: true, dates };
}

function fault(code: DatesFault, raw: string): DatesReading {
  return { ok: false, code, params: { found: raw } };
}

function isForward(dates: ActivityDates): boolean {
  return dates.from === null || dates.to === null || dates.from <= dates.to;
}

/** Every way the text splits into a first and a last date. A plain hyphen may also stand inside a date, so each is tried. */
function readRuns(plain: string, year: number): readonly (DatePoint | 'no-such-day')[] {
  const strong = plain.split('~');
  if (strong.length > 2) return [];
  if (strong.length === 2) return readRun(strong[0] ?? '', strong[1] ?? '', year, true);
  const runs: (DatePoint | 'no-such-day')[] = [];
  for (let at = plain.indexOf('-'); at >= 0; at = plain.indexOf('-', at + 1)) {
    runs.push(...readRun(plain.slice(0, at), plain.slice(at + 1), year, false));
  }
  return runs;
}

/** A first and last date, each of which may leave to the other what they share: `11-17 January`, `1月11-17日`, `1-9月`. */
function readRun(first: string, last: string, year: number, strong: boolean): readonly (DatePoint | 'no-such-day')[] {
  const bareNumber = /^\d{1,2}$/;
  if (bareNumber.test(first) && bareNumber.test(last)) {
    // Two numbers alone are months after a clear sign (`01..09`). With a hyphen, `01-09` is a day; `1-9` may be either.
    if (!strong && (Number(last) > 12 || first.startsWith('0') || last.startsWith('0'))) return [];
    return readRun(`${first}月`, `${last}月`, year, strong).filter((reading) => reading !== 'no-such-day');
  }
  const bareDay = /^\d{1,2}日?$/;
  const lastAlone = bareDay.test(last) ? null : readDatePoint(last, year, null);
  const firstPoint = bareDay.test(first) ? readShared(first, lastAlone, year) : readDatePoint(first, year, null);
  if (firstPoint === null) return [];
  if (firstPoint === 'no-such-day') return ['no-such-day'];
  // A year written once, before the first date, holds for the last one too.
  const lastYear = Number(firstPoint.from.slice(0, 4));
  const lastPoint = bareDay.test(last) ? readShared(last, firstPoint, lastYear) : readDatePoint(last, lastYear, null);
  if (lastPoint === null) return [];
  if (lastPoint === 'no-such-day') return ['no-such-day'];
  return [{ from: firstPoint.from, to: lastPoint.to, precision: coarser(firstPoint.precision, lastPoint.precision) }];
}

/** A number that takes its month, or its being a month, from the other end. */
function readShared(
  bare: string,
  other: DatePoint | 'no-such-day' | null,
  year: number,
): DatePoint | 'no-such-day' | null {
  if (other === null || other === 'no-such-day') return other;
  if (other.precision === 'month' && !bare.endsWith('日')) return readDatePoint(`${bare}月`, year, null);
  return readDatePoint(bare, Number(other.from.slice(0, 4)), monthOf(other.from));
}

function monthOf(date: CivilDate): number {
  return Number(date.slice(5, 7));
}

function coarser(one: DatePrecision, two: DatePrecision): 'day' | 'month' | 'year' {
  if (one === 'year' || two === 'year') return 'year';
  return one === 'month' || two === 'month' ? 'month' : 'day';
}
