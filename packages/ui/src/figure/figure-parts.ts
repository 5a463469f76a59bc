import { type Formattable, formatQuantity, type QuantityPart } from '@outreach/domain';
import type { Language } from '@outreach/messages';
import type { FigureDescriptor } from './figure-descriptor.ts';

/** How much room a number has: everything, without its unit, in 万, or broken over lines. It is never cut. */
export type FigureRoom = 'full' | 'no-unit' | 'short' | 'wrap';

/** The descriptor as the domain writes numbers: an open question with a closed top is written as a range. */
export function formattable(figure: FigureDescriptor): Formattable {
  const { state, lower, upper } = figure;
  switch (state) {
    case 'exact':
    case 'zero':
      return { lower, upper: lower, mark: 'exact' };
    case 'at-least':
      return { lower, upper: null, mark: 'at-least' };
    case 'at-most':
      return { lower: null, upper, mark: 'at-most' };
    case 'about':
      return { lower, upper: lower, mark: 'about' };
    case 'undecided':
    case 'range':
      if (upper === null) return { lower, upper, mark: figure.about ? 'about' : 'at-least' };
      return upper === lower
        ? { lower, upper, mark: figure.about ? 'about' : 'exact' }
        : { lower, upper, mark: 'range' };
    case 'none':
    case 'unknown':
      return { lower: null, upper: null, mark: 'unknown', why: figure.why ?? 'not-reported' };
  }
}

/** The hedge of an about, as tables write it. */
function aboutHedge(language: Language): readonly QuantityPart[] {
  const about = formatQuantity({ lower: 1, upper: 1, mark: 'about' }, { style: 'table', language });
  return about.parts.filter(({ kind }) => kind === 'hedge');
}

/** A bound in 万 where that says exactly the same: an upper bound cut short would be false. */
function shortBound(value: number, kind: 'digits' | 'upper'): readonly QuantityPart[] | null {
  const { parts } = formatQuantity(
    { lower: value, upper: value, mark: 'exact' },
    { style: 'table', language: 'zh', short: true },
  );
  if (parts.some((part) => part.kind === 'more')) return null;
  return parts.map((part) => (part.kind === 'digits' ? { ...part, kind } : part));
}

/** Hedge, digits, dash and upper bound of a number in a table or at a head; the unit is apart, in its own slot. */
export function numberParts(figure: FigureDescriptor, language: Language, room: FigureRoom): readonly QuantityPart[] {
  const short = (room === 'short' || room === 'wrap') && language === 'zh';
  const { parts } = formatQuantity(formattable(figure), { style: 'table', language, short });
  if (!parts.some(({ kind }) => kind === 'upper')) return parts;
  const fitted = parts.flatMap((part): readonly QuantityPart[] => {
    if (!short) return [part];
    if (part.kind === 'digits') return shortBound(figure.lower, 'digits') ?? [part];
    return part.kind === 'upper' && figure.upper !== null ? (shortBound(figure.upper, 'upper') ?? [part]) : [part];
  });
  return figure.about ? [...aboutHedge(language), ...fitted] : fitted;
}

/** The unit as shown; outside tables what is counted in 个 has its 个 back, since 4月 would be April. */
export function shownUnit(
  figure: FigureDescriptor,
  language: Language,
  size: 'table' | 'row' | 'head' | 'hall',
): string {
  const { parts } = formatQuantity(
    { lower: 1, upper: 1, mark: 'exact' },
    { style: size === 'table' ? 'table' : 'display', language, unit: figure.unit[language] },
  );
  return parts.find(({ kind }) => kind === 'unit')?.text ?? '';
}
