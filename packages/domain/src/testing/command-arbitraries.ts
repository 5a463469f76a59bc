import fc from 'fast-check';
import type { ActivityDates, ActivityFacts, Basis, Figure } from '../activity/activity.ts';
import { civilDate, firstDayOf, lastDayOf } from '../civil/civil-date.ts';
import type { Command } from '../command/command.ts';
import { builtinCatalogue } from '../measure/builtin-catalogue.ts';
import type { Adding } from '../measure/measure.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { factsOf } from './activity-builders.ts';
import { aimedCommands, arbitraryShots } from './aimed-commands.ts';

/** Two years, so that figures meet often and yet may move from one to the other. */
export const arbitraryYear = fc.constantFrom(2013, 2013, 2013, 2014);

const small = fc.integer({ min: 0, max: 60 });

/** Every mark, with bounds small enough that parts exceed wholes now and then. */
export const arbitraryBounds: fc.Arbitrary<Quantity> = fc.oneof(
  small.map((value): Quantity => ({ lower: value, upper: value, mark: 'exact', raw: `${value}` })),
  small.map((value): Quantity => ({ lower: value, upper: null, mark: 'at-least', raw: `${value}余` })),
  small.map((value): Quantity => ({ lower: null, upper: value, mark: 'at-most', raw: `近${value}` })),
  small.map((value): Quantity => ({ lower: value, upper: value, mark: 'about', raw: `约${value}` })),
  fc
    .tuple(small, small)
    .map(
      ([lower, width]): Quantity => ({ lower, upper: lower + width, mark: 'range', raw: `${lower}-${lower + width}` }),
    ),
  fc.constant<Quantity>({ lower: null, upper: null, mark: 'unknown', raw: '1XX', why: 'illegible' }),
);

const arbitraryMonth = fc.integer({ min: 1, max: 12 });

function monthEnd(year: number, month: number): string {
  return month === 12 ? lastDayOf(year) : civilDate(year, month, 28);
}

function arbitraryBasis(year: number): fc.Arbitrary<Basis> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant<Basis>({ kind: 'event' }) },
    { weight: 1, arbitrary: fc.constant<Basis>({ kind: 'period', from: firstDayOf(year), to: lastDayOf(year) }) },
    {
      weight: 1,
      arbitrary: fc.tuple(arbitraryMonth, arbitraryMonth).map(
        ([a, b]): Basis => ({
          kind: 'period',
          from: civilDate(year, Math.min(a, b), 1),
          to: monthEnd(year, Math.max(a, b)),
        }),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.option(arbitraryMonth, { freq: 6 }).map(
        (month): Basis => ({
          kind: 'cumulative',
          from: firstDayOf(year),
          through: month === null ? null : monthEnd(year, month),
        }),
      ),
    },
  );
}

function arbitraryDates(year: number): fc.Arbitrary<ActivityDates> {
  return fc.oneof(
    fc.constant<ActivityDates>({ from: null, to: null, precision: 'none', raw: '' }),
    arbitraryMonth.map(
      (month): ActivityDates => ({
        from: civilDate(year, month, 10),
        to: civilDate(year, month, 12),
        precision: 'day',
        raw: `${month}.10-${month}.12`,
      }),
    ),
    arbitraryMonth.map(
      (month): ActivityDates => ({
        from: civilDate(year, month, 1),
        to: monthEnd(year, month),
        precision: 'month',
        raw: `${month}月`,
      }),
    ),
  );
}

const arbitraryMeasure = fc.constantFrom(
  ...Array.from({ length: 8 }, () => ({ measure: 'material_copies', breakdown: null })),
  { measure: 'material_kinds', breakdown: null },
  { measure: 'patents_filed', breakdown: null },
  { measure: 'patents_filed', breakdown: 'invention' },
  { measure: 'patents_filed', breakdown: 'design' },
);

/** Figures of one activity get the ids `<activity>.0`, `.1` …, so that they keep them through corrections. */
export function arbitraryFigures(activityId: string, year: number): fc.Arbitrary<readonly Figure[]> {
  const figure = fc.record({
    stated: arbitraryMeasure,
    quantity: arbitraryBounds,
    basis: arbitraryBasis(year),
    scope: fc.constantFrom('own', 'own', 'own', 'own', 'own', 'joint'),
    role: fc.constantFrom<Figure['role']>('result', 'result', 'result', 'result', 'base'),
  });
  return fc.array(figure, { minLength: 1, maxLength: 4 }).map((drawn) =>
    drawn.map(({ stated, quantity, basis, scope, role }, index) => ({
      id: `${activityId}.${index}`,
      ...stated,
      quantity,
      unit: '',
      basis,
      scope,
      role,
      members: [],
      note: '',
    })),
  );
}

