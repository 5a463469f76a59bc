import { readAbsence } from './absent.ts';
import { type FoldedText, fold } from './fold.ts';
import { type Decimal, toExactNumber } from './numeral/decimal.ts';
import type { CountPhrase, Phrase } from './phrase/phrase.ts';
import { readPhrases } from './phrase/read-phrases.ts';
import type { Quantity, UnknownReason } from './quantity.ts';
import type { QuantityFailureCode, QuantityNotRead, QuantityReading, ReadQuantityOptions } from './quantity-reading.ts';
import { extraUnits } from './words/units.ts';

const maxQuoted = 40;

function quoted(text: string): string {
  const trimmed = text.trim();
  return trimmed.length <= maxQuoted ? trimmed : `${trimmed.slice(0, maxQuoted - 1)}…`;
}

function unknownQuantity(raw: string, why: UnknownReason): Quantity {
  return { lower: null, upper: null, mark: 'unknown', raw, why };
}

/** The unit as it is written, or as it is read where 个, 万 or a sign belong to the number. */
export function writtenUnit(written: string, folded: FoldedText, phrase: CountPhrase): string {
  const { unit } = phrase;
  if (unit === null) return '';
  return unit.shown ?? written.slice(folded.offset(unit.start), folded.end(unit.end));
}

type Converted =
  | { readonly ok: true; readonly quantity: Quantity }
  | { readonly ok: false; readonly why: 'too-large' | 'too-precise' };

function bound(value: Decimal | null) {
  return value === null ? ({ ok: true, value: null } as const) : toExactNumber(value);
}

/** The bounds of a phrase as plain numbers, refused where those could not carry them exactly. */
export function quantityOf(phrase: CountPhrase, raw: string): Converted {
  const { lower, upper, mark, why } = phrase.bounds;
  if (mark === 'unknown') return { ok: true, quantity: unknownQuantity(raw, why ?? 'not-reported') };
  const low = bound(lower);
  const high = bound(upper);
  if (!low.ok) return low;
  if (!high.ok) return high;
  return { ok: true, quantity: { lower: low.value, upper: high.value, mark, raw } };
}

const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ["'", "'"],
  ['‘', '’'],
  ['「', '」'],
]);

/** A phrase quoted whole is the phrase; the quotes become spaces so that no offset moves. */
function unquoted(folded: FoldedText): FoldedText {
  const trimmed = folded.text.trim();
  const closing = pairs.get(trimmed.charAt(0));
  if (closing === undefined || trimmed.length < 2 || !trimmed.endsWith(closing)) return folded;
  const inside = trimmed.slice(1, -1);
  if (inside.includes(closing) || inside.includes(trimmed.charAt(0))) return folded;
  return { ...folded, text: folded.text.replace(trimmed, () => ` ${inside} `) };
}

/** Chooses the one phrase that is the quantity; several sure ones are never chosen among. */
function candidates(phrases: readonly Phrase[]): readonly CountPhrase[] {
  const counts = phrases.filter((phrase): phrase is CountPhrase => phrase.kind === 'count');
  const sure = counts.filter(({ strength }) => strength === 'sure');
  const bare = counts.filter(({ strength }) => strength === 'bare');
  if (sure.length > 0) {
    // 2013 发放资料25000份: a year that stands alone is no second quantity.
    const others = bare.filter(({ numeral }) => !(numeral.plain && numeral.end - numeral.start === 4));
    return [...sure, ...others].sort((a, b) => a.start - b.start);
  }
  if (bare.length > 0) return bare;
  const editions = counts.filter(({ strength }) => strength === 'edition');
  return editions.length > 0 ? editions : counts;
}

/**
 * Reads one quantity as Chinese officials and English writers put it (DESIGN section 5): digits of any width, Chinese
 * numerals, 万 and 亿, hedges in any position, ranges, damaged digits. Words may stand around it (授权50项).
 * Returns the bounds, the unit as written and the span read, or a code and what was found; see `quantityFailureCodes`.
 * Never throws, never guesses, and takes time in proportion to the length of the text.
 */
