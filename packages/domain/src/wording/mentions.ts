import type { Catalogue } from '../measure/catalogue.ts';
import type { MeasureId } from '../measure/measure.ts';
import { activitiesHeldWord, builtinMeasureWords } from './measure-words.ts';

/** A measure named in a text, at its place. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly subject: Named;
}

export type Named =
  | { readonly kind: 'measure'; readonly measure: MeasureId; readonly breakdown: string | null }
  | { readonly kind: 'activities-held' };

/** Finds the measures of a catalogue in text by their names; longest name first, none inside another. */
export interface MentionFinder {
  find(text: string, offset: number): readonly Mention[];
}

/** What makes another thing of a name: a rate of acceptance is no number accepted, the effect of training no training. */
const otherThing = /^(?:率|比例|占比|质量|水平|效果|成效|能力|意识|工作|形式|内容|方式|体系|机制|内涵|服务水平)/;

export function mentionFinder(catalogue: Catalogue): MentionFinder {
  const words = wordsOf(catalogue);
  const chinese = patternOf([...words.keys()].filter((word) => !isLatin(word)));
  const latin = patternOf([...words.keys()].filter(isLatin), '\\b');
  const findBy = (pattern: RegExp | null, text: string, offset: number): readonly Mention[] =>
    pattern === null
      ? []
      : [...text.matchAll(pattern)].flatMap((match) => {
          const subject = words.get(match[0].toLowerCase());
          const end = match.index + match[0].length;
          if (subject === undefined || otherThing.test(text.slice(end, end + 4))) return [];
          return [{ start: offset + match.index, end: offset + end, raw: match[0], subject }];
        });
  return {
    find: (text, offset) =>
      [...findBy(chinese, text, offset), ...findBy(latin, text, offset)].sort((a, b) => a.start - b.start),
  };
}

/** Every word of the catalogue and of the trade; a name that two measures share names neither. */
function wordsOf(catalogue: Catalogue): ReadonlyMap<string, Named> {
  const words = new Map<string, Named | null>();
  const put = (word: string, subject: Named) => {
    const plain = word.trim().toLowerCase();
    if (plain.length < 2) return;
    const known = words.get(plain);
    words.set(plain, known === undefined || sameSubject(known, subject) ? subject : null);
  };
  for (const measure of catalogue.measures.values()) {
    if (measure.adds === 'none') continue;
    const names = [measure.names, ...(measure.short === undefined ? [] : [measure.short])];
    for (const { zh, en } of names) {
      put(zh, { kind: 'measure', measure: measure.id, breakdown: null });
      put(en, { kind: 'measure', measure: measure.id, breakdown: null });
    }
  }
  for (const [id, list] of builtinMeasureWords) {
    const [measure = '', breakdown = null] = id.split('.');
    if (id !== activitiesHeldWord && !catalogue.measures.has(measure)) continue;
    for (const word of list) {
      put(word, id === activitiesHeldWord ? { kind: 'activities-held' } : { kind: 'measure', measure, breakdown });
    }
  }
  return new Map([...words].flatMap(([word, subject]) => (subject === null ? [] : [[word, subject] as const])));
}

function sameSubject(a: Named | null, b: Named): boolean {
  if (a === null) return false;
  if (a.kind === 'activities-held' || b.kind === 'activities-held') return a.kind === b.kind;
  return a.measure === b.measure && a.breakdown === b.breakdown;
}

function isLatin(word: string): boolean {
  return /^[a-z]/.test(word);
}

function patternOf(words: readonly string[], boundary = ''): RegExp | null {
  if (words.length === 0) return null;
  const longestFirst = [...words].sort((a, b) => b.length - a.length).map(escaped);
  return new RegExp(`${boundary}(?:${longestFirst.join('|')})${boundary}`, 'gi');
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
