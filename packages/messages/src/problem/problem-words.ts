import type { Problem } from '@outreach/domain';
import type { InBoth, Language } from '../language/catalogue.ts';
import { groupedDigits, plainDigits } from '../number/digits.ts';

/** The parameters of a problem, read as text; what is missing reads as an ellipsis, never as `undefined`. */
export interface ProblemParams {
  text(name: string): string;
  /** A number with separators in English, without in Chinese; open bounds read as an ellipsis. */
  amount(name: string): string;
  number(name: string): number;
  list(name: string): readonly string[];
  has(name: string): boolean;
}

/** One problem's sentence in one language. */
export type ProblemSentence = (params: ProblemParams) => string;

/** Sentences of one area by problem code. */
export type ProblemSentences = Readonly<Record<string, InBoth<ProblemSentence>>>;

/** Reads the parameters of a problem for a sentence in `language`. */
export function paramsOf(language: Language, problem: Problem): ProblemParams {
  const { params } = problem;
  return {
    text(name) {
      const value = params[name];
      if (value === undefined || value === null) return '…';
      if (typeof value === 'object') return value.join(language === 'zh' ? '、' : ', ');
      return String(value);
    },
    amount(name) {
      const value = params[name];
      if (typeof value !== 'number') return this.text(name);
      return language === 'zh' ? plainDigits(value) : groupedDigits(value);
    },
    number(name) {
      const value = params[name];
      return typeof value === 'number' ? value : Number(value ?? Number.NaN);
    },
    list(name) {
      const value = params[name];
      if (value === undefined || value === null) return [];
      return typeof value === 'object' ? value : [String(value)];
    },
    has(name) {
      const value = params[name];
      return value !== undefined && value !== null && value !== '';
    },
  };
}
