import { grouped, plainDigits, shortened } from './digits.ts';
import type { Quantity, QuantityMark, UnknownReason } from './quantity.ts';

/**
 * - `table`: ≥25,120 · 约300 · 11–19
 * - `sentence`: 25120人次以上 · 约300人 · 11至19个; in English "at least 25,120"
 * - `display`: 2.5万余 · 25,000+: what is settled, shortened, and nothing that was not reached
 * - `spoken`: 不少于25800人次 · at least 25,800
 */
export type QuantityStyle = 'table' | 'sentence' | 'display' | 'spoken';

/** How a quantity is to be written. */
export interface FormatQuantityOptions {
  readonly style: QuantityStyle;
  readonly language: 'zh' | 'en';
  /** The unit in that language; empty shows none. */
  readonly unit?: string;
  /** Sentences may shorten to 万 and 亿 as well (2.5万余人次); displays in Chinese always do. */
  readonly short?: boolean;
}

/** What a piece of the text is, so that each may look as it should. */
export type QuantityPartKind = 'hedge' | 'digits' | 'magnitude' | 'more' | 'separator' | 'upper' | 'unit';

/** A piece of a written quantity. */
export interface QuantityPart {
  readonly kind: QuantityPartKind;
  readonly text: string;
}

/** A written quantity: in pieces for a page, as text for everything else. */
export interface FormattedQuantity {
  readonly parts: readonly QuantityPart[];
  /** The parts joined, as Word and screen readers take it. Empty where `absent` says why. */
  readonly text: string;
  /** Set where there is no number to show; the words for it are the reader's language's own. */
  readonly absent: UnknownReason | null;
  /** False where the text stands for less than is known: a display that shows a lower bound only. */
  readonly complete: boolean;
}

/** A quantity, or the bounds of a total. `about` marks a total among whose parts is an about. */
export type Formattable =
  | Pick<Quantity, 'lower' | 'upper' | 'mark' | 'why'>
  | { readonly lower: number | null; readonly upper: number | null; readonly about?: boolean };

function markOf(quantity: Formattable): QuantityMark {
  if ('mark' in quantity) return quantity.mark;
  const { lower, upper } = quantity;
  if (lower === null && upper === null) return 'unknown';
  if ('about' in quantity && quantity.about === true && lower !== null) return 'about';
  if (lower === null) return 'at-most';
  if (upper === null) return 'at-least';
  return lower === upper ? 'exact' : 'range';
}

/** 4月 would be April: what is counted in 个 takes its 个 back. */
const takesGe: ReadonlySet<string> = new Set(['月', '星期', '学期', '季度', '工作日', '小时']);

const part = (kind: QuantityPartKind, text: string): QuantityPart => ({ kind, text });

type Wording = Readonly<Record<'low' | 'high' | 'about', { readonly before: string; readonly after: string }>>;

/** The grammar of numerals only; every other word belongs to the messages. */
const wordings: Readonly<Record<QuantityStyle, Readonly<Record<'zh' | 'en', Wording>>>> = {
  table: {
    zh: { low: { before: '≥', after: '' }, high: { before: '≤', after: '' }, about: { before: '约', after: '' } },
    en: { low: { before: '≥', after: '' }, high: { before: '≤', after: '' }, about: { before: '≈', after: '' } },
  },
  sentence: {
    zh: { low: { before: '', after: '以上' }, high: { before: '', after: '以内' }, about: { before: '约', after: '' } },
    en: {
      low: { before: 'at least ', after: '' },
      high: { before: 'at most ', after: '' },
      about: { before: 'about ', after: '' },
    },
  },
  display: {
    zh: { low: { before: '', after: '' }, high: { before: '≤', after: '' }, about: { before: '约', after: '' } },
    en: { low: { before: '', after: '' }, high: { before: '≤', after: '' }, about: { before: '≈', after: '' } },
  },
  spoken: {
    zh: {
      low: { before: '不少于', after: '' },
      high: { before: '不超过', after: '' },
      about: { before: '约', after: '' },
    },
    en: {
      low: { before: 'at least ', after: '' },
      high: { before: 'at most ', after: '' },
      about: { before: 'about ', after: '' },
    },
  },
};

