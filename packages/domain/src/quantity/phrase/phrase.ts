import type { Decimal } from '../numeral/decimal.ts';
import type { Hedge, Numeral } from '../numeral/numeral.ts';
import type { QuantityMark, UnknownReason } from '../quantity.ts';
import type { NotACount, QuantityFailureCode } from '../quantity-reading.ts';
import type { UnitFamily } from '../words/units.ts';
import type { Each } from './each.ts';

/** Bounds of a phrase before they are turned into numbers; null is open. */
export interface Bounds {
  readonly lower: Decimal | null;
  readonly upper: Decimal | null;
  readonly mark: QuantityMark;
  readonly why: UnknownReason | null;
}

/** The unit of a phrase: where it is written, and the words to show where they differ from those. */
export interface PhraseUnit {
  readonly start: number;
  readonly end: number;
  /** 月 for 个月, 元 for ¥; null where the written words stand. */
  readonly shown: string | null;
  readonly family: UnitFamily | null;
}

interface Span {
  /** Offsets in folded text: hedges, numeral and unit. */
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
}

/**
 * - `sure`: a unit, a counted noun or a hedge says that this is a quantity
 * - `bare`: a number alone, a quantity only where nothing else is
 * - `vague`: words for many, which name no number
 * - `edition`: 第四届, a count of nothing that is still recorded
 */
export type Strength = 'sure' | 'bare' | 'vague' | 'edition';

/** One numeral (or range) with its words, and what it is. Offsets are those of folded text. */
export type Phrase =
  | (Span & {
      readonly kind: 'count';
      readonly bounds: Bounds;
      readonly unit: PhraseUnit | null;
      readonly strength: Strength;
      readonly hedge: Hedge | null;
      readonly each: Each | null;
    })
  | (Span & { readonly kind: 'other'; readonly what: NotACount })
  | (Span & { readonly kind: 'stuck' })
  | (Span & {
      readonly kind: 'fault';
      readonly code: QuantityFailureCode;
      readonly params: Readonly<Record<string, string | number>>;
    });

export type CountPhrase = Extract<Phrase, { kind: 'count' }>;
