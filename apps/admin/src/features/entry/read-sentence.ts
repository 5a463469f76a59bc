import { type Catalogue, type Measure, type ReadFigure, readDates, readFigures } from '@outreach/domain';
import { type Language, scopeName } from '@outreach/messages';
import { type FigureValues, newFigure, type SentenceSpan } from './entry-values.ts';
import { readNumber } from './read-number.ts';
import { suggestMeasures, sureMeasure } from './suggest-measures.ts';

/**
 * The rows for what was typed or pasted into 加一个数字. A sentence such as 共发放资料13类25000余份，图书2500册 becomes a row
 * for each number, with what the words around it say of its measure, basis, scope and whole; text without a number
 * becomes one row that says so, because nothing typed may get lost.
 */
export function figuresFromText(text: string, catalogue: Catalogue, language: Language): readonly FigureValues[] {
  const found = readFigures(text, { catalogue });
  if (found.length === 0) return text.trim() === '' ? [] : [figureFromPhrase(text.trim(), catalogue)];
  const rows: FigureValues[] = [];
  for (const [index, read] of found.entries()) {
    const before = text.slice(found[index - 1]?.end ?? 0, read.start);
    const whole = read.within === null ? undefined : rows[read.within];
    rows.push(figureFromReading(read, before, { source: text, catalogue, language, whole }));
  }
  return [...rows, ...misreadClauses(text, found, catalogue)].sort(
    (a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0),
  );
}

/** Failures of a number that was meant as one: 12.000份, 30-20份. Dates, percentages and names are no figures. */
const meantAsNumber: ReadonlySet<string> = new Set([
  'quantity.malformed',
  'quantity.ambiguous',
  'quantity.backwards-range',
  'quantity.negative',
  'quantity.each',
  'quantity.too-large',
  'quantity.too-precise',
]);

/** A row for each number between those that were read which could not be read itself. */
function misreadClauses(text: string, found: readonly ReadFigure[], catalogue: Catalogue): readonly FigureValues[] {
  const measures = [...catalogue.measures.values()];
  return clausesBetween(text, found).flatMap(({ clause, start }) => {
    const { reading } = readNumber(clause, measures);
    if (reading.ok || !meantAsNumber.has(reading.code)) return [];
    const span: SentenceSpan = { source: text, start, end: start + clause.length };
    return [{ ...figureFromPhrase(clause.trim(), catalogue), span }];
  });
}

interface Clause {
  readonly clause: string;
  readonly start: number;
}

/** The words that no figure was read from, cut at punctuation; a comma inside 25,000 cuts nothing. */
function clausesBetween(text: string, found: readonly ReadFigure[]): readonly Clause[] {
  const gaps = [...found, null].map((read, index) => {
    const start = found[index - 1]?.end ?? 0;
    return { start, words: text.slice(start, read?.start ?? text.length) };
  });
  return gaps.flatMap(({ start, words }) =>
    [...words.matchAll(/(?:[^，；;。、,\n]|,(?=\d{3}(?!\d)))+/g)].map(({ 0: clause, index }) => ({
      clause,
      start: start + index,
    })),
  );
}

/** True where pasted text is a sentence to be taken apart, not a name in which a number stands. */
export function isSentence(text: string, catalogue: Catalogue): boolean {
  const found = readFigures(text, { catalogue });
  return found.length > 1 || (found.length === 1 && /[，,。；;]/.test(text.trim().slice(0, -1)));
}

/** What a pasted sentence says before its numbers: when, perhaps, and what was done, perhaps. */
export interface SentenceOpening {
  readonly dates: string;
  readonly title: string;
}

/** The words of a sentence before its first number, without the clause in which that stands. */
export function openingOfSentence(text: string, catalogue: Catalogue, year: number): SentenceOpening {
  const [first] = readFigures(text, { catalogue });
  const head = text.slice(0, first?.start ?? 0);
  const end = Math.max(...[...'，,。；;：:\n'].map((sign) => head.lastIndexOf(sign)));
  const opening = end < 0 ? '' : head.slice(0, end).trim();
  const [dates = ''] = /^[\d年月日号至到—–~.\s-]*[\d年月日号]/.exec(opening) ?? [];
  const reading = readDates(dates, year);
  return dates !== '' && reading.ok && reading.dates.precision !== 'none'
    ? { dates: dates.trim(), title: opening.slice(dates.length).replace(/^[，,：:\s]+/, '') }
    : { dates: '', title: opening };
}

interface ReadingContext {
  readonly source: string;
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** The row of the figure that this one is a part of. */
  readonly whole: FigureValues | undefined;
}

