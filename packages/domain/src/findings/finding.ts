import type { ActivityId, FigureId, Scope } from '../activity/activity.ts';
import type { CivilDate } from '../civil/civil-date.ts';
import type { InclusionRelation } from '../inclusion/inclusion.ts';
import type { MeasureId } from '../measure/measure.ts';

/** What a person can do about a finding: accept it with a reason, correct what was recorded, or declare an inclusion. */
export type SettleStep = 'accept' | 'correct' | 'declare';

/** A pair of figures whose relation would settle a finding, and the answers that are possible. */
export interface InclusionQuestion {
  readonly figure: FigureId;
  readonly of: FigureId;
  readonly answers: readonly Exclude<InclusionRelation, 'undecided'>[];
}

/**
 * Every kind of finding with what its sentence may name. Codes are stable: screens, files and acceptances rely on
 * them. Bounds are in the measure's own unit, `null` is open.
 */
export interface FindingParams {
  /** One part is larger than its whole: usually two scopes. */
  readonly 'part-above-whole': {
    readonly partMeasure: MeasureId;
    readonly wholeMeasure: MeasureId;
    readonly part: number;
    readonly whole: number;
  };
  /** Each part fits, together they do not. `parts` is the least they can be. */
  readonly 'parts-above-whole': {
    readonly measure: MeasureId;
    readonly parts: number;
    readonly whole: number;
    readonly count: number;
  };
  /** Every kind of a dimension is stated, and together they are fewer than the whole. */
  readonly 'breakdown-below-whole': {
    readonly measure: MeasureId;
    readonly dimension: string;
    readonly parts: number;
    readonly whole: number;
  };
  /** More accepted than submitted. `forced` is false where the order is usual, but not a law. */
  readonly 'order-broken': {
    readonly small: MeasureId;
    readonly big: MeasureId;
    readonly smallValue: number;
    readonly bigValue: number;
    readonly within: 'activity' | 'year';
    readonly forced: boolean;
  };
  /** One question per whole, with all figures that may lie in it. */
  readonly 'inclusion-undecided': { readonly measure: MeasureId; readonly scope: Scope; readonly parts: number };
  /** A figure that cannot lie in the one it meets, because it is larger: the two count different things. */
  readonly 'inclusion-impossible': {
    readonly partMeasure: MeasureId;
    readonly wholeMeasure: MeasureId;
    readonly partScope: Scope;
    readonly wholeScope: Scope;
    readonly part: number;
    readonly whole: number;
  };
  /** A figure of another scope or measure that may lie in this one. Changes no total. */
  readonly 'maybe-included': {
    readonly partMeasures: readonly MeasureId[];
    readonly wholeMeasure: MeasureId;
    readonly partScopes: readonly Scope[];
    readonly wholeScope: Scope;
    readonly parts: number;
  };
  /** A declaration between figures of two years: it has no effect on any total. */
  readonly 'inclusion-across-years': { readonly figureYear: number; readonly ofYear: number };
  readonly 'same-fact-suspected': {
    readonly measure: MeasureId;
    readonly scope: Scope;
    readonly value: number;
    readonly count: number;
  };
  /** Declared one fact, but no number is true of both. */
  readonly 'same-fact-differs': {
    readonly measure: MeasureId;
    readonly lower: number;
    readonly upper: number;
  };
  readonly 'activity-duplicate': { readonly title: string; readonly count: number; readonly by: 'title' | 'figures' };
  readonly 'series-falls': {
    readonly measure: MeasureId;
    readonly earlier: number;
    readonly later: number;
    readonly earlierDay: CivilDate;
    readonly laterDay: CivilDate;
  };
  /** Through-days of both years' totals: `MM-DD`, `open` where nobody wrote it, null for the whole year. */
  readonly 'spans-unequal': {
    readonly measure: MeasureId;
    readonly scope: Scope;
    readonly now: string | null;
    readonly before: string | null;
  };
  /** `usual` is the median of the same measure's other figures, `others` how many there are. */
  readonly 'far-from-history': {
    readonly measure: MeasureId;
    readonly value: number;
    readonly usual: number;
    readonly others: number;
  };
  readonly illegible: { readonly measure: MeasureId; readonly raw: string };
  readonly 'dates-reversed': { readonly from: CivilDate; readonly to: CivilDate };
  /** The stated duration against the dates: between `least` and `most` of the measure's unit. */
  readonly 'duration-differs': {
    readonly measure: MeasureId;
    readonly raw: string;
    readonly least: number;
    readonly most: number;
  };
  readonly 'edition-skips': EditionStep;
  readonly 'edition-repeats': EditionStep;
  /** Kinds, townships, schools of several activities: the total lies between the largest and the sum. */
  readonly 'not-additive': {
    readonly measure: MeasureId;
    readonly scope: Scope;
    readonly lower: number;
    readonly upper: number | null;
    readonly activities: number;
  };
  /** Running since before the year: shown, but outside its total. */
  readonly 'since-start': { readonly measure: MeasureId; readonly from: CivilDate };
  /** 目前, without a day. One finding per activity. */
  readonly 'open-through-day': { readonly count: number };
  /** One measure under several scopes. `naive` is what adding everything would give. */
  readonly 'scopes-not-added': {
    readonly measure: MeasureId;
    readonly scopes: readonly Scope[];
    readonly naive: number;
  };
  readonly 'definition-changed': {
    readonly measure: MeasureId;
    readonly now: number;
    readonly before: number;
  };
}

