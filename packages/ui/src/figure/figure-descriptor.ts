import type { CivilDate, Measure, Names, Quantity, Total, UnknownReason } from '@outreach/domain';

/**
 * How a number is known, which decides how it looks (`figure-states` of the visual direction).
 * `undecided` is a total with open questions, `range` a source that wrote a range itself.
 */
export type FigureState =
  | 'exact'
  | 'at-least'
  | 'at-most'
  | 'about'
  | 'undecided'
  | 'range'
  | 'zero'
  | 'none'
  | 'unknown';

/** What surrounds a number, on top of how it is known. */
export interface FigureCircumstances {
  /** The value before its last correction; null where the figure did not exist before. */
  readonly corrected?: { readonly before: Quantity | null };
  /** The number is shown as it was known on this earlier day. */
  readonly asOf?: CivilDate;
  /** The figure is part of an open question, though its own value is settled. */
  readonly question?: boolean;
  /** What is settled has no written upper end itself, whatever is undecided on top of it. */
  readonly settledOpen?: boolean;
}

/** Everything `<Figure>` needs, in any size and language. Built by `figureOfTotal` or `figureOfQuantity`. */
export interface FigureDescriptor extends FigureCircumstances {
  readonly state: FigureState;
  /** Settled lower bound in the measure's unit; 0 where open. */
  readonly lower: number;
  /** null where open. */
  readonly upper: number | null;
  readonly unit: Names;
  /** An about is among what was added: the number says 约, never ≥. */
  readonly about: boolean;
  /** Set for `none` and `unknown`. */
  readonly why: UnknownReason | null;
  /** As written; empty for totals. */
  readonly raw: string;
  /** Figures not decided yet. */
  readonly undecided: number;
  /** Upper bound of what is undecided alone; null where open. */
  readonly undecidedUpper: number | null;
  /** Figures whose number is not known, counted as missing. */
  readonly unknown: number;
}

/** The unit of a measure as shown in both languages. */
export function unitOf(measure: Pick<Measure, 'units' | 'unitEn'>): Names {
  return { zh: measure.units[0], en: measure.unitEn };
}

const settled = { about: false, why: null, raw: '', undecided: 0, undecidedUpper: 0, unknown: 0 } as const;

function stateOfTotal(total: Total): FigureState {
  if (total.counted === 0 && total.undecided === 0) return 'none';
  if (total.undecided > 0) return 'undecided';
  if (total.counted === total.unknown) return 'unknown';
  if (total.upper === null) return total.about > 0 ? 'about' : 'at-least';
  if (total.lower < total.upper) return total.lower === 0 ? 'at-most' : 'range';
  if (total.about > 0) return 'about';
  return total.upper === 0 ? 'zero' : 'exact';
}

/** The look of a yearly total. A total over nothing is `none`, never 0. */
export function figureOfTotal(
  total: Total,
  measure: Pick<Measure, 'units' | 'unitEn'>,
  circumstances: FigureCircumstances = {},
): FigureDescriptor {
  const state = stateOfTotal(total);
  return {
    ...settled,
    ...circumstances,
    state,
    lower: total.lower,
    upper: total.upper,
    unit: unitOf(measure),
    about: total.about > 0,
    why: state === 'none' ? 'not-reported' : state === 'unknown' ? 'illegible' : null,
    undecided: total.undecided,
    undecidedUpper: total.undecidedUpper,
    unknown: total.unknown,
  };
}

function stateOfQuantity(quantity: Quantity): FigureState {
  switch (quantity.mark) {
    case 'exact':
      return quantity.lower === 0 ? 'zero' : 'exact';
    case 'at-least':
    case 'at-most':
    case 'about':
    case 'range':
      return quantity.mark;
    case 'unknown':
      return quantity.why === 'illegible' || quantity.why === undefined ? 'unknown' : 'none';
  }
}

/** The look of one figure as it was written. `unit` names the unit in both languages, or comes from `unitOf(measure)`. */
export function figureOfQuantity(
  quantity: Quantity,
  unit: Names,
  circumstances: FigureCircumstances = {},
): FigureDescriptor {
  return {
    ...settled,
    ...circumstances,
    state: stateOfQuantity(quantity),
    lower: quantity.lower ?? 0,
    upper: quantity.upper,
    unit,
    about: quantity.mark === 'about',
    why: quantity.mark === 'unknown' ? (quantity.why ?? 'illegible') : null,
    raw: quantity.raw,
  };
}
