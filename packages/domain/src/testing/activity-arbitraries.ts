import fc from 'fast-check';
import type { Activity, ActivityDates, ActivityFacts, Basis, Direction, Figure, Role } from '../activity/activity.ts';
import { type CivilDate, civilDate, daysInMonth } from '../civil/civil-date.ts';
import { builtinCatalogue } from '../measure/builtin-catalogue.ts';
import type { Measure } from '../measure/measure.ts';
import { factsOf } from './activity-builders.ts';
import { arbitraryQuantity } from './quantity-arbitraries.ts';

const arbitraryReportingYear = fc.integer({ min: 2011, max: 2015 });
const arbitraryText = fc.constantFrom(
  '',
  '主场',
  '发放与咨询',
  'Science day',
  '第十二届',
  '“智慧生活”',
  '，。\n',
  '𠮷',
);
const arbitraryNames = fc.uniqueArray(fc.constantFrom('东乡镇', '南乡镇', '西乡镇', '科技馆', '区教育局'), {
  maxLength: 3,
});

/** A day of a year. */
export function arbitraryDay(year: number): fc.Arbitrary<CivilDate> {
  return fc
    .integer({ min: 1, max: 12 })
    .chain((month) => fc.integer({ min: 1, max: daysInMonth(year, month) }).map((day) => civilDate(year, month, day)));
}

/** A first and a last day of a year, in order. */
function arbitrarySpan(year: number): fc.Arbitrary<{ readonly from: CivilDate; readonly to: CivilDate }> {
  return fc
    .tuple(arbitraryDay(year), arbitraryDay(year))
    .map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));
}

/** Every way of counting: 本次, 期间, 累计 through a day or so far, 时点 at a day or at none that was written down. */
export function arbitraryBasis(year: number): fc.Arbitrary<Basis> {
  return fc.oneof(
    fc.constant<Basis>({ kind: 'event' }),
    arbitrarySpan(year).map((span): Basis => ({ kind: 'period', ...span })),
    fc
      .record({ span: arbitrarySpan(year), open: fc.boolean() })
      .map(({ span, open }): Basis => ({ kind: 'cumulative', from: span.from, through: open ? null : span.to })),
    fc.option(arbitraryDay(year)).map((at): Basis => ({ kind: 'stock', at })),
  );
}

const arbitraryMeasure: fc.Arbitrary<Measure> = fc.constantFrom(...builtinCatalogue.measures.values());

function figureIn(year: number, id: fc.Arbitrary<string>): fc.Arbitrary<Figure> {
  return arbitraryMeasure.chain((measure) =>
    fc.record({
      id,
      measure: fc.constant(measure.id),
      breakdown: fc.constantFrom(null, ...measure.breakdowns.map((breakdown) => breakdown.id)),
      quantity: arbitraryQuantity,
      unit: fc.constantFrom('', ...measure.units),
      basis: arbitraryBasis(year),
      scope: fc.constantFrom('own', 'joint', 'district', '区卫生局'),
      role: fc.constantFrom<Role>('result', 'result', 'result', 'target', 'base', 'quoted'),
      members: measure.adds === 'distinct' ? arbitraryNames : fc.constant([]),
      note: arbitraryText,
    }),
  );
}

/**
 * Any figure that a bureau may state: each measure of the catalogue with its breakdowns and units, every mark, basis,
 * scope and role. For histories in which figures meet, `arbitraryCommands` draws from fewer.
 */
export const arbitraryFigure: fc.Arbitrary<Figure> = arbitraryReportingYear.chain((year) =>
  figureIn(
    year,
    fc.nat({ max: 999_999 }).map((number) => `f${number}`),
  ),
);

function arbitraryActivityDates(year: number): fc.Arbitrary<ActivityDates> {
  return fc.oneof(
    fc.constantFrom('', '宣传周期间').map((raw): ActivityDates => ({ from: null, to: null, precision: 'none', raw })),
    arbitrarySpan(year).map((span): ActivityDates => ({ ...span, precision: 'day', raw: `${span.from}至${span.to}` })),
    arbitrarySpan(year).map((span): ActivityDates => ({ ...span, precision: 'month', raw: '上半年' })),
  );
}

function factsIn(activityId: string): fc.Arbitrary<ActivityFacts> {
  return arbitraryReportingYear.chain((year) =>
    fc
      .record({
        title: fc.constantFrom('科普日主场', '知识产权宣传周', 'Science week', '三下乡（第二站）'),
        dates: arbitraryActivityDates(year),
        kind: fc.constantFrom('campaign', 'training', 'lecture', 'statistic', '自定'),
        direction: fc.constantFrom<Direction>('held', 'held', 'recommended', 'received', 'statistic'),
        edition: arbitraryText,
        theme: arbitraryText,
        places: arbitraryNames,
        organisers: arbitraryNames,
        coOrganisers: arbitraryNames,
        audience: arbitraryText,
        level: fc.constantFrom('', '区级', '市级'),
        campaign: fc.constantFrom('', 'countryside', 'science-week', 'science-day', 'ip-week'),
        note: arbitraryText,
        figures: fc
          .array(figureIn(year, fc.constant('')), { maxLength: 5 })
          .map((figures) => figures.map((figure, index) => ({ ...figure, id: `${activityId}.${index}` }))),
      })
      .map(({ title, figures, ...rest }) => factsOf(title, year, figures, rest)),
  );
}

/**
 * Any activity as a log may have it: all that a clerk can state about it, recorded or voided, corrected or not. Its
 * facts are accepted when they are recorded.
 */
export const arbitraryActivity: fc.Arbitrary<Activity> = fc
  .nat({ max: 999_999 })
  .map((number) => `a${number}`)
  .chain((id) =>
    fc
      .record({
        facts: factsIn(id),
        voided: fc.boolean(),
        corrected: fc.boolean(),
      })
      .map(
        ({ facts, voided, corrected }): Activity => ({
          ...facts,
          id,
          version: 1 + Number(corrected) + Number(voided),
          status: voided ? 'voided' : 'recorded',
          corrected,
        }),
      ),
  );
