import type { CountPhrase } from '../phrase/phrase.ts';
import type { Draft } from './clause-list.ts';

/** A figure of the sentence before, which 其中 at the beginning of the next may open. */
export interface Whole {
  readonly index: number;
  readonly unit: string;
  readonly phrase: CountPhrase;
}

const partWord = /其中|of which|of these|of them|including/gi;

/** Where 其中 stands in a sentence; offsets into the text. */
export function partWordsIn(text: string, start: number, end: number): readonly number[] {
  return [...text.slice(start, Math.min(end, start + 4_000)).matchAll(partWord)].map((match) => start + match.index);
}

/**
 * `partWord` is where the nearest 其中 before the figure stands, in its own sentence.
 * The whole that a figure is a part of. After 其中 (or inside the bracket that follows a figure) every number with the
 * whole's unit is a part; another unit is another matter.
 */
export function wholeOf(
  text: string,
  draft: Draft,
  unit: string,
  partWord: number | null,
  earlier: readonly Whole[],
): number | null {
  const { phrase } = draft;
  // 17 recommendations, 12 of which …: English says it behind the number.
  const behind = /^ of (?:which|whom|them|these|those)\b/.test(text.slice(phrase.end, phrase.end + 12));
  const opened = behind ? phrase.start : (partWord ?? bracketBefore(text, phrase.start, earlier));
  if (opened === null) return null;
  if (behind && unit === '') return earlier.at(-1)?.index ?? null;
  const wholes = earlier.filter(({ phrase: before, unit: written }) => before.end <= opened && sameUnit(written, unit));
  return wholes.at(-1)?.index ?? null;
}

const unitGroups: readonly (readonly string[])[] = [
  ['人', '名', '位', '人次', '人(次)', '人（次）', '人/次'],
  'people persons visitors participants attendees children pupils students farmers teachers residents officers officials volunteers women men girls boys adults villagers trainees staff experts'.split(
    ' ',
  ),
  ['件', '项'],
  ['条', '篇'],
  ['户', '家', '个', '处', '所'],
  ['张', '幅'],
  ['场', '次', '期'],
  ['元'],
];

function sameUnit(first: string, second: string): boolean {
  return first === second || unitGroups.some((group) => group.includes(first) && group.includes(second));
}

/** Where the bracket opens that a number stands in, directly behind a figure: 50项（发明20项、外观设计30项）. */
function bracketBefore(text: string, start: number, earlier: readonly Whole[]): number | null {
  const from = Math.max(0, start - 80);
  const slice = text.slice(from, start);
  const open = slice.lastIndexOf('(');
  if (open < 0 || slice.lastIndexOf(')') > open) return null;
  const at = from + open;
  return earlier.some(({ phrase }) => phrase.end === at) ? at : null;
}
