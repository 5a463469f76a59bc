import fc from 'fast-check';
import type { ActivityDates, Basis, Figure } from '../activity/activity.ts';
import { civilDate, firstDayOf, lastDayOf } from '../civil/civil-date.ts';
import type { Command } from '../command/command.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { factsOf } from './activity-builders.ts';

/** A leaflet that really was handed out, on a day of the year, at an activity or at none that was keyed in. */
interface Leaflet {
  readonly month: number;
  readonly activity: number | null;
}

/** What really happened, and what a bureau wrote down about it. */
export interface TrueYear {
  readonly commands: readonly Command[];
  /** How many different leaflets the written figures speak of. */
  readonly truth: number;
  /** How many of them were handed out by the end of a month, 1 to 12. */
  readonly truthBy: (month: number) => number;
}

const year = 2013;
type Blur = 'exact' | 'at-least' | 'range' | 'unknown';

/** The true count as somebody writes it: never false, but not always exact. */
function written(count: number, blur: Blur, slack: number): Quantity {
  const lower = Math.max(0, count - slack);
  switch (blur) {
    case 'exact':
      return { lower: count, upper: count, mark: 'exact', raw: '' };
    case 'at-least':
      return { lower, upper: null, mark: 'at-least', raw: '' };
    case 'range':
      return { lower, upper: count + slack, mark: 'range', raw: '' };
    case 'unknown':
      return { lower: null, upper: null, mark: 'unknown', raw: '', why: 'illegible' };
  }
}

const arbitraryBlur = fc.record({
  blur: fc.constantFrom<Blur>('exact', 'exact', 'at-least', 'range', 'unknown'),
  slack: fc.integer({ min: 0, max: 3 }),
});

const arbitraryMonth = fc.integer({ min: 1, max: 12 });

/** A stretch of months in which a summary counts, and the activities whose leaflets it includes. */
const arbitrarySummary = fc.record({
  months: fc.tuple(arbitraryMonth, arbitraryMonth).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  wholeYear: fc.boolean(),
  kind: fc.constantFrom('period' as const, 'cumulative' as const),
  includes: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  includesOthers: fc.boolean(),
  snapshots: fc.array(arbitraryMonth, { maxLength: 2 }),
  declares: fc.boolean(),
  ...{ written: arbitraryBlur },
});

/**
 * A year of four activities and two summaries over them, of which everything written is true. Inclusions are declared
 * only where they hold of every leaflet, and some are left undeclared. The yearly total has to contain the truth.
 */
export const arbitraryTruth: fc.Arbitrary<TrueYear> = fc
  .record({
    leaflets: fc.array(
      fc.record({ month: arbitraryMonth, activity: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 3 }) }),
      { maxLength: 30 },
    ),
    activityMonths: fc.array(fc.record({ month: arbitraryMonth, dated: fc.boolean() }), { minLength: 4, maxLength: 4 }),
    blurs: fc.array(arbitraryBlur, { minLength: 4, maxLength: 4 }),
    summaries: fc.array(arbitrarySummary, { maxLength: 2 }),
  })
  .map(({ leaflets: drawn, activityMonths, blurs, summaries }) => {
    const leaflets: readonly Leaflet[] = drawn.map(({ month, activity }) => ({
      month: activity === null ? month : (activityMonths[activity]?.month ?? month),
      activity,
    }));
    const spoken = new Set<Leaflet>(leaflets.filter(({ activity }) => activity !== null));
    const records = blurs.map((blur, index): Command => {
      const count = leaflets.filter(({ activity }) => activity === index).length;
      const figure = figureAt(`a${index}.f`, written(count, blur.blur, blur.slack), { kind: 'event' });
      return record(`a${index}`, datesIn(activityMonths[index]), [figure]);
    });
    const declarations: Command[] = [];
    const summaryRecords = summaries.map((summary, index): Command => {
      const from = summary.wholeYear || summary.kind === 'cumulative' ? 1 : summary.months.from;
      const to = summary.wholeYear ? 12 : summary.months.to;
      const counted = (through: number) =>
        leaflets.filter(
          ({ month, activity }) =>
            month >= from &&
            month <= through &&
            (activity === null ? summary.includesOthers : summary.includes[activity] === true),
        );
      const ends =
        summary.kind === 'cumulative' ? [...new Set([...summary.snapshots, to])].filter((end) => end <= to) : [to];
      for (const leaflet of counted(to)) spoken.add(leaflet);
      if (summary.declares) declarations.push(...declarationsOf(index, ends, counted, leaflets));
      return record(
        `s${index}`,
        { from: null, to: null, precision: 'none', raw: '' },
        ends.map((end) =>
          figureAt(`s${index}.${end}`, written(counted(end).length, summary.written.blur, summary.written.slack), {
            ...basisOf(summary.kind, from, end),
          }),
        ),
      );
    });
    return {
      commands: [...records, ...summaryRecords, ...declarations],
      truth: spoken.size,
      truthBy: (through) => [...spoken].filter(({ month }) => month <= through).length,
    };
  });

/** Declares an activity's figure inside or outside a summary where that holds of all its leaflets. */
function declarationsOf(
  summary: number,
  ends: readonly number[],
  counted: (through: number) => readonly Leaflet[],
  leaflets: readonly Leaflet[],
): readonly Command[] {
  const last = Math.max(...ends);
  const inSummary = new Set(counted(last));
  return [0, 1, 2, 3].flatMap((activity): readonly Command[] => {
    const own = leaflets.filter((leaflet) => leaflet.activity === activity);
    if (own.length === 0) return [];
    const inside = own.filter((leaflet) => inSummary.has(leaflet)).length;
    if (inside !== 0 && inside !== own.length) return [];
    return [
      {
        kind: 'declare-inclusion',
        figure: `a${activity}.f`,
        of: `s${summary}.${last}`,
        relation: inside === 0 ? 'outside' : 'inside',
        reason: '',
      },
    ];
  });
}

function basisOf(kind: 'period' | 'cumulative', from: number, end: number): Basis {
  const first = civilDate(year, from, 1);
  const last = monthEnd(end);
  return kind === 'period' ? { kind, from: first, to: last } : { kind, from: firstDayOf(year), through: last };
}

function monthEnd(month: number): string {
  return month === 12 ? lastDayOf(year) : civilDate(year, month, 28);
}

function datesIn(drawn: { readonly month: number; readonly dated: boolean } | undefined): ActivityDates {
  if (drawn === undefined || !drawn.dated) return { from: null, to: null, precision: 'none', raw: '' };
  return { from: civilDate(year, drawn.month, 3), to: civilDate(year, drawn.month, 5), precision: 'day', raw: '' };
}

function figureAt(id: string, quantity: Quantity, basis: Basis): Figure {
  return {
    id,
    measure: 'material_copies',
    breakdown: null,
    quantity,
    unit: '份',
    basis,
    scope: 'own',
    role: 'result',
    members: [],
    note: '',
  };
}

function record(activityId: string, dates: ActivityDates, figures: readonly Figure[]): Command {
  return { kind: 'record-activity', activityId, facts: factsOf(activityId, year, figures, { dates }) };
}