/** @param before the words between the figure before and this one */
function figureFromReading(
  read: ReadFigure,
  before: string,
  { source, catalogue, language, whole }: ReadingContext,
): FigureValues {
  // A part counts what its whole counts, where nothing says otherwise.
  const measure = measureOf(read, before, catalogue) ?? measureOfWhole(whole);
  const clause = before.slice(lastBorder(before) + 1).trimStart();
  const span: SentenceSpan = { source, start: read.start, end: read.end };
  return newFigure({
    // A number that stands nowhere, or whose measure the person must choose, keeps the words beside it.
    text: measure === null || read.computed ? `${clause}${read.raw}` : read.raw,
    span,
    ...(measure === null ? {} : measure),
    ...basisOf(read),
    scope: read.scope === null ? '' : scopeName(language, read.scope),
    role: read.role,
    within: whole === undefined ? '' : whole.id,
  });
}

function lastBorder(text: string): number {
  return Math.max(...[...'，,。；;、：:\n'].map((sign) => text.lastIndexOf(sign)));
}

interface ChosenMeasure {
  readonly measure: string;
  readonly breakdown: string;
}

function measureOfWhole(whole: FigureValues | undefined): ChosenMeasure | null {
  return whole === undefined || whole.measure === '' ? null : { measure: whole.measure, breakdown: '' };
}

/** Below this only the unit speaks for a candidate. */
const wordsSpeak = 0.4;

/** The measure a number can be taken for without asking; null where the person chooses. */
function measureOf(read: ReadFigure, before: string, catalogue: Catalogue): ChosenMeasure | null {
  const measures = [...catalogue.measures.values()];
  const named = namedRightBefore(before, read.unit, measures);
  const [best, second] = read.candidates;
  if (named !== undefined) {
    const breakdown = read.candidates.find((candidate) => candidate.measure === named.id)?.breakdown ?? null;
    return { measure: named.id, breakdown: breakdown ?? '' };
  }
  if (best !== undefined && best.score >= wordsSpeak && best.score > (second?.score ?? 0)) {
    return { measure: best.measure, breakdown: best.breakdown ?? '' };
  }
  const clause = before.slice(lastBorder(before) + 1);
  const sure = sureMeasure(suggestMeasures(measures, { noun: `${clause} ${read.noun}`, unit: read.unit }));
  return sure === null ? null : { measure: sure.measure.id, breakdown: sure.breakdown };
}

/** The measure whose own name stands right before the number, the longest such name: 培训群众25800人次. */
function namedRightBefore(before: string, unit: string, measures: readonly Measure[]): Measure | undefined {
  const nameIn = (measure: Measure) =>
    Math.max(
      0,
      ...[measure.names.zh, measure.short?.zh ?? '']
        .filter((name) => name !== '' && before.trimEnd().endsWith(name))
        .map((name) => name.length),
    );
  return measures
    .filter((measure) => (unit === '' || measure.units.includes(unit)) && nameIn(measure) > 0)
    .sort((a, b) => nameIn(b) - nameIn(a))[0];
}

/** What the words around hint at, as the person would type it; where they are silent the activity's dates decide. */
function basisOf({ basis, span }: ReadFigure): Pick<FigureValues, 'basis' | 'basisDays'> {
  const months =
    span === null
      ? ''
      : span.fromMonth === span.throughMonth
        ? `${span.fromMonth}月`
        : `${span.fromMonth}-${span.throughMonth}月`;
  switch (basis) {
    case null:
      return { basis: 'auto', basisDays: '' };
    case 'period':
      return { basis, basisDays: span === null ? '全年' : months };
    case 'event':
    case 'cumulative':
    case 'stock':
      return { basis, basisDays: basis === 'event' ? '' : months };
    default:
      return basis satisfies never;
  }
}

/** A phrase in which no figure was found: the row says what is wrong with it. */
function figureFromPhrase(phrase: string, catalogue: Catalogue): FigureValues {
  const measures = [...catalogue.measures.values()];
  const { reading, noun } = readNumber(phrase, measures);
  // Where no number was read, all of the phrase may name the measure.
  const sure = sureMeasure(
    suggestMeasures(measures, reading.ok ? { noun, unit: reading.unit } : { noun: phrase, unit: '' }),
  );
  const text = reading.ok && sure !== null ? phrase.slice(reading.start, reading.end) : phrase;
  return newFigure({ text, ...(sure === null ? {} : { measure: sure.measure.id, breakdown: sure.breakdown }) });
}