export function readQuantity(text: string, options: ReadQuantityOptions = {}): QuantityReading {
  const folded = unquoted(fold(text));
  const trimmed = folded.text.trim();
  const lead = folded.text.length - folded.text.trimStart().length;
  const [from, to] = [folded.offset(lead), folded.end(lead + trimmed.length)];
  const raw = text.slice(from, to);
  const absence = readAbsence(trimmed);
  if (absence !== null) {
    if (absence.kind === 'blank')
      return { ok: false, code: 'quantity.blank', params: { found: '' }, start: 0, end: text.length };
    const quantity: Quantity =
      absence.kind === 'zero' ? { lower: 0, upper: 0, mark: 'exact', raw } : unknownQuantity(raw, absence.why);
    return { ok: true, quantity, unit: '', start: from, end: to };
  }
  const rate = options.rates === true ? readRate(trimmed) : null;
  if (rate !== null)
    return {
      ok: true,
      quantity: { lower: rate.value, upper: rate.value, mark: 'exact', raw },
      unit: rate.unit,
      start: from,
      end: to,
    };
  const writtenAt = (index: number) => (index < 0 ? '' : text.charAt(folded.offset(index)));
  const phrases = readPhrases(folded.text, writtenAt, extraUnits(options.units ?? []));
  const refuse = (
    code: QuantityFailureCode,
    start: number,
    end: number,
    params: QuantityNotRead['params'] = {},
  ): QuantityNotRead => {
    const [begin, stop] = [folded.offset(start), folded.end(end)];
    return { ok: false, code, params: { found: quoted(text.slice(begin, stop)), ...params }, start: begin, end: stop };
  };
  return choose(phrases, text, raw, folded, refuse);
}

type Refuse = (
  code: QuantityFailureCode,
  start: number,
  end: number,
  params?: QuantityNotRead['params'],
) => QuantityNotRead;

function choose(
  phrases: readonly Phrase[],
  text: string,
  raw: string,
  folded: FoldedText,
  refuse: Refuse,
): QuantityReading {
  const faulty = phrases.find((phrase) => phrase.kind === 'fault');
  if (faulty?.kind === 'fault') return refuse(faulty.code, faulty.start, faulty.end, faulty.params);
  const found = candidates(phrases);
  const [only, second] = found;
  if (only === undefined) return refuseWithout(phrases, folded.text, refuse);
  if (second !== undefined) {
    const written = (phrase: Phrase) => quoted(text.slice(folded.offset(phrase.start), folded.end(phrase.end)));
    return refuse('quantity.several', only.start, found.at(-1)?.end ?? only.end, {
      count: found.length,
      first: written(only),
      second: written(second),
    });
  }
  // 3小时20分: a number with a unit unknown to the reader belongs to the one before it.
  const clung = phrases.find(
    (phrase) =>
      phrase.kind === 'stuck' &&
      (Math.abs(phrase.start - only.end) <= 1 || folded.text.slice(phrase.end, only.start) === '分'),
  );
  if (clung !== undefined)
    return refuse('quantity.ambiguous', Math.min(only.start, clung.start), Math.max(only.end, clung.end));
  if (only.each !== null) return refuse('quantity.each', only.start, only.end);
  const converted = quantityOf(only, raw);
  if (!converted.ok) {
    const max = converted.why === 'too-large' ? Number.MAX_SAFE_INTEGER : 15;
    return refuse(converted.why === 'too-large' ? 'quantity.too-large' : 'quantity.too-precise', only.start, only.end, {
      max,
    });
  }
  return {
    ok: true,
    quantity: converted.quantity,
    unit: writtenUnit(text, folded, only),
    start: folded.offset(only.start),
    end: folded.end(only.end),
  };
}

function refuseWithout(phrases: readonly Phrase[], text: string, refuse: Refuse): QuantityNotRead {
  const stuck = phrases.find((phrase) => phrase.kind === 'stuck');
  if (stuck !== undefined) {
    const unit = /^\s*[\p{L}]{0,6}/u.exec(text.slice(stuck.end, stuck.end + 8))?.[0] ?? '';
    return refuse('quantity.unknown-unit', stuck.start, stuck.end + unit.length, { unit: unit.trim() });
  }
  const other = phrases.find((phrase) => phrase.kind === 'other');
  if (other?.kind === 'other') return refuse('quantity.not-a-count', other.start, other.end, { kind: other.what });
  return refuse('quantity.none', 0, text.length);
}

function readRate(folded: string): { readonly value: number; readonly unit: string } | null {
  const found = /^(\d{1,9})(\.\d{1,6})? ?([%‰])$/.exec(folded);
  return found === null ? null : { value: Number(`${found[1]}${found[2] ?? ''}`), unit: found[3] ?? '%' };
}
