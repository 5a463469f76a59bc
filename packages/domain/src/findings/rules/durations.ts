import type { Activity } from '../../activity/activity.ts';
import { civilDate, daysInclusive, daysInMonth } from '../../civil/civil-date.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { PlacedFigure } from '../../totals/total.ts';
import { estimated, type Interval, mayBeEqual } from '../interval.ts';
import { finding, type Observation, verified } from '../observation.ts';
import type { YearView } from '../year-view.ts';

/** Which measures say how long something took, and how exactly their unit follows from days. */
const durations = new Map<string, { readonly daysPerUnit: number; readonly slack: number }>([
  ['duration_days', { daysPerUnit: 1, slack: 0 }],
  // Nobody counts months to the day: half a month either way is what people mean.
  ['duration_months', { daysPerUnit: 365.25 / 12, slack: 0.5 }],
]);

/** How long an activity took as stated, against its first and last day, both counted (为期7天 · 11—17日). */
export function durationsAgainstDates(view: YearView): readonly Observation[] {
  return view.figures.flatMap((placed) => {
    const unit = durations.get(placed.figure.measure);
    const activity = view.activity(placed.activity);
    if (unit === undefined || activity === undefined || placed.figure.role !== 'result') return [];
    const days = daysOf(placed, activity);
    const stated = meant(placed.figure.quantity);
    if (days === null || stated === null) return [];
    const took: Interval = {
      lower: Math.max(0, days.least / unit.daysPerUnit - unit.slack),
      upper: days.most / unit.daysPerUnit + unit.slack,
    };
    const params = {
      measure: placed.figure.measure,
      raw: placed.figure.quantity.raw,
      least: oneDecimal(days.least / unit.daysPerUnit),
      most: oneDecimal(days.most / unit.daysPerUnit),
    };
    const figures = [placed.figure.id];
    return mayBeEqual(took, stated)
      ? [verified(view, 'duration-matches', params, { figures })]
      : [finding(view, 'duration-differs', params, { figures, settle: ['correct', 'accept'] })];
  });
}

interface Days {
  readonly least: number;
  readonly most: number;
}

/** How many days the dates allow; null where they are not written down finely enough to tell. */
function daysOf({ figure }: PlacedFigure, { dates, year, note }: Activity): Days | null {
  if (figure.basis.kind === 'period') return exactDays(daysInclusive(figure.basis.from, figure.basis.to));
  const { from, to, precision } = dates;
  if (from === null || to === null || from > to || precision === 'year') return null;
  const began = startMonth(`${dates.raw}\n${note}`);
  if (began !== null && civilDate(year, began, 1) < from) {
    const lastStart = civilDate(year, began, daysInMonth(year, began));
    return {
      least: daysInclusive(lastStart < from ? lastStart : from, to),
      most: daysInclusive(civilDate(year, began, 1), to),
    };
  }
  // 1—5月 is at least what lies between the two months, and at most all of both.
  const all = daysInclusive(from, to);
  return precision === 'day' ? exactDays(all) : { least: Math.max(1, all - 60), most: all };
}

function exactDays(days: number): Days {
  return { least: days, most: days };
}

/** 初赛从1月开始, heats from 01: the day of the activity is its end, and only the month of its beginning is known. */
function startMonth(text: string): number | null {
  const match = /(?:从|自)\s*(\d{1,2})\s*月|(\d{1,2})\s*月份?\s*(?:起|开始)|\b(?:from|since)\s+(\d{1,2})\b/i.exec(text);
  const month = Number(match?.[1] ?? match?.[2] ?? match?.[3]);
  return month >= 1 && month <= 12 ? month : null;
}

/** 近4个月 says that it was nearly four: at least three quarters of it, and no more. */
function meant({ lower, upper, mark }: Quantity): Interval | null {
  if (mark === 'unknown') return null;
  if (mark === 'at-most') return { lower: (upper ?? 0) * 0.75, upper };
  return mark === 'about' ? estimated({ lower, upper }) : { lower, upper };
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