/** An activity of one of two years, whose figures are drawn so that they meet those of others. */
export function arbitraryFacts(activityId: string): fc.Arbitrary<ActivityFacts> {
  return arbitraryYear.chain((year) =>
    fc
      .record({
        figures: arbitraryFigures(activityId, year),
        dates: arbitraryDates(year),
        direction: fc.constantFrom<ActivityFacts['direction']>('held', 'held', 'statistic'),
        note: fc.string({ maxLength: 5 }),
      })
      .map(({ figures, ...changes }) => factsOf(`活动${activityId}`, year, figures, changes)),
  );
}

const activityIds = ['a1', 'a2', 'a3', 'a4', 'a5'] as const;
const arbitraryActivityId = fc.constantFrom(...activityIds);
const arbitraryFigureId = fc
  .tuple(arbitraryActivityId, fc.constantFrom(0, 0, 0, 1, 1, 2, 3))
  .map(([id, n]) => `${id}.${n}`);

function recordCommand(activityId: string): fc.Arbitrary<Command> {
  return arbitraryFacts(activityId).map(
    (facts): Command => ({ kind: 'record-activity', activityId, facts, acknowledge: ['activity.look-alike'] }),
  );
}

/** A measure defined otherwise from one of the two years on: how it adds, its units, its decimals. */
const arbitraryChange: fc.Arbitrary<Command> = fc
  .record({
    measure: fc.constantFrom(
      ...['material_copies', 'material_kinds', 'patents_filed'].flatMap(
        (id) => builtinCatalogue.measures.get(id) ?? [],
      ),
    ),
    adds: fc.constantFrom<Adding>('sum', 'distinct', 'latest', 'none'),
    decimals: fc.constantFrom(0 as const, 2 as const),
    unit: fc.constantFrom('份', '本'),
    from: fc.constantFrom(2013, 2014),
  })
  .map(
    ({ measure, adds, decimals, unit, from }): Command => ({
      kind: 'change-measure',
      measure: { ...measure, adds, decimals, units: [unit], version: 2 },
      from,
      reason: '上级改了口径',
    }),
  );

/** One command, drawn without a look at the ledger: often stale, contradictory or about nothing. */
export const arbitraryCommand: fc.Arbitrary<Command> = arbitraryActivityId.chain((activityId) => {
  const expectedVersion = fc.constantFrom(1, 1, 1, 2, 2, 3);
  return fc.oneof(
    { weight: 1, arbitrary: recordCommand(activityId) },
    {
      weight: 3,
      arbitrary: fc.tuple(arbitraryFacts(activityId), expectedVersion).map(
        ([facts, version]): Command => ({
          kind: 'correct-activity',
          activityId,
          expectedVersion: version,
          facts,
          reason: '录入有误',
        }),
      ),
    },
    {
      weight: 1,
      arbitrary: expectedVersion.map(
        (version): Command => ({ kind: 'void-activity', activityId, expectedVersion: version, reason: '重复' }),
      ),
    },
    {
      weight: 2,
      arbitrary: expectedVersion.map(
        (version): Command => ({
          kind: 'reinstate-activity',
          activityId,
          expectedVersion: version,
          reason: '没有重复',
        }),
      ),
    },
    {
      weight: 9,
      arbitrary: fc
        .record({
          figure: arbitraryFigureId,
          of: arbitraryFigureId,
          relation: fc.constantFrom('inside', 'inside', 'inside', 'outside', 'same', 'undecided'),
        })
        .map((pair): Command => ({ kind: 'declare-inclusion', ...pair, reason: '' })),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({ figure: arbitraryFigureId, of: arbitraryFigureId })
        .map((pair): Command => ({ kind: 'withdraw-inclusion', ...pair, reason: '问清楚了' })),
    },
    { weight: 1, arbitrary: arbitraryChange },
    {
      weight: 2,
      arbitrary: arbitraryYear.map(
        (year): Command => ({ kind: 'accept-finding', year, key: 'illegible:a1.0:0', reason: '底稿如此' }),
      ),
    },
    {
      weight: 1,
      arbitrary: arbitraryYear.map(
        (year): Command => ({ kind: 'withdraw-acceptance', year, key: 'illegible:a1.0:0', reason: '再核一遍' }),
      ),
    },
  );
});

/** Two to five activities to talk about. */
export const arbitraryBeginning: fc.Arbitrary<readonly Command[]> = fc
  .tuple(...activityIds.map(recordCommand))
  .chain((records) => fc.subarray(records, { minLength: 2 }));

/**
 * A life of a small ledger: first activities to talk about, then everything that may happen to them but closing a year
 * (see `arbitraryYears`). Some of it is refused.
 */
export const arbitraryCommands: fc.Arbitrary<readonly Command[]> = fc
  .tuple(arbitraryBeginning, arbitraryShots(arbitraryCommand, { maxLength: 25 }))
  .map(([records, shots]) => aimedCommands(records, shots));
