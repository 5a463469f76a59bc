import { add, type Decimal, multiply, shift, wholeDecimal, zero } from './decimal.ts';
import type { Numeral, NumeralState } from './numeral.ts';

const units: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
);
const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
);
const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
  ['lakh', 5],
  ['lakhs', 5],
  ['lac', 5],
  ['crore', 7],
  ['crores', 7],
]);
const shortScales: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['bn', 9],
  ['mn', 6],
]);
/** Said for many, and no number. */
const unstated =
  /^(dozens|hundreds|thousands|millions|billions|scores|tens of thousands|hundreds of thousands|tens|several dozen|several|many|numerous|countless|a few dozen|a few|a handful|a couple|couple|a number|a lot|lots|plenty|various|multiple|quite a few)(?: of)?$/;
const unstatedWords = new Set(
  'dozens hundreds thousands millions billions scores several many numerous countless tens multiple'.split(' '),
);
const severalScaled =
  /^(?:several|a few|few|some) (hundred|thousand|million|lakh|crore)(?: (thousand|million|billion))?\b/;
const wordPattern = /[A-Za-z]+/y;
const ordinals =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|\w+tieth|hundredth|thousandth|millionth)\b/;

function wordAt(text: string, at: number): string {
  wordPattern.lastIndex = at;
  return wordPattern.exec(text)?.[0] ?? '';
}

/** Where the next word of a number would begin: after one space, one hyphen or " and ". */
function nextWordAt(text: string, at: number, joins: boolean): number {
  const separator = text.charAt(at);
  if (separator !== ' ' && separator !== '-') return -1;
  // two hundred and fifty; but twenty and thirty are two numbers.
  if (text.slice(at, at + 5).toLowerCase() === ' and ') return joins ? at + 5 : -1;
  return at + 1;
}

interface Words {
  end: number;
  total: Decimal;
  group: number;
  /** Words taken; the number is sound only in the order of English. */
  count: number;
  last: 'none' | 'unit' | 'tens' | 'hundred' | 'scale' | 'article';
  lowestScale: number;
  sound: boolean;
  exponent: number;
}

function takeUnit(state: Words, value: number): void {
  if (state.last === 'unit' || (state.last === 'tens' && (value > 9 || value === 0)) || state.last === 'article')
    state.sound = false;
  state.group += value;
  state.last = 'unit';
}

function takeTens(state: Words, value: number): void {
  if (state.last === 'unit' || state.last === 'tens' || state.last === 'article') state.sound = false;
  state.group += value;
  state.last = 'tens';
}

function takeScale(state: Words, exponent: number): void {
  if (exponent === 2) {
    if (state.group === 0 || state.group > 99) state.sound = false;
    state.group *= 100;
    state.last = 'hundred';
  } else {
    if (state.group === 0 || exponent >= state.lowestScale) state.sound = false;
    state.total = add(state.total, shift(wholeDecimal(state.group), exponent));
    state.group = 0;
    state.lowestScale = exponent;
    state.last = 'scale';
  }
  state.exponent = state.count === 1 || state.exponent > 0 ? state.exponent + exponent : 0;
}

/** another dozen, a further dozen */
function isOneMore(text: string, at: number): boolean {
  return /\b(?:another|further|extra|full|whole) $/i.test(text.slice(Math.max(0, at - 9), at));
}

/** What stands before a thousand is below a thousand, or some dozens; the rest is no number. */
const maxGroup = 12_000;

function takeWord(state: Words, word: string, text: string, end: number): boolean {
  const unit = units.get(word);
  const ten = tens.get(word);
  const scale = scales.get(word);
  if (unit !== undefined) takeUnit(state, unit);
  else if (ten !== undefined) takeTens(state, ten);
  else if (scale !== undefined && state.count > 0) takeScale(state, scale);
  else if (word === 'dozen' && state.count > 0 && state.group > 0) state.group *= 12;
  else if (word === 'dozen' && state.count === 0 && isOneMore(text, end - word.length)) {
    state.group = 12;
    state.last = 'unit';
  } else if (
    (word === 'a' || word === 'an') &&
    state.count === 0 &&
    /^ (?:hundred|thousand|million|billion|dozen)\b/i.test(text.slice(end, end + 10))
  ) {
    state.group = 1;
    state.last = 'article';
  } else return false;
  if (word !== 'a' && word !== 'an' && state.last === 'article') state.last = 'unit';
  // one hundred and one hundred and … would grow beyond every number.
  if (state.group > maxGroup) Object.assign(state, { group: 0, sound: false });
  return true;
}

