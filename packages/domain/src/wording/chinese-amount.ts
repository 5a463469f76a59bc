import type { QuantityRead } from '../quantity/quantity-reading.ts';
import { readQuantity } from '../quantity/read-quantity.ts';
import type { StatedAmount } from './wording-claim.ts';

export interface FoundAmount {
  readonly amount: StatedAmount | null;
  /** Offset behind the amount. */
  readonly end: number;
}

const hedge = '(近|将近|约|大约|超过?|逾|至少|不少于)?';
const number = '(\\d+(?:\\.\\d+)?|[一二两三四五六七八九十]+)';
const percent = new RegExp(`^(?:了|达到?|为)*${hedge}(\\d+(?:\\.\\d+)?)\\s*[%％](?:多|以上|左右)?`);
const points = /^(?:了|达到?|为)*\S{0,2}?\d+(?:\.\d+)?个百分点/;
const tenths = new RegExp(`^(?:了|达到?|为)*${hedge}([一二两三四五六七八九])成(?:多|以上|左右)?`);
const half = /^(?:了|达到?|为)*(?:一半|半数)/;
const times = new RegExp(`^(?:了|达到?|为)*${hedge}${number}倍(半)?(?:多|以上|左右)?`);
/** 增加到, 增至: the number is what it became, which the figures themselves say. */
const became =
  /^(?:了)?[到至](?:了)?[^，。；]{0,12}?[\d一二两三四五六七八九十百千万]+(?:\.\d+)?[万亿]?[余多]?\p{L}{0,2}/u;

/** How much a text says after its verb: 增长62%, 增加了31项, 增长一倍, 增加近三成. */
export function amountAfter(text: string, at: number): FoundAmount {
  const rest = text.slice(at, at + 24);
  const reached = became.exec(rest);
  if (reached !== null) return { amount: null, end: at + reached[0].length };
  const pointed = points.exec(rest);
  if (pointed !== null) return { amount: null, end: at + pointed[0].length };
  const share = percent.exec(rest);
  if (share !== null)
    return { amount: percentOf(Number(share[2]), share[1], share[2] ?? ''), end: at + share[0].length };
  const part = tenths.exec(rest);
  if (part !== null) return { amount: tenthsOf(digitOf(part[2] ?? '') * 10, part[1]), end: at + part[0].length };
  const halved = half.exec(rest);
  if (halved !== null) return { amount: tenthsOf(50, undefined), end: at + halved[0].length };
  const multiple = times.exec(rest);
  if (multiple !== null) {
    const more = numberOf(multiple[2] ?? '') + (multiple[3] === undefined ? 1 : 1.5);
    return { amount: { kind: 'times', times: softened(more, multiple[1]) }, end: at + multiple[0].length };
  }
  return differenceAfter(rest, at);
}

/** A percentage is right to its last written place; 近 and 超过 leave one side open. */
function percentOf(value: number, hedged: string | undefined, written: string): StatedAmount {
  const place = 10 ** -(written.split('.')[1]?.length ?? 0);
  return within(value, place, hedged);
}

function tenthsOf(value: number, hedged: string | undefined): StatedAmount {
  return within(value, 5, hedged);
}

function within(value: number, slack: number, hedged: string | undefined): StatedAmount {
  switch (hedged) {
    case '近':
    case '将近':
      return { kind: 'percent', lower: value * 0.85, upper: value };
    case '约':
    case '大约':
      return { kind: 'percent', lower: value * 0.9, upper: value * 1.1 };
    case undefined:
      return { kind: 'percent', lower: value - slack, upper: value + slack };
    default:
      return { kind: 'percent', lower: value, upper: null };
  }
}

/** 增加31项: the difference itself. What cannot be read leaves the direction, which is still a claim. */
function differenceAfter(rest: string, at: number): FoundAmount {
  const said = /^(?:了|达)?/.exec(rest)?.[0].length ?? 0;
  if (!/^[近约超逾达至不]?[^，。；、\p{L}]*[\d一二两三四五六七八九十百千万]/u.test(rest.slice(said))) {
    return { amount: null, end: at + said };
  }
  const reading = readQuantity(rest.slice(said));
  if (!reading.ok || reading.start > 2 || reading.quantity.mark === 'unknown') return { amount: null, end: at + said };
  return { amount: differenceOf(reading), end: at + said + reading.end };
}

/** 6.2万 is right to its last written place, rounded or cut; 左右 and 约 leave a tenth on either side. */
function differenceOf({ quantity: { lower, upper, mark, raw } }: QuantityRead): StatedAmount {
  if (lower === null || upper === null) return { kind: 'difference', lower, upper };
  if (mark === 'about') return { kind: 'difference', lower: lower * 0.9, upper: upper * 1.1 };
  const short = /(?:\d|[一二两三四五六七八九])(?:\.(\d+))?([万亿])/.exec(raw);
  if (short === null || mark !== 'exact') return { kind: 'difference', lower, upper };
  const place = (short[2] === '万' ? 1e4 : 1e8) * 10 ** -(short[1]?.length ?? 0);
  return { kind: 'difference', lower: lower - place / 2, upper: upper + place };
}

/** 近3倍 is a little less. */
function softened(value: number, hedged: string | undefined): number {
  return hedged === '近' || hedged === '将近' ? value * 0.9 : value;
}

/** 一 to 十, 十二; digits as they are. */
export function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  return (tens === '' ? 1 : digitOf(tens ?? '')) * 10 + digitOf(ones ?? '');
}

function digitOf(text: string): number {
  return text === '两' ? 2 : Math.max(0, '〇一二三四五六七八九'.indexOf(text === '' ? '〇' : text));
}
