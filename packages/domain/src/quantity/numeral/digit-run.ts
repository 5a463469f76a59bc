import { type Decimal, decimalFromDigits, maxDigits, zero } from './decimal.ts';
import type { NumeralState } from './numeral.ts';

/** A run of Arabic digits with its separators, or of digits and masks. */
export interface DigitRun {
  readonly end: number;
  readonly state: NumeralState;
  readonly value: Decimal;
  /** Digits only: no separator, point or mask. */
  readonly plain: boolean;
  readonly decimal: boolean;
  readonly digits: string;
  readonly needsMeasuredUnit: boolean;
  readonly looseGroups: boolean;
}

const masked = /[Xx×*□?_]/;
/** Bounded in groups, so that a run without a mask is not looked through again from each of its digits. */
const maskRun = /[0-9Xx×*□?_○●]+(?:[.,][0-9Xx×*□?_○●]+){0,6}/y;
const dotted = /\d+(?:\.\d+){2,}/y;
const grouped = /\d{1,3}(?:,\d{3})+/y;
/** 1,25,000 and 12,34,567: groups of two before the last three, as India writes; in Chinese text it is a slip. */
const indian = /[1-9]\d?(?:,\d\d)+,\d{3}(?![\d,]|\p{Script=Han})/uy;
const spaced = /\d{1,3}(?: \d{3})+/y;
/** 2½ */
const vulgar: ReadonlyMap<string, string> = new Map([
  ['½', '5'],
  ['¼', '25'],
  ['¾', '75'],
]);
const digitsOnly = /\d+/y;
const fraction = /\.(\d+)/y;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

const letter = /[A-Za-z]/;

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character.length === 1;
}

export function isMask(character: string): boolean {
  return masked.test(character);
}

function run(end: number, state: NumeralState, parts: Partial<DigitRun> = {}): DigitRun {
  return {
    end,
    state,
    value: zero,
    plain: false,
    decimal: false,
    digits: '',
    needsMeasuredUnit: false,
    looseGroups: false,
    ...parts,
  };
}

/** A run that holds a mask and a digit, or masks alone; null where there is no mask. */
function damagedRun(text: string, at: number): DigitRun | null {
  const found = matchAt(maskRun, text, at);
  if (found === null) return null;
  // A letter X is a mask only where it is no part of a Latin word: box5, 5xl.
  if (/[Xx]/.test(found) && (letter.test(text.charAt(at - 1)) || letter.test(text.charAt(at + found.length)))) {
    return run(at + found.length, 'label');
  }
  if (/^_+$/.test(found)) return run(at + found.length, 'unstated');
  if (!/[Xx×*□?_○●]/.test(found)) return null;
  // 3×5米 and 4x4 are sizes, 7×24小时 a service; a masked digit has no digit after it or two crosses.
  if (/\d[×x]\d/.test(found)) return run(at + found.length, 'label');
  // 25000? at the end of a sentence is a question, and 25000?份 a doubt: the reader of one phrase decides later.
  return run(at + found.length, 'damaged', { digits: found });
}

/** Groups of three: 25,000 · 1 200 000. Null where the separators are of another kind. */
function groupedRun(text: string, at: number): DigitRun | null {
  const commas = matchAt(indian, text, at) ?? matchAt(grouped, text, at);
  const found = commas ?? matchAt(spaced, text, at);
  if (found === null) return null;
  const end = at + found.length;
  const next = text.charAt(end);
  const more = isDigit(next) || ((next === ',' || (next === ' ' && commas === null)) && isDigit(text.charAt(end + 1)));
  // The whole run is swallowed: no part of 12,345,6 or 12 345 6 may be read alone.
  if (more) return run(malformedEnd(text, end), 'malformed');
  const whole = found.replaceAll(/[, ]/g, '');
  if (whole.startsWith('0')) return run(end, 'malformed');
  if (whole.length > maxDigits) return run(end, 'too-large');
  const decimals = matchAt(fraction, text, end);
  const tail = decimals?.slice(1) ?? '';
  if (whole.length + tail.length > maxDigits) return run(end + tail.length + 1, 'malformed');
  return run(end + (decimals?.length ?? 0), 'read', {
    value: decimalFromDigits(whole, tail),
    decimal: tail !== '',
    digits: whole,
    looseGroups: commas === null,
  });
}

/** Swallows what hangs on digits that form no number (1,2345,67), so that no part of it is read alone. */
function malformedEnd(text: string, at: number): number {
  const tail = /[\d., ]*\d/y;
  return at + (matchAt(tail, text, at)?.length ?? 1);
}

/**
 * Reads the Arabic digits that begin at `at`. Takes time in proportion to what it consumes.
 * A point before three digits after at most three (12.000, 1.234) may be a group separator of another country: such a
 * number needs a multiplier or a measured unit.
 */
export function readDigitRun(text: string, at: number): DigitRun | null {
  const damaged = damagedRun(text, at);
  if (damaged !== null) return damaged;
  if (!isDigit(text.charAt(at))) return null;
  const label = matchAt(dotted, text, at);
  if (label !== null) return run(at + label.length, 'label');
  const groups = groupedRun(text, at);
  if (groups !== null) return groups;
  const whole = matchAt(digitsOnly, text, at) ?? '';
  const end = at + whole.length;
  // 1,20 and 12,3456 are no groups; 5,6 in running text is a pause only where a unit stands between.
  if (text.charAt(end) === ',' && isDigit(text.charAt(end + 1))) return run(malformedEnd(text, at), 'malformed');
  if (text.charAt(at - 1) === '.' && !/[\dA-Za-z]/.test(text.charAt(at - 2))) return run(end, 'malformed');
  if (whole.length > maxDigits) return run(malformedEnd(text, at), 'too-large');
  // 5.万: a digit is missing behind the point.
  if (text.charAt(end) === '.' && /[十百千万亿]/.test(text.charAt(end + 1))) return run(end + 1, 'malformed');
  const part = vulgar.get(text.charAt(end));
  if (part !== undefined && whole.length <= maxDigits)
    return run(end + 1, whole.length > 1 && whole.startsWith('0') ? 'malformed' : 'read', {
      value: decimalFromDigits(whole, part),
      decimal: true,
      digits: whole,
    });
  const decimals = matchAt(fraction, text, end);
  if (decimals === null) {
    const leadingZero = whole.length > 1 && whole.startsWith('0');
    return run(end, leadingZero ? 'malformed' : 'read', {
      value: decimalFromDigits(whole, ''),
      plain: true,
      digits: whole,
    });
  }
  const tail = decimals.slice(1);
  const after = end + decimals.length;
  if (whole.length + tail.length > maxDigits || (whole.length > 1 && whole.startsWith('0')))
    return run(after, 'malformed');
  return run(after, 'read', {
    value: decimalFromDigits(whole, tail),
    decimal: true,
    digits: whole,
    needsMeasuredUnit: tail.length === 3 && whole.length <= 3 && whole !== '0',
  });
}