function built(
  start: number,
  end: number,
  state: NumeralState,
  lower: Decimal,
  upper: Decimal,
  exponent: number,
  single: boolean,
): Numeral {
  return {
    start,
    end,
    state,
    lower,
    upper,
    inner: null,
    script: 'english',
    plain: false,
    decimal: false,
    bare: false,
    single,
    exponent,
    big: 0,
    scaled: exponent > 0,
    needsMeasuredUnit: false,
    looseGroups: false,
  };
}

/** two and a half hours */
function andAHalf(text: string, at: number): Numeral | null {
  const found = /^([a-z]+) and a half\b/i.exec(text.slice(at, at + 24));
  const whole = units.get((found?.[1] ?? '').toLowerCase());
  if (found === null || whole === undefined) return null;
  const value: Decimal = { coefficient: BigInt(whole * 10 + 5), scale: 1 };
  return { ...built(at, at + found[0].length, 'read', value, value, 0, false), decimal: true };
}

/** "half a million", "half a dozen", "one and a half million". */
function halves(text: string, at: number): Numeral | null {
  const found = /^(?:(\w+) and a half|half)(?: an?)? (hundred|thousand|million|billion|dozen)\b/i.exec(
    text.slice(at, at + 48),
  );
  if (found === null) return andAHalf(text, at);
  const [phrase, whole, scale = ''] = found;
  const value = whole === undefined ? 0 : units.get(whole.toLowerCase());
  if (value === undefined) return null;
  const half: Decimal = { coefficient: BigInt(value * 10 + 5), scale: 1 };
  const exponent = scales.get(scale.toLowerCase()) ?? 0;
  const total = exponent === 0 ? multiply(half, wholeDecimal(12)) : shift(half, exponent);
  return built(at, at + phrase.length, 'read', total, total, exponent, false);
}

function several(at: number, lowered: string): Numeral | null {
  const scaled = severalScaled.exec(lowered);
  if (scaled !== null) {
    const exponent = (scales.get(scaled[1] ?? '') ?? 0) + (scales.get(scaled[2] ?? '') ?? 0);
    return built(
      at,
      at + scaled[0].length,
      'read',
      shift(wholeDecimal(2), exponent),
      wholeDecimal(10 ** (exponent + 1) - 1),
      exponent,
      false,
    );
  }
  for (const phrase of [
    'tens of thousands',
    'hundreds of thousands',
    'many hundreds',
    'many thousands',
    'many dozens',
    'several hundreds',
    'several thousands',
    'several dozen',
    'a few dozen',
    'quite a few',
    'a few',
    'a handful',
    'a couple',
    'a number of',
    'a lot of',
    'lots of',
    'plenty of',
  ]) {
    if (lowered.startsWith(phrase) && !/[a-z]/.test(lowered.charAt(phrase.length))) {
      return built(at, at + phrase.length, 'unstated', zero, zero, 0, false);
    }
  }
  return null;
}

