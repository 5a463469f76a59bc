import {
  type ActivityDates,
  type ActivityFacts,
  type Basis,
  type Catalogue,
  type CatalogueEntry,
  checkFacts,
  type Figure,
  firstDayOf,
  lastDayOf,
  type Measure,
  type Problem,
  type Quantity,
  readDates,
  yearOf,
} from '@outreach/domain';
import { isKnownScope, languages, scopeName } from '@outreach/messages';
import type { EntryValues, FigureValues } from './entry-values.ts';
import { isIllegible } from './is-illegible.ts';
import { readNumber } from './read-number.ts';
import { splitList } from './split-list.ts';

/** What the form states, and everything about it that would be refused. */
export interface EntryReading {
  readonly facts: ActivityFacts;
  /** Paths are those of the facts (`facts.figures.2.quantity`), the same as the server's. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Reads the whole form. Rows are kept one to one, so a problem's index is the row's. */
export function readEntry(values: EntryValues, year: number, catalogue: Catalogue): EntryReading {
  const problems: Problem[] = [];
  const dates = readEntryDates(values, year);
  if (dates.problem !== null) problems.push(dates.problem);
  const scope = scopeId(values.scope);
  const figures = values.figures.map((row, index) => {
    const read = readFigure(row, { year, dates: dates.dates, scope, catalogue, path: `facts.figures.${index}` });
    problems.push(...read.problems);
    return read.figure;
  });
  const facts: ActivityFacts = {
    title: values.title.trim(),
    year,
    dates: dates.dates,
    kind: entryId(catalogue.kinds, values.kind),
    direction: values.direction,
    edition: values.edition.trim(),
    theme: values.theme.trim(),
    places: splitList(values.places),
    organisers: splitList(values.organisers),
    coOrganisers: splitList(values.coOrganisers),
    audience: values.audience.trim(),
    level: values.level.trim(),
    campaign: entryId(catalogue.campaigns, values.campaign),
    parent: values.parent === '' ? null : values.parent,
    note: values.note.trim(),
    figures,
  };
  const checked = checkFacts(facts, catalogue);
  const known = new Set(problems.map((problem) => problem.path));
  return {
    facts,
    // A field that the form could not even read needs no second sentence.
    problems: [
      ...problems,
      ...checked.problems.filter(({ path }) => ![...known].some((field) => path.startsWith(field))),
    ],
    warnings: checked.warnings,
  };
}

interface DatesOfEntry {
  readonly dates: ActivityDates;
  readonly problem: Problem | null;
}

/** The dates of the form; unread ones stand as written, without days, once the person has said so. */
function readEntryDates(values: EntryValues, year: number): DatesOfEntry {
  const { statedDates } = values;
  if (statedDates !== null && statedDates.text === values.dates) return { dates: statedDates.dates, problem: null };
  const reading = readDates(values.dates, year);
  if (reading.ok) return { dates: reading.dates, problem: null };
  const dates: ActivityDates = { from: null, to: null, precision: 'none', raw: values.dates.trim() };
  return {
    dates,
    problem: values.datesAsWritten ? null : { code: reading.code, path: 'facts.dates', params: reading.params },
  };
}

/** The basis that the activity's dates suggest: whole-year work counts over the year, everything else over itself. */
export function basisByDates(dates: ActivityDates): Basis {
  return dates.precision === 'year' && dates.from !== null && dates.to !== null
    ? { kind: 'period', from: dates.from, to: dates.to }
    : { kind: 'event' };
}

interface FigureContext {
  readonly year: number;
  readonly dates: ActivityDates;
  readonly scope: string;
  readonly catalogue: Catalogue;
  readonly path: string;
}

function readFigure(
  row: FigureValues,
  context: FigureContext,
): { readonly figure: Figure; readonly problems: readonly Problem[] } {
  const { catalogue, path } = context;
  const problems: Problem[] = [];
  const measure = catalogue.measures.get(row.measure);
  if (row.measure === '') problems.push({ code: 'entry.measure-missing', path: `${path}.measure`, params: {} });
  const number = quantityOfRow(row, catalogue, `${path}.quantity`);
  if (number.problem !== null) problems.push(number.problem);
  const basis = basisOfRow(row, context);
  if (basis.problem !== null) problems.push(basis.problem);
  return {
    problems,
    figure: {
      id: row.id,
      measure: row.measure,
      breakdown: row.breakdown === '' ? null : row.breakdown,
      quantity: number.quantity,
      unit: unitOfRow(number.unit, measure),
      basis: basis.basis,
      scope: row.scope.trim() === '' ? context.scope : scopeId(row.scope),
      role: row.role,
      members: splitList(row.members),
      note: row.note.trim(),
    },
  };
}

function quantityOfRow(
  row: FigureValues,
  catalogue: Catalogue,
  path: string,
): { readonly quantity: Quantity; readonly unit: string; readonly problem: Problem | null } {
  const { stated } = row;
  if (stated !== null && stated.text === row.text && row.illegible === isIllegible(stated.quantity)) {
    return { quantity: stated.quantity, unit: stated.unit, problem: null };
  }
  const { reading } = readNumber(row.text, [...catalogue.measures.values()]);
  const raw = row.text.trim();
  if (reading.ok && (!row.illegible || reading.quantity.mark === 'unknown')) {
    return { quantity: { ...reading.quantity, raw }, unit: reading.unit, problem: null };
  }
  const quantity: Quantity = { lower: null, upper: null, mark: 'unknown', raw, why: 'illegible' };
  if (row.illegible || reading.ok) return { quantity, unit: '', problem: null };
  return { quantity, unit: '', problem: { code: reading.code, path, params: reading.params } };
}

/**
 * The unit as written; the measure's own where the number stood alone, or in English, where the thing counted stands in
 * the unit's place (2,500 books). The phrase keeps the words as they were.
 */
function unitOfRow(written: string, measure: Measure | undefined): string {
  if (measure === undefined) return written;
  const own = written === '' || (/^[a-z]/i.test(written) && !measure.units.includes(written));
  return own ? measure.units[0] : written;
}

function basisOfRow(
  row: FigureValues,
  { year, dates, path }: FigureContext,
): { readonly basis: Basis; readonly problem: Problem | null } {
  const { stated } = row;
  if (stated !== null && stated.basis.kind === row.basis && stated.basisDays === row.basisDays) {
    return { basis: stated.basis, problem: null };
  }
  const written = row.basisDays.trim();
  const reading = readDates(written, year);
  const problem: Problem | null = reading.ok
    ? null
    : { code: reading.code, path: `${path}.basis`, params: reading.params };
  const days = reading.ok ? reading.dates : null;
  switch (row.basis) {
    case 'auto':
      return { basis: basisByDates(dates), problem: null };
    case 'event':
      return { basis: { kind: 'event' }, problem: null };
    case 'period': {
      const span = written === '' ? dates : days;
      if (span?.from != null && span.to != null)
        return { basis: { kind: 'period', from: span.from, to: span.to }, problem };
      const missing: Problem = { code: 'entry.basis-days-missing', path: `${path}.basis`, params: {} };
      return { basis: { kind: 'period', from: firstDayOf(year), to: lastDayOf(year) }, problem: problem ?? missing };
    }
    case 'cumulative': {
      // One day or month is where the running total stands; a span names its first day too.
      const from =
        days?.from != null && days.to !== null && spans(days)
          ? days.from
          : firstDayOf(days?.to != null ? yearOf(days.to) : year);
      return { basis: { kind: 'cumulative', from, through: days?.to ?? null }, problem };
    }
    case 'stock':
      return { basis: { kind: 'stock', at: days?.to ?? null }, problem };
    default:
      return row.basis satisfies never;
  }
}

/** True where two ends were written (1-9月), false for one day or one month (9.30, 9月). */
function spans({ from, to, precision }: ActivityDates): boolean {
  if (from === null || to === null || from === to) return false;
  return precision !== 'month' || from.slice(0, 7) !== to.slice(0, 7);
}

/** The id of a kind or campaign typed by its name in either language; a bureau's own word stays as typed. */
function entryId(entries: readonly CatalogueEntry[], typed: string): string {
  const text = typed.trim();
  const found = entries.find(
    ({ id, names }) => id === text || names.zh === text || names.en.toLowerCase() === text.toLowerCase(),
  );
  return found?.id ?? text;
}

/** The id of a scope typed by its name in either language; anything else is the name of a body. */
export function scopeId(typed: string): string {
  const text = typed.trim();
  if (isKnownScope(text)) return text;
  const known = (['own', 'joint', 'district'] as const).find((scope) =>
    languages.some((language) => scopeName(language, scope).toLowerCase() === text.toLowerCase()),
  );
  return known ?? text;
}
