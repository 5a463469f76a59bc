import type { Catalogue } from '../../measure/catalogue.ts';
import { type FoldedText, fold } from '../fold.ts';
import type { CountPhrase, Phrase } from '../phrase/phrase.ts';
import { readPhrases } from '../phrase/read-phrases.ts';
import { quantityOf, writtenUnit } from '../read-quantity.ts';
import { extraUnits } from '../words/units.ts';
import { type Draft, draft, draftsOf, withSharedUnit } from './clause-list.ts';
import { isFigure } from './figure-filter.ts';
import { type HintsAt, hintsAt, hintsOf, noHints, type SentenceHints } from './hints.ts';
import { type MeasureIndex, measureCandidates, measureIndex } from './measure-candidates.ts';
import { nounAfter, nounBefore } from './noun.ts';
import { partWordsIn, type Whole, wholeOf } from './parts.ts';
import { quotedSpans } from './quoted-spans.ts';
import type { ReadFigure } from './read-figure.ts';
import { type Sentence, sentencesOf } from './sentence.ts';

/** What `readFigures` may know beside the text. */
export interface ReadFiguresOptions {
  /** Whose measures are proposed as candidates; without it figures come without candidates. */
  readonly catalogue?: Catalogue;
  /** Units beyond the built-in ones. The catalogue's are known anyway. */
  readonly units?: readonly string[];
}

/** Everything about the text that its sentences share. */
interface Page {
  readonly written: string;
  readonly folded: FoldedText;
  readonly text: string;
  readonly measures: MeasureIndex | null;
}

/** What one sentence leaves behind for the next of its paragraph. */
interface Carried {
  readonly paragraph: number;
  readonly hints: HintsAt;
  readonly wholes: readonly Whole[];
}

const maxWide = 120;
/** A bare number fills a table cell alone up to this length; longer ones are codes. */
const maxCellDigits = 7;

/**
 * Finds the figures in a summary's paragraph, a page or a table cell: numbers that count something, with their unit, the
 * noun, the measures they could mean, and what the words around hint at. Ordinals, dates, list marks, names, slogans,
 * telephone and document numbers, percentages, ratios, ages and times are no figures. Never throws; takes time in
 * proportion to the text.
 */
export function readFigures(text: string, options: ReadFiguresOptions = {}): readonly ReadFigure[] {
  const folded = fold(text);
  const catalogueUnits =
    options.catalogue === undefined ? [] : [...options.catalogue.measures.values()].flatMap(({ units }) => units);
  const units = extraUnits(
    [...(options.units ?? []), ...catalogueUnits.filter((unit) => unit.length > 1)].filter((unit) => unit !== '万元'),
  );
  const page: Page = {
    written: text,
    folded,
    text: folded.text,
    measures: options.catalogue === undefined ? null : measureIndex(options.catalogue),
  };
  const phrases = readPhrases(folded.text, (index) => (index < 0 ? '' : text.charAt(folded.offset(index))), units);
  const cell = figureOfCell(page, phrases);
  if (cell !== null) return [cell];
  return figuresOf(page, countsIn(page, withSharedUnit(page.text, phrases)));
}

/** A number that is all a table cell holds. */
function figureOfCell(page: Page, phrases: readonly Phrase[]): ReadFigure | null {
  const [only] = phrases;
  if (phrases.length !== 1 || only?.kind !== 'count' || only.strength !== 'bare' || only.bounds.mark === 'unknown')
    return null;
  const trimmed = page.text.trim();
  if (
    trimmed !== page.text.slice(only.start, only.end).trim() ||
    (only.numeral.decimal && !only.numeral.scaled) ||
    (only.numeral.plain && trimmed.length > maxCellDigits)
  )
    return null;
  return figure(page, draft(only), { hints: noHints, near: '', wide: '', noun: '', within: null });
}

/** The phrases that are figures, quotation marks considered. */
function countsIn(page: Page, phrases: readonly Phrase[]): readonly CountPhrase[] {
  const quotes = quotedSpans(page.text);
  let next = 0;
  const counts: CountPhrase[] = [];
  for (const phrase of phrases) {
    if (phrase.kind !== 'count') continue;
    while ((quotes[next]?.end ?? Number.POSITIVE_INFINITY) <= phrase.start) next += 1;
    const quote = quotes[next];
    const quoted = quote !== undefined && quote.start < phrase.start && phrase.end <= quote.end;
    if (isFigure({ text: page.text, phrase, quoted })) counts.push(phrase);
  }
  return counts;
}

