import type { Names } from '@outreach/domain';

/** A language of the product. */
export type Language = keyof Names;

export const languages: readonly Language[] = ['zh', 'en'];

/** A text, or a text that needs to be told something first. */
export type Word = string | ((params: never) => string);

/** The same word in both languages, side by side, so that a missing one is a compile error and a bad one is seen. */
export interface InBoth<W> {
  readonly zh: W;
  readonly en: W;
}

/** The words of one area in one language. */
export type WordsIn<Words> = (language: Language) => Words;

/**
 * One area of words, keyed, each in both languages. What comes back gives the words of one language:
 * `kioskWords('zh').lastYear` is a string, `kioskWords('zh').noNewData({ minutes: 12 })` takes typed parameters.
 * Each language is picked out once and kept, so the result may be used as a stable reference in React.
 */
export function catalogue<Words extends Readonly<Record<string, Word>>>(
  entries: {
    readonly [Key in keyof Words]: InBoth<Words[Key]>;
  },
): WordsIn<Readonly<Words>> {
  const kept = new Map<Language, Readonly<Words>>();
  return (language) => {
    const before = kept.get(language);
    if (before !== undefined) return before;
    const picked: Partial<Record<keyof Words, Word>> = {};
    for (const key in entries) picked[key] = entries[key][language];
    // Every key of `entries` has been written above, which Partial cannot know.
    const words = picked as Readonly<Words>;
    kept.set(language, words);
    return words;
  };
}

/** The `lang` attribute of HTML for a language. */
export function htmlLanguage(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en-GB';
}