interface EditionStep {
  readonly edition: number;
  readonly editionBefore: number;
  readonly yearBefore: number;
}

/** The stable codes of findings; the keys of `FindingParams`. */
export type FindingCode = keyof FindingParams;

/** What a rule says; the year and the key are added by `findings`. */
export interface FindingDraft<Code extends FindingCode = FindingCode> {
  readonly code: Code;
  /** The figures it is about, sorted; empty where it is about activities alone. */
  readonly figures: readonly FigureId[];
  readonly activities: readonly ActivityId[];
  readonly params: FindingParams[Code];
  readonly settle: readonly SettleStep[];
  /** True where what is recorded cannot all be true: a year does not close before it is settled. */
  readonly blocking: boolean;
  /** Pairs whose declaration settles it; empty where declaring is no way to settle. */
  readonly questions: readonly InclusionQuestion[];
}

interface FindingOf<Code extends FindingCode> extends FindingDraft<Code> {
  /** Changes when what was found changes, so that an acceptance never covers another number. */
  readonly key: string;
  readonly year: number;
}

/** 待核实: something a person should look at; never silently repaired. */
export type Finding = { readonly [Code in FindingCode]: FindingOf<Code> }[FindingCode];

/** Every relation that was checked and holds, with what its sentence may name. */
export interface VerifiedParams {
  readonly 'parts-make-whole': {
    readonly measure: MeasureId;
    readonly whole: number;
    readonly parts: readonly number[];
  };
  readonly 'order-holds': {
    readonly small: MeasureId;
    readonly big: MeasureId;
    readonly smallValue: number;
    readonly bigValue: number;
    readonly within: 'activity' | 'year';
    readonly forced: boolean;
  };
  readonly 'same-fact-agrees': { readonly measure: MeasureId; readonly value: number | null };
  readonly 'duration-matches': {
    readonly measure: MeasureId;
    readonly raw: string;
    readonly least: number;
    readonly most: number;
  };
  readonly 'editions-run-on': { readonly first: number; readonly last: number; readonly since: number };
}

/** The stable codes of relations that were checked and hold. */
export type VerifiedCode = keyof VerifiedParams;

interface VerifiedOf<Code extends VerifiedCode> {
  readonly code: Code;
  readonly figures: readonly FigureId[];
  readonly activities: readonly ActivityId[];
  readonly params: VerifiedParams[Code];
}

/** A relation between figures that was checked and holds: worth showing, because it makes a number believable. */
export type VerifiedRelation = { readonly [Code in VerifiedCode]: VerifiedOf<Code> }[VerifiedCode];
