import type { Numeral } from '../numeral/numeral.ts';
import type { NotACount } from '../quantity-reading.ts';
import { readUnit } from './units.ts';

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

/** 12316热线咨询1560人次, 办理许可证36件: what is counted has a unit, a number of something has none. */
export function isCounted({ text, last }: Surroundings): boolean {
  const at = text.charAt(last.end) === ' ' ? last.end + 1 : last.end;
  const hedged = /^[余多]/.test(text.slice(last.end, last.end + 1)) ? last.end + 1 : at;
  return last.scaled || readUnit(text, hedged) !== null;
}