function figuresOf(page: Page, counts: readonly CountPhrase[]): readonly ReadFigure[] {
  const figures: ReadFigure[] = [];
  let carried: Carried = { paragraph: 0, hints: noHints, wholes: [] };
  let next = 0;
  for (const sentence of sentencesOf(page.text)) {
    const first = next;
    while ((counts[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) next += 1;
    if (carried.paragraph !== sentence.paragraph)
      carried = { paragraph: sentence.paragraph, hints: noHints, wholes: [] };
    const hints = hintsOf(page.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 2_000)));
    const found = figuresOfSentence(page, sentence, counts.slice(first, next), hints, carried, figures.length);
    figures.push(...found.figures);
    carried = {
      paragraph: sentence.paragraph,
      hints: hintsAt(hints, sentence.end - sentence.start, carried.hints),
      wholes: found.wholes,
    };
  }
  return figures;
}

interface SentenceFigures {
  readonly figures: readonly ReadFigure[];
  readonly wholes: readonly Whole[];
}

/** How many figures back a 其中 may reach. */
const maxWholes = 8;

function figuresOfSentence(
  page: Page,
  sentence: Sentence,
  counts: readonly CountPhrase[],
  hints: SentenceHints,
  carried: Carried,
  offset: number,
): SentenceFigures {
  const figures: ReadFigure[] = [];
  const wholes: Whole[] = [...carried.wholes];
  let nextPartWord = 0;
  const partWords = counts.length === 0 ? [] : partWordsIn(page.text, sentence.start, sentence.end);
  const drafts = draftsOf(page.text, counts, sentence.start);
  let before: { readonly end: number; readonly noun: string; readonly near: string } = {
    end: sentence.start,
    noun: '',
    near: '',
  };
  for (const [index, drafted] of drafts.entries()) {
    const { phrase } = drafted;
    const following = drafts[index + 1]?.phrase.start ?? sentence.end;
    const words = wordsOf(page, drafted, before, Math.max(phrase.end, Math.min(following, sentence.end)));
    const unit = writtenUnit(page.written, page.folded, phrase);
    while ((partWords[nextPartWord] ?? Number.POSITIVE_INFINITY) < phrase.start) nextPartWord += 1;
    const within = wholeOf(page.text, drafted, unit, partWords[nextPartWord - 1] ?? null, wholes);
    const read = figure(page, drafted, {
      ...words,
      hints: hintsAt(hints, phrase.start - sentence.start, carried.hints),
      wide: page.text.slice(Math.max(sentence.start, phrase.start - maxWide), phrase.start),
      within,
    });
    if (read === null) continue;
    if (within === null) {
      wholes.push({ index: offset + figures.length, unit, phrase });
      if (wholes.length > maxWholes) wholes.shift();
    }
    figures.push(read);
    before = { end: phrase.end, noun: words.noun, near: words.near };
  }
  return { figures, wholes };
}

/** The noun of a figure and the words near it; a number directly behind another counts the same thing in another unit. */
function wordsOf(
  page: Page,
  drafted: Draft,
  before: { readonly end: number; readonly noun: string; readonly near: string },
  limit: number,
) {
  const { text } = page;
  const { start, end } = drafted.phrase;
  const after = nounAfter(text, end, limit);
  const gap = text.slice(before.end, start);
  const chained = before.near !== '' && /^[ 、,]?$/.test(gap);
  const ahead = nounBefore(text, start, before.end);
  // 申请专利50项、授权23项; 投递稿件210篇，被采用196篇: a number without a noun counts what the one before it did.
  const inherited = chained || /^ ?[、,和及](?:其中|被|实际|已)?[^,，。]{0,14}$/.test(gap) ? before.noun : '';
  const noun =
    [drafted.noun, englishNoun(text, drafted.phrase), after, ahead, inherited].find((word) => word !== '') ?? '';
  const near = chained
    ? `${before.near}${after}`
    : `${text.slice(Math.max(before.end, start - maxWide), start)}${after}`;
  if (drafted.noun !== '') return { noun, near: drafted.noun };
  if (drafted.phrase.unit?.family !== null) return { noun, near };
  // 50 were filed and 23 patents were granted: English says what happened to things behind them, or just before.
  const behind = /^[^.,;]{0,40}/.exec(text.slice(end, limit))?.[0] ?? '';
  const leading = text.slice(Math.max(before.end, start - 40), start);
  return {
    noun,
    near: `${leading.slice(Math.max(leading.lastIndexOf(','), leading.lastIndexOf(' and ')) + 1)}${behind}`,
  };
}

