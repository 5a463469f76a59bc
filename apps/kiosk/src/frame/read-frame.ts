import type { ReceivedFrame } from '../supervisor/accept-frame.ts';

/** Says whether an unknown value has a shape. */
type Shape = (value: unknown) => boolean;

const text: Shape = (value) => typeof value === 'string';
const flag: Shape = (value) => typeof value === 'boolean';
const number: Shape = (value) => typeof value === 'number' && Number.isFinite(value);
const whole: Shape = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const instant: Shape = (value) => typeof value === 'string' && Number.isFinite(Date.parse(value));
const day: Shape = (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const zone: Shape = (value) => typeof value === 'string' && isTimeZone(value);

const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value);

const optional =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || shape(value);

const listOf =
  (shape: Shape, atLeast = 0): Shape =>
  (value) =>
    Array.isArray(value) && value.length >= atLeast && value.every(shape);

const record =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const held = new Map<string, unknown>(Object.entries(value));
    return Object.entries(fields).every(([name, shape]) => shape(held.get(name)));
  };

const names = record({ zh: text, en: text });

const measure = record({
  id: text,
  names,
  short: optional(names),
  units: listOf(text, 1),
  unitEn: text,
  adds: text,
  decimals: number,
});

const total = record({
  measure: text,
  scope: text,
  adds: text,
  lower: number,
  upper: orNull(number),
  counted: whole,
  undecided: whole,
  unknown: whole,
  about: whole,
  undecidedUpper: orNull(number),
  figures: listOf(text),
});

const activity = record({
  id: text,
  title: text,
  dates: record({ from: orNull(day), to: orNull(day), precision: text, raw: text }),
  places: listOf(text),
  organisers: listOf(text),
  coOrganisers: listOf(text),
  version: whole,
});

const change = record({ measure: text, scope: text, before: orNull(total), after: orNull(total) });

const frame = record({
  ledger: text,
  name: text,
  demo: flag,
  position: whole,
  recordedAt: orNull(instant),
  madeAt: instant,
  year: whole,
  today: day,
  timeZone: zone,
  counters: listOf(
    record({
      measure,
      total,
      settledOpen: optional(flag),
      lastYear: orNull(total),
      notComparable: orNull(text),
      phrase: orNull(text),
    }),
  ),
  held: whole,
  newest: orNull(record({ activity, position: whole, recordedAt: instant, changes: listOf(change) })),
  measures: listOf(measure),
  days: record({
    year: whole,
    days: listOf(record({ activityId: text, title: text, from: day, to: day })),
    months: listOf(text),
    wholeYear: whole,
  }),
  reset: optional(flag),
});

/**
 * A frame, or null where the value is not one. What comes over the wire or out of storage is not believed: a screen
 * that nobody watches must not fall over an answer of a captive portal or a half-written file.
 */
export function readFrame(value: unknown): ReceivedFrame | null {
  // `frame` has looked at every field the display reads.
  return frame(value) ? (value as ReceivedFrame) : null;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}
