import type { ActivityDates, ActivityFacts, Basis, Figure } from '../activity/activity.ts';
import { isCivilDate, yearOf } from '../civil/civil-date.ts';
import type { Catalogue } from '../measure/catalogue.ts';
import { findMeasure } from '../measure/catalogue.ts';
import { checkQuantity } from './check-quantity.ts';
import type { Problem } from './command.ts';

/** Limits on what one activity may state; a form or file beyond them is a mistake, not work. */
export const factLimits = {
  titleLength: 200,
  textLength: 2000,
  figures: 200,
  firstYear: 1949,
  lastYear: 2100,
} as const;

/** Ids that people and files may give: letters of any script, digits, and `. _ : -`. Streams join two of them by `~`. */
export function isStableId(id: string): boolean {
  return /^[\p{L}\p{N}._:-]{1,100}$/u.test(id);
}

export interface CheckedFacts {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Checks everything about stated facts that can be seen without the log. */
export function checkFacts(facts: ActivityFacts, catalogue: Catalogue): CheckedFacts {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const { titleLength, textLength, firstYear, lastYear, figures: maxFigures } = factLimits;
  const title = facts.title.trim();
  if (title === '') problems.push({ code: 'activity.title-missing', path: 'facts.title', params: {} });
  if (title.length > titleLength) problems.push(tooLong('facts.title', title.length, titleLength));
  if (facts.note.length > textLength) problems.push(tooLong('facts.note', facts.note.length, textLength));
  if (!Number.isInteger(facts.year) || facts.year < firstYear || facts.year > lastYear) {
    problems.push({
      code: 'activity.year-out-of-range',
      path: 'facts.year',
      params: { found: facts.year, firstYear, lastYear },
    });
  }
  if (facts.figures.length > maxFigures) {
    problems.push({
      code: 'activity.too-many-figures',
      path: 'facts.figures',
      params: { found: facts.figures.length, max: maxFigures },
    });
  }
  problems.push(...checkDates(facts.dates));
  if (datesMissYear(facts)) {
    warnings.push({
      code: 'activity.dates-outside-year',
      path: 'facts.dates',
      params: { year: facts.year, from: facts.dates.from, to: facts.dates.to },
    });
  }
  const seen = new Set<string>();
  facts.figures.forEach((figure, index) => {
    const path = `facts.figures.${index}`;
    if (seen.has(figure.id))
      problems.push({ code: 'figure.id-repeated', path: `${path}.id`, params: { id: figure.id } });
    seen.add(figure.id);
    const checked = checkFigure(figure, facts.year, catalogue, path);
    problems.push(...checked.problems);
    warnings.push(...checked.warnings);
  });
  return { problems, warnings };
}

function checkFigure(figure: Figure, year: number, catalogue: Catalogue, path: string): CheckedFacts {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  if (!isStableId(figure.id))
    problems.push({ code: 'figure.id-shape', path: `${path}.id`, params: { found: figure.id } });
  if (figure.scope.trim() === '') problems.push({ code: 'figure.scope-missing', path: `${path}.scope`, params: {} });
  problems.push(...checkBasis(figure.basis, `${path}.basis`));
  const measure = findMeasure(catalogue, figure.measure, year);
  if (measure === undefined) {
    problems.push({ code: 'measure.unknown', path: `${path}.measure`, params: { measure: figure.measure } });
    return { problems, warnings };
  }
  if (figure.breakdown !== null && !measure.breakdowns.some(({ id }) => id === figure.breakdown)) {
    problems.push({
      code: 'measure.breakdown-unknown',
      path: `${path}.breakdown`,
      params: { measure: measure.id, breakdown: figure.breakdown, known: measure.breakdowns.map(({ id }) => id) },
    });
  }
  if (figure.unit !== '' && !measure.units.includes(figure.unit)) {
    warnings.push({
      code: 'figure.unit-unusual',
      path: `${path}.unit`,
      params: { unit: figure.unit, measure: measure.id, units: measure.units },
    });
  }
  problems.push(...checkQuantity(figure.quantity, measure, `${path}.quantity`));
  return { problems, warnings };
}

function checkDates({ from, to, precision }: ActivityDates): readonly Problem[] {
  const path = 'facts.dates';
  const problems: Problem[] = [];
  for (const [side, date] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (date !== null && !isCivilDate(date))
      problems.push({ code: 'date.impossible', path: `${path}.${side}`, params: { found: date } });
  }
  const dated = from !== null && to !== null;
  if (dated === (precision === 'none') || (from === null) !== (to === null)) {
    problems.push({ code: 'date.incomplete', path, params: { from, to, precision } });
  }
  if (dated && from > to) problems.push({ code: 'date.reversed', path, params: { from, to } });
  return problems;
}

function checkBasis(basis: Basis, path: string): readonly Problem[] {
  const days: readonly (readonly [string, string | null])[] =
    basis.kind === 'period'
      ? [
          ['from', basis.from],
          ['to', basis.to],
        ]
      : basis.kind === 'cumulative'
        ? [
            ['from', basis.from],
            ['through', basis.through],
          ]
        : basis.kind === 'stock'
          ? [['at', basis.at]]
          : [];
  const problems: Problem[] = days.flatMap(([side, day]) =>
    day === null || isCivilDate(day)
      ? []
      : [{ code: 'date.impossible', path: `${path}.${side}`, params: { found: day } }],
  );
  const [from, to] = [days[0]?.[1], days[1]?.[1]];
  if (from !== undefined && from !== null && to !== undefined && to !== null && from > to) {
    problems.push({ code: 'date.reversed', path, params: { from, to } });
  }
  return problems;
}

/** True where the activity has days and none of them lies in its reporting year: allowed, but to be confirmed. */
function datesMissYear({ dates, year }: ActivityFacts): boolean {
  if (dates.from === null || dates.to === null || !isCivilDate(dates.from) || !isCivilDate(dates.to)) return false;
  return yearOf(dates.from) > year || yearOf(dates.to) < year;
}

function tooLong(path: string, found: number, max: number): Problem {
  return { code: 'text.too-long', path, params: { found, max } };
}