interface Around {
  readonly noun: string;
  readonly near: string;
  readonly wide: string;
  readonly hints: HintsAt;
  readonly within: number | null;
}

/** 24 popular-science lectures: in English the noun stands where Chinese has its unit. */
function englishNoun(text: string, { unit, numeral }: CountPhrase): string {
  if (unit === null || unit.family !== null || unit.start <= numeral.end) return '';
  return text.slice(numeral.end, unit.end).replace(/^(?:\+|-?odd|-?plus|or more|or so|of(?= )| |-)+/i, '');
}

/** £1.9m in 2022/23 between brackets, (2022: 1,980): what it was in another year. */
function isOfAnotherYear(text: string, { start, end }: CountPhrase): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  if (/\((?:FY ?)?(?:19|20)\d\d(?:[/-]\d{2,4})?: ?$/.test(before)) return true;
  return (
    /\([^()]*$/.test(before) &&
    /^ (?:in|for|during) (?:FY ?)?(?:19|20)\d\d(?:[/-]\d{2,4})?\)/.test(text.slice(end, end + 24))
  );
}

/** 由320人增加到560人: what it was before is quoted, not reported. */
function isFormerState(text: string, phrase: CountPhrase): boolean {
  if (
    !/[由从](?:(?:\d{4}年|去年|上年|前年|原来|过去|当初|最初)同?期?的?)? ?$/.test(
      text.slice(Math.max(0, phrase.start - 12), phrase.start),
    )
  )
    return false;
  return /^[^,，。;；]{0,4}(?:增|减|升|降|提高|扩|发展|上涨|上调|下调|跃升|延长|缩|拓展|涨|跌|变为|改为|调整)/.test(
    text.slice(phrase.end, phrase.end + 12),
  );
}

/** The noun in the spelling of the text: it was found in folded text, on one side of the number. */
function nounAsWritten({ text, written, folded }: Page, noun: string, phrase: CountPhrase): string {
  if (noun === '') return '';
  const from = Math.max(0, phrase.start - maxWide);
  const ahead = text.slice(from, phrase.start).lastIndexOf(noun);
  const behind = text.slice(phrase.start, phrase.end + maxWide).indexOf(noun);
  const at = ahead >= 0 ? from + ahead : behind >= 0 ? phrase.start + behind : -1;
  return at < 0 ? noun : written.slice(folded.offset(at), folded.end(at + noun.length));
}

/** The figure as callers get it; null where its bounds cannot be kept exactly. */
function figure(page: Page, drafted: Draft, around: Around): ReadFigure | null {
  const { phrase } = drafted;
  const [start, end] = [page.folded.offset(phrase.start), page.folded.end(phrase.end)];
  const raw = page.written.slice(start, end);
  const converted = quantityOf({ ...phrase, bounds: drafted.bounds }, raw);
  if (!converted.ok) return null;
  const unit = writtenUnit(page.written, page.folded, phrase);
  const words = { unit, noun: around.noun, near: around.near, wide: around.wide };
  return {
    start,
    end,
    raw,
    quantity: converted.quantity,
    unit,
    noun: nounAsWritten(page, around.noun, phrase),
    candidates: page.measures === null ? [] : measureCandidates(page.measures, words),
    basis: around.hints.basis,
    scope: around.hints.scope,
    role: isFormerState(page.text, phrase) || isOfAnotherYear(page.text, phrase) ? 'quoted' : around.hints.role,
    span: around.hints.span,
    within: around.within,
    computed: drafted.computed,
  };
}