const rangeWords: Readonly<Record<QuantityStyle, Readonly<Record<'zh' | 'en', string>>>> = {
  table: { zh: '–', en: '–' },
  sentence: { zh: '至', en: ' to ' },
  display: { zh: '–', en: '–' },
  spoken: { zh: '到', en: ' to ' },
};

/** Digits in full: grouped in tables and in English, plain in Chinese sentences, as officials write. */
function fullDigits(value: number, { style, language }: FormatQuantityOptions): string {
  const { whole, fraction } = plainDigits(value);
  const separated = language === 'en' || style === 'table' || style === 'display' ? grouped(whole) : whole;
  return fraction === '' ? separated : `${separated}.${fraction}`;
}

function isShort({ style, language, short }: FormatQuantityOptions): boolean {
  return language === 'zh' && (style === 'display' || short === true);
}

/** The lower bound, shortened where the style does so, with what says that there is more. */
function settledParts(value: number, open: boolean, options: FormatQuantityOptions): readonly QuantityPart[] {
  const { style, language } = options;
  if (!isShort(options)) {
    const digits = part('digits', fullDigits(value, options));
    if (style !== 'display' || !open) return [digits];
    return [digits, part('more', language === 'zh' ? '余' : '+')];
  }
  const { digits, magnitude, left } = shortened(value);
  const shown = magnitude === '' && style === 'display' ? fullDigits(value, options) : digits;
  return [
    part('digits', shown),
    ...(magnitude === '' ? [] : [part('magnitude', magnitude)]),
    ...(left || open ? [part('more', '余')] : []),
  ];
}

function unitParts({ style, language, unit = '' }: FormatQuantityOptions): readonly QuantityPart[] {
  if (unit === '') return [];
  if (language === 'en') return [part('separator', ' '), part('unit', unit)];
  return [part('unit', style !== 'table' && takesGe.has(unit) ? `个${unit}` : unit)];
}

function hedged(
  wording: Wording,
  hedge: 'low' | 'high' | 'about',
  inner: readonly QuantityPart[],
): readonly QuantityPart[] {
  const { before, after } = wording[hedge];
  return [...(before === '' ? [] : [part('hedge', before)]), ...inner, ...(after === '' ? [] : [part('hedge', after)])];
}

function partsOf(
  mark: QuantityMark,
  lower: number,
  upper: number,
  options: FormatQuantityOptions,
): readonly QuantityPart[] {
  const wording = wordings[options.style][options.language];
  const unit = unitParts(options);
  const full = (value: number, kind: 'digits' | 'upper') => part(kind, fullDigits(value, options));
  switch (mark) {
    case 'exact':
      return [...settledParts(lower, false, options), ...unit];
    case 'at-least': {
      const settled = settledParts(lower, options.style === 'display' || isShort(options), options);
      return isShort(options) ? [...settled, ...unit] : hedged(wording, 'low', [...settled, ...unit]);
    }
    case 'at-most':
      return hedged(wording, 'high', [full(upper, 'digits'), ...unit]);
    case 'about':
      return hedged(wording, 'about', [...settledParts(lower, false, options), ...unit]);
    case 'range':
      if (options.style === 'display') return [...settledParts(lower, true, options), ...unit];
      return [
        full(lower, 'digits'),
        part('separator', rangeWords[options.style][options.language]),
        full(upper, 'upper'),
        ...unit,
      ];
    case 'unknown':
      return [];
    default:
      return mark satisfies never;
  }
}

/**
 * Writes a quantity, or the bounds of a total, as parts and as text (DESIGN section 5, "Showing"). Floor only: what is
 * shown was reached. An upper bound is never shortened, since cutting it would make it false.
 * A number that is not known gives no parts and says in `absent` why.
 */
export function formatQuantity(quantity: Formattable, options: FormatQuantityOptions): FormattedQuantity {
  const mark = markOf(quantity);
  if (mark === 'unknown' || (quantity.lower === null && quantity.upper === null)) {
    const why = 'why' in quantity ? quantity.why : undefined;
    return { parts: [], text: '', absent: why ?? 'not-reported', complete: true };
  }
  const parts = partsOf(mark, quantity.lower ?? 0, quantity.upper ?? 0, options);
  return {
    parts,
    text: parts.map(({ text }) => text).join(''),
    absent: null,
    complete: !(mark === 'range' && options.style === 'display'),
  };
}