/** Reads a number in English words at a word's first letter; null where the words there are none. */
export function readEnglishNumeral(text: string, at: number): Numeral | null {
  const first = wordAt(text, at).toLowerCase();
  const known = units.has(first) || tens.has(first) || unstatedWords.has(first) || first === 'dozen';
  if (!known && !['a', 'an', 'half', 'some', 'few', 'quite', 'lots', 'plenty'].includes(first)) return null;
  // as many as 400 is a bound, which the hedges read.
  if (first === 'many' && /\bas $/i.test(text.slice(Math.max(0, at - 4), at))) return null;
  const lowered = text.slice(at, at + 28).toLowerCase();
  const phrase = halves(text, at) ?? several(at, lowered);
  if (phrase !== null) return phrase;
  if (unstated.test(first) && unstatedWords.has(first))
    return built(at, at + first.length, 'unstated', zero, zero, 0, false);
  const state: Words = {
    end: at,
    total: zero,
    group: 0,
    count: 0,
    last: 'none',
    lowestScale: 99,
    sound: true,
    exponent: 0,
  };
  let index = at;
  while (index >= 0 && index < text.length) {
    const word = wordAt(text, index).toLowerCase();
    if (state.count > 0 && ordinals.test(word)) {
      return built(at, index + word.length, 'label', zero, zero, 0, false);
    }
    if (word === '' || !takeWord(state, word, text, index + word.length)) break;
    state.count += 1;
    state.end = index + word.length;
    index = nextWordAt(text, state.end, state.last === 'hundred' || state.last === 'scale');
  }
  if (state.count === 0 || (state.count === 1 && (first === 'a' || first === 'an'))) return null;
  const total = add(state.total, wholeDecimal(state.group));
  const sound = state.sound ? 'read' : 'malformed';
  return built(at, state.end, sound, total, total, state.exponent, state.count === 1 && units.has(first));
}

/** 阅读量3.6w, 10w+: on the web w is short for 万; elsewhere it may be watts. */
function inWan(text: string, numeral: Numeral): Numeral | null {
  if (!/^[wW](?![A-Za-z])/.test(text.slice(numeral.end, numeral.end + 2))) return null;
  const said = /(?:阅读|播放|浏览|点赞|粉丝|点击|观看|转发|曝光|下载|访问|关注|收听|评论)[^\d,，。;；]{0,6}$/;
  if (text.charAt(numeral.end + 1) !== '+' && !said.test(text.slice(Math.max(0, numeral.start - 10), numeral.start)))
    return null;
  return {
    ...numeral,
    end: numeral.end + 1,
    plain: false,
    scaled: true,
    needsMeasuredUnit: false,
    lower: shift(numeral.lower, 4),
    upper: shift(numeral.upper, 4),
    exponent: 4,
    big: 4,
  };
}

/** "2.5 million", "25k": a scale word after Arabic digits; null where none follows. */
const currencySign = /[$¥£€₹] ?$|\b(?:RMB|CNY|USD|EUR|GBP|INR) ?$/;

export function scaleArabic(text: string, numeral: Numeral): Numeral | null {
  const after = text.slice(numeral.end, numeral.end + 14);
  const found =
    /^(?:[ -]?(hundred|thousand|million|billion|trillion|dozen|lakh crore|lakhs?|lac|crores?)\b|(k|bn|mn)\b| (bn|mn)\b)/i.exec(
      after,
    );
  if (found === null) {
    const wan = inWan(text, numeral);
    if (wan !== null) return wan;
    // $2.5m is money; 2.5 m people may be anything, and 2.5m is a length.
    const million = /^ ?[mM](?![A-Za-z])/.exec(after);
    if (million === null) return null;
    const end = numeral.end + million[0].length;
    if (!currencySign.test(text.slice(Math.max(0, numeral.start - 5), numeral.start))) {
      return /^ [a-z]/.test(text.slice(end, end + 2)) ? { ...numeral, end, state: 'ambiguous' } : null;
    }
    return {
      ...numeral,
      end,
      plain: false,
      scaled: true,
      needsMeasuredUnit: false,
      lower: shift(numeral.lower, 6),
      upper: shift(numeral.upper, 6),
      exponent: 6,
    };
  }
  // 4K is a kind of picture, 25K a number.
  if (found[2] === 'K' && numeral.end - numeral.start === 1) return null;
  const word = (found[1] ?? found[2] ?? found[3] ?? '').toLowerCase();
  const end = numeral.end + found[0].length;
  const scaled = { ...numeral, end, plain: false, scaled: true, needsMeasuredUnit: false };
  if (word === 'dozen') {
    return {
      ...scaled,
      lower: multiply(numeral.lower, wholeDecimal(12)),
      upper: multiply(numeral.upper, wholeDecimal(12)),
    };
  }
  const exponent = scales.get(word) ?? shortScales.get(word) ?? (word === 'lakh crore' ? 12 : 0);
  return { ...scaled, lower: shift(numeral.lower, exponent), upper: shift(numeral.upper, exponent), exponent };
}
