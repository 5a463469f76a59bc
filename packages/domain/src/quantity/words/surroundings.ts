import type { Numeral } from '../numeral/numeral.ts';
import type { NotACount } from '../quantity-reading.ts';

/** What surrounds a numeral (or a range of two), in folded text. */
export interface Surroundings {
  readonly text: string;
  readonly first: Numeral;
  readonly last: Numeral;
  /** Up to 24 characters before `first` and after `last`. */
  readonly before: string;
  readonly after: string;
  readonly written: string;
}

const reach = 24;

export function surroundings(text: string, first: Numeral, last: Numeral): Surroundings {
  return {
    text,
    first,
    last,
    before: text.slice(Math.max(0, first.start - reach), first.start),
    after: text.slice(last.end, last.end + reach),
    written: text.slice(first.start, last.end),
  };
}

/** Says what a numeral is that counts nothing; null where the rule knows nothing about it. */
export type Rule = (around: Surroundings) => NotACount | null;
