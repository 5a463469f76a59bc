import type { FigureId, Scope } from '../activity/activity.ts';
import type { MeasureId } from '../measure/measure.ts';

/** What a text says about a number without saying the number. */
export type ClaimKind =
  /** 明显提高, 同比增长, rose */
  | 'growth'
  /** 有所下降, fell */
  | 'fall'
  /** 持平, the same as last year */
  | 'level'
  /** 创历年新高, a record number */
  | 'record-high'
  /** 历史最低, an all-time low */
  | 'record-low'
  /** 翻一番, 是上年的3倍, doubled */
  | 'multiple'
  /** 首次, 首次突破1万, for the first time */
  | 'first';

/** How much, where the text says it. */
export type StatedAmount =
  /** 增长62%: lower and upper are what the words allow. */
  | { readonly kind: 'percent'; readonly lower: number; readonly upper: number | null }
  /** 增加31项, in the measure's unit. */
  | { readonly kind: 'difference'; readonly lower: number | null; readonly upper: number | null }
  /** At least so many times as much; 翻一番 is 2. */
  | { readonly kind: 'times'; readonly times: number }
  /** 首次突破1万. */
  | { readonly kind: 'threshold'; readonly value: number };

/** A claim as it stands in the text, before it is held against numbers. */
export interface Claim {
  /** UTF-16 offsets of the claiming words. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly kind: ClaimKind;
  /** 没有增长, did not rise. */
  readonly negated: boolean;
  readonly amount: StatedAmount | null;
  /** For `level`: how far apart still counts as level, as a share of the year before. */
  readonly tolerance: number;
  /** A year named for comparison (比2011年), or years back from the reported one (前年 is 2); else the year before. */
  readonly against: { readonly year: number } | { readonly back: number };
  /** 连续三年, 近五年: how many years the claim covers; null where it says none. */
  readonly years: number | null;
  /** 环比: against the month before, which yearly totals cannot answer. */
  readonly otherSpan: boolean;
}

/** What the claim is about: a measure, one of its breakdowns, or how many activities were held. */
export type ClaimSubject =
  | {
      readonly kind: 'measure';
      readonly measure: MeasureId;
      readonly breakdown: string | null;
      /** The scope of the total it was held against; null where there is none to choose. */
      readonly scope: Scope | null;
    }
  | { readonly kind: 'activities-held' };

/** Whether the totals say what the text claims. */
export type Verdict = 'agree' | 'contradict' | 'cannot-compare';

/** Why the verdict is what it is. */
export type VerdictReason =
  /** The numbers say so over equal spans. */
  | 'numbers'
  /** The spans differ, and still the numbers leave no doubt: a whole year is less than ten months were. */
  | 'certain-despite-spans'
  /** As far as the ledger goes back. */
  | 'as-far-as-recorded'
  /** The direction is right, the stated amount is not. */
  | 'amount-differs'
  | 'spans-differ'
  /** The measure was defined otherwise in one of the years. */
  | 'measure-version'
  | 'not-reported'
  | 'unknown'
  | 'zero-before'
  /** What is undecided or open decides it. */
  | 'range-crosses'
  /** One of the numbers was only estimated. */
  | 'about'
  /** The ledger has no year before. */
  | 'no-earlier-year'
  /** Compared with a month or quarter. */
  | 'other-span'
  /** The scopes answer differently, and the text names none. */
  | 'scopes-differ'
  /** A comparison was claimed and no measure is named nearby. */
  | 'no-measure';

/** A year's number as it was held against the claim; `through` as in `Comparison`. */
export interface ComparedValue {
  readonly year: number;
  readonly lower: number;
  readonly upper: number | null;
  readonly through: string | null;
}

/** A claim, what it is about, and whether the ledger bears it out. */
export interface WordingClaim extends Claim {
  readonly subject: ClaimSubject | null;
  /** Where the subject is named; null where it is not. */
  readonly named: { readonly start: number; readonly end: number; readonly raw: string } | null;
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
  readonly now: ComparedValue | null;
  /** The year it was held against; of a record the year that decides it. */
  readonly before: ComparedValue | null;
  /** The figures behind both numbers, sorted. */
  readonly figures: readonly FigureId[];
}
