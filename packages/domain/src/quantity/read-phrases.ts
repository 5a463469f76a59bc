import { add, type Decimal } from './decimal.ts';
import { englishHedgeAfter, englishHedgeBefore, isDenied } from './english-hedges.ts';
import { isStuckToLetters, readEnglishUnit } from './english-unit.ts';
import {
  distantHedge,
  type FoundHedge,
  hedgeAfterNoun,
  hedgeAfterNumeral,
  hedgeAfterUnit,
  hedgeBefore,
  mergeHedges,
} from './hedges.ts';
import { isListMark, notACount, type Surroundings, surroundings } from './not-a-count.ts';
import type { Hedge, Numeral } from './numeral.ts';
import type { Bounds, CountPhrase, Phrase, PhraseUnit, Strength } from './phrase.ts';
import { type Joined, joinedTo, rangeBounds } from './range.ts';
import { scanNumerals } from './scan-numerals.ts';
import { type FoundUnit, readCountedNoun, readUnit, type UnitFamily } from './units.ts';

const halfUnit: Decimal = { coefficient: 5n, scale: 1 };
const boundary = /^$|^[\s,，。.;；、:：!！?？)）\]】}」』"”'’…|+~=<>《》（(/-]/;

/** A numeral, or two joined by a range, that the reader is looking at. */
interface Subject {
  readonly text: string;
  readonly first: Numeral;
  readonly last: Numeral;
  readonly joined: Joined | null;
  readonly units: ReadonlyMap<string, UnitFamily>;
  /** Where the phrase before ends: its words are not taken twice. */
  readonly floor: number;
}

/** What follows the numeral: hedges, a half, the unit. */
interface Tail {
  readonly end: number;
  readonly hedge: Hedge | null;
  readonly hedged: boolean;
  readonly half: boolean;
  readonly unit: PhraseUnit | null;
  readonly found: FoundUnit | null;
  readonly noun: boolean;
}

const currencies: readonly (readonly [RegExp, string | null])[] = [
  [/(?:¥|RMB|CNY|人民币) ?$/, '元'],
  [/(?:US\$|USD|\$) ?$/, '美元'],
  [/(?:EUR|€) ?$/, '欧元'],
  [/(?:£) ?$/, '英镑'],
];

/** ¥, RMB and their like before the number. */
function currencyBefore(text: string, start: number): { readonly start: number; readonly unit: string } | null {
  const slice = text.slice(Math.max(0, start - 5), start);
  for (const [pattern, unit] of currencies) {
    const found = pattern.exec(slice);
    if (found !== null && unit !== null) return { start: start - found[0].length, unit };
  }
  return null;
}

function skipSpace(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at;
}

const countOf = /^个(半|[多余来])(?=月|星期|周|小时|钟头|学期|季度|工作日|世纪)/;

function chineseTail({ text, last, units }: Subject): Tail {
  const direct = hedgeAfterNumeral(text, last.end);
  let at = direct?.end ?? last.end;
  let hedge = direct?.hedge ?? null;
  let half = false;
  const counted = countOf.exec(text.slice(at, at + 6));
  if (counted !== null) {
    at += 2;
    if (counted[1] === '半') half = true;
    else hedge = mergeHedges(hedge, counted[1] === '来' ? 'about' : 'low');
  }
  const found = readUnit(text, skipSpace(text, at), units);
  const unitStart = skipSpace(text, at);
  if (found === null) {
    const noun = readCountedNoun(text, unitStart) !== null;
    return { end: at, hedge, hedged: direct !== null, half, unit: null, found, noun };
  }
  let end = found.end;
  if (found.measured && found.family !== 'money' && /^半(?![载径数])/.test(text.slice(end, end + 2))) {
    half = true;
    end += 1;
  }
  const after = hedgeAfterUnit(text, end, found.measured);
  const settled = after ?? { hedge: hedgeAfterNoun(text, end), end };
  const shown = found.shown === found.written ? null : found.shown;
  return {
    end: settled.end,
    hedge: mergeHedges(hedge, settled.hedge),
    hedged: true,
    half,
    unit: { start: found.start, end: found.start + found.written.length, shown, family: found.family },
    found,
    noun: false,
  };
}

function englishTail(subject: Subject): Tail {
  const { text, last } = subject;
  const direct = englishHedgeAfter(text, last.end);
  const behind = direct?.end ?? last.end;
  const at =
    /^ of /i.test(text.slice(behind, behind + 4)) && (last.script === 'english' || last.scaled) ? behind + 3 : behind;
  const unit = readEnglishUnit(text, at);
  if (unit === null)
    return {
      end: behind,
      hedge: direct?.hedge ?? null,
      hedged: direct !== null,
      half: false,
      unit: null,
      found: null,
      noun: false,
    };
  const after = englishHedgeAfter(text, unit.end);
  return {
    end: after?.end ?? unit.end,
    hedge: mergeHedges(direct?.hedge ?? null, after?.hedge ?? null),
    hedged: true,
    half: false,
    unit: { start: unit.start, end: unit.end, shown: null, family: null },
    found: null,
    noun: false,
  };
}

function tailOf(subject: Subject): Tail {
  const { text, last } = subject;
  const chinese = last.script === 'english' ? null : chineseTail(subject);
  if (
    chinese !== null &&
    (chinese.unit !== null || chinese.noun || !/^(?:\+| ?-?[A-Za-z]|-odd)/.test(text.slice(last.end, last.end + 2)))
  )
    return chinese;
  if (chinese !== null && chinese.hedged && !/^\+? [A-Za-z]/.test(text.slice(last.end, last.end + 3))) return chinese;
  return englishTail(subject);
}

function hedgeInFront(subject: Subject): FoundHedge | null {
  const { text, first } = subject;
  const start = currencyBefore(text, first.start)?.start ?? first.start;
  const found = hedgeBefore(text, start, first.bare) ?? englishHedgeBefore(text, start);
  return found !== null && found.at < subject.floor ? null : found;
}

function hedgedBounds(lower: Decimal, upper: Decimal, hedge: Hedge | null, ranged: boolean): Bounds {
  switch (hedge) {
    case 'low':
      return { lower, upper: null, mark: 'at-least', why: null };
    case 'high':
      return { lower: null, upper, mark: 'at-most', why: null };
    case 'about':
    case null:
      return { lower, upper, mark: ranged ? 'range' : hedge === null ? 'exact' : 'about', why: null };
    default:
      return hedge satisfies never;
  }
}

const unknown = (why: 'illegible' | 'not-reported'): Bounds => ({ lower: null, upper: null, mark: 'unknown', why });

function spanned(subject: Subject, kindStart: number, kindEnd: number) {
  return { start: kindStart, end: kindEnd, numeral: subject.first };
}

function fault(
  subject: Subject,
  code: Extract<Phrase, { kind: 'fault' }>['code'],
  params: Readonly<Record<string, string | number>> = {},
): Phrase {
  return { ...spanned(subject, subject.first.start, subject.last.end), kind: 'fault', code, params };
}

/** 各50份, 各发放50份: so much for each of several. */
const each =
  /各(?:(?:自|家|校|村|乡|人)?(?:发|派|建|有|设|置|获|得|为|出|增|捐)?了?|(?:自|家|校|村|乡)?(?:发放|赠送|举办|开展|组织|安排|派出|选派|印制|印发|配备|配发|建成|建立|设立|设置|奖励|获得|完成|播放|展出|报送|征集|推荐|培训|检查|发展|新增|捐赠|张贴|悬挂|补助|扶持)了?[^\d,，、。;；:：一二两三四五六七八九十百千万]{0,8})$/;

function isNegative(text: string, written: string, start: number): boolean {
  if (!/[-−－]/.test(written)) return false;
  return start === 1 || /[\s(,:=]/.test(text.charAt(start - 2));
}

/** Numbers whose state says that they are none. */
function unreadable(subject: Subject, around: Surroundings): Phrase | null {
  const { text, first, last } = subject;
  for (const numeral of first === last ? [first] : [first, last]) {
    switch (numeral.state) {
      case 'read':
        continue;
      case 'label':
        return { ...spanned(subject, first.start, last.end), kind: 'other', what: 'label' };
      case 'too-large':
        return fault(subject, 'quantity.too-large', { max: Number.MAX_SAFE_INTEGER });
      case 'ambiguous':
        return fault(subject, 'quantity.ambiguous');
      case 'malformed': {
        if (numeral.script === 'chinese' && readUnit(text, last.end, subject.units) === null) {
          return { ...spanned(subject, first.start, last.end), kind: 'other', what: 'name' };
        }
        return fault(subject, 'quantity.malformed');
      }
      case 'damaged':
      case 'unstated':
        return uncounted(subject, numeral, around);
      default:
        return numeral.state satisfies never;
    }
  }
  return null;
}

const maskedUnits = new Set<UnitFamily>(['people', 'paper', 'texts', 'money']);

/** A damaged number or a word for many: nothing is known but the unit. */
function uncounted(subject: Subject, numeral: Numeral, around: Surroundings): Phrase {
  const tail = tailOf(subject);
  const span = spanned(subject, subject.first.start, tail.end);
  if (numeral.state === 'unstated') {
    return {
      ...span,
      kind: 'count',
      bounds: unknown('not-reported'),
      unit: tail.unit,
      strength: 'vague',
      hedge: null,
      each: false,
    };
  }
  const masksOnly = numeral.single;
  const family = tail.unit?.family;
  const countable =
    tail.unit !== null &&
    (!masksOnly ||
      (family !== null && family !== undefined && maskedUnits.has(family)) ||
      /^[件项期场次]$/.test(tail.found?.written ?? ''));
  if (countable && !(masksOnly && /^[?*_]/.test(around.written))) {
    return {
      ...span,
      kind: 'count',
      bounds: unknown('illegible'),
      unit: tail.unit,
      strength: 'sure',
      hedge: null,
      each: false,
    };
  }
  if (!masksOnly && boundary.test(around.after.slice(0, 1))) {
    return {
      ...span,
      kind: 'count',
      bounds: unknown('illegible'),
      unit: null,
      strength: 'bare',
      hedge: null,
      each: false,
    };
  }
  return { ...span, kind: 'other', what: 'name' };
}

function strengthOf(subject: Subject, tail: Tail, hedge: FoundHedge | null, around: Surroundings): Strength | null {
  const { first, last } = subject;
  if (last.bare && last.inner === null && hedge === null && tail.hedge === null) {
    // 百人 is a round number; 万元 is a unit, and 百 alone is half a word.
    return tail.unit !== null && tail.unit.family !== 'money' && tail.unit.family !== 'time' ? 'sure' : null;
  }
  if (tail.unit !== null || tail.noun) return 'sure';
  const open = boundary.test(subject.text.charAt(tail.end));
  if (hedge !== null || tail.hedge !== null) {
    if (last.script !== 'chinese' || last.scaled || last.inner !== null) return 'sure';
  }
  if (currencyBefore(subject.text, first.start) !== null) return 'sure';
  if (last.inner !== null && open) return 'sure';
  if (!open) return null;
  if (last.script === 'chinese' && last.single) return boundary.test(around.before.slice(-1)) ? 'bare' : null;
  if (/[“"《「『‘·]$/.test(around.before)) return null;
  return 'bare';
}

function readSubject(subject: Subject, written: string): Phrase {
  const { text, first, last, joined } = subject;
  const around = surroundings(text, first, last);
  if (isListMark(around)) return { ...spanned(subject, first.start, last.end), kind: 'other', what: 'list-mark' };
  const edition = /^ ?届/.test(around.after) && !/^ ?届 ?(?:\d|[一二三四五六七八九十])+ ?次/.test(around.after);
  const what = notACount(around);
  if (what !== null && !(edition && what === 'ordinal')) {
    return { ...spanned(subject, first.start, last.end), kind: 'other', what };
  }
  const broken = unreadable(subject, around);
  if (broken !== null) return broken;
  if (text.charAt(first.start - 1) === '-' && isNegative(text, written, first.start))
    return fault(subject, 'quantity.negative');
  if (/[+±]$/.test(around.before)) return { ...spanned(subject, first.start, last.end), kind: 'other', what: 'change' };
  const tail = tailOf(subject);
  const front = hedgeInFront(subject);
  if (front !== null && (isDenied(text, front.at) || /[不未没非]$/.test(text.slice(front.at - 1, front.at))))
    return fault(subject, 'quantity.ambiguous');
  if (
    tail.found?.rate === true ||
    /^ ?(?:per|each|apiece|a head)\b/i.test(text.slice(tail.end, tail.end + 8)) ||
    /^\/[\p{L}]/u.test(text.slice(tail.end, tail.end + 2))
  ) {
    return { ...spanned(subject, first.start, tail.end), kind: 'other', what: 'rate' };
  }
  if (tail.unit === null && /^(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])$/.test(around.written))
    return fault(subject, 'quantity.ambiguous');
  if (last.needsMeasuredUnit && !(tail.found !== null && tail.found.measured && tail.found.family !== 'money'))
    return fault(subject, 'quantity.ambiguous');
  const strength = strengthOf(subject, tail, front, around);
  if (strength === null) {
    return last.script === 'chinese' ||
      isStuckToLetters(text, last.end) ||
      last.decimal ||
      /^[”"》」』’·]/.test(around.after)
      ? {
          ...spanned(subject, first.start, last.end),
          kind: 'other',
          what: isStuckToLetters(text, last.end) ? 'label' : 'name',
        }
      : { ...spanned(subject, first.start, last.end), kind: 'stuck' };
  }
  return counted(subject, tail, front, edition ? 'edition' : strength, joined);
}

function counted(
  subject: Subject,
  tail: Tail,
  front: FoundHedge | null,
  strength: Strength,
  joined: Joined | null,
): Phrase {
  const { text, first, last } = subject;
  let { lower, upper } = first;
  if (joined !== null) {
    const bounds = rangeBounds(first, last);
    if (!bounds.ok) {
      return fault(
        subject,
        bounds.code,
        bounds.code === 'quantity.backwards-range'
          ? { from: text.slice(first.start, first.end), to: text.slice(last.start, last.end) }
          : {},
      );
    }
    ({ lower, upper } = bounds);
  }
  if (tail.half) {
    lower = add(lower, halfUnit);
    upper = add(upper, halfUnit);
  }
  const ranged = lower.coefficient * 10n ** BigInt(upper.scale) !== upper.coefficient * 10n ** BigInt(lower.scale);
  const far = front === null && tail.hedge === null ? distantHedge(text, first.start) : null;
  const roundWord = last.bare && last.inner === null && front === null && tail.hedge === null ? 'about' : null;
  let hedge = mergeHedges(front?.hedge ?? far ?? roundWord, mergeHedges(last.inner, tail.hedge));
  if (joined !== null) hedge = mergeHedges(hedge, mergeHedges(first.inner, joined.hedgeOfFirst));
  const currency = currencyBefore(text, first.start);
  const sign: PhraseUnit | null =
    currency === null ? null : { start: currency.start, end: first.start, shown: currency.unit, family: 'money' };
  const between =
    joined !== null && front === null
      ? /\bbetween(?: about)? $/i.exec(text.slice(Math.max(0, first.start - 16), first.start))
      : null;
  const start = Math.min(
    front?.at ?? first.start,
    currency?.start ?? first.start,
    first.start - (between?.[0].length ?? 0),
  );
  return {
    start,
    end: tail.end,
    numeral: first,
    kind: 'count',
    bounds: hedgedBounds(lower, upper, hedge, ranged),
    unit: tail.unit ?? sign,
    strength,
    hedge,
    each: each.test(text.slice(Math.max(0, start - 16), start)),
  };
}

/** 20人以上30人以下: two bounds of one number. */
function mergedBounds(text: string, first: CountPhrase, second: CountPhrase): CountPhrase | null {
  if (first.bounds.mark !== 'at-least' || second.bounds.mark !== 'at-most') return null;
  if (!/^[,，、]?(?:且|并|但|至)?$/.test(text.slice(first.end, second.start).trim())) return null;
  const { lower } = first.bounds;
  const { upper } = second.bounds;
  if (
    lower === null ||
    upper === null ||
    lower.coefficient * 10n ** BigInt(upper.scale) > upper.coefficient * 10n ** BigInt(lower.scale)
  )
    return null;
  return {
    ...first,
    end: second.end,
    unit: second.unit ?? first.unit,
    bounds: { lower, upper, mark: 'range', why: null },
  };
}

/** Three or more numbers in a row joined by strokes are a date, a telephone number or a code. */
function chainEnd(text: string, numerals: readonly Numeral[], at: number): number {
  let end = at;
  for (;;) {
    const here = numerals[end];
    const next = numerals[end + 1];
    if (
      here === undefined ||
      next === undefined ||
      !/^[-/]$/.test(text.slice(here.end, here.end + 2 > next.start ? next.start : here.end + 2))
    )
      return end;
    if (next.start - here.end !== 1) return end;
    end += 1;
  }
}

/** Everything numeral in a folded text, each with what it is. Linear: no numeral is looked at more than twice. */
export function readPhrases(
  text: string,
  writtenAt: (index: number) => string,
  units: ReadonlyMap<string, UnitFamily>,
): readonly Phrase[] {
  const numerals = scanNumerals(text);
  const phrases: Phrase[] = [];
  let index = 0;
  let consumed = 0;
  while (index < numerals.length) {
    const first = numerals[index];
    if (first === undefined) break;
    if (first.start < consumed) {
      // The 半 of 两个半小时 belongs to the phrase before it.
      index += 1;
      continue;
    }
    const end = chainEnd(text, numerals, index);
    const lastOfChain = numerals[end];
    if (end - index >= 2 && lastOfChain !== undefined) {
      const yearFirst = /^(?:19|20)\d\d$/.test(text.slice(first.start, first.end));
      phrases.push({
        start: first.start,
        end: lastOfChain.end,
        numeral: first,
        kind: 'other',
        what: yearFirst ? 'date' : 'label',
      });
      index = end + 1;
      continue;
    }
    const second = numerals[index + 1];
    const joined = second === undefined ? null : joinedTo(text, first, second);
    const subject: Subject = { text, first, last: joined?.second ?? first, joined, units, floor: consumed };
    const phrase = readSubject(subject, writtenAt(first.start - 1));
    const before = phrases.at(-1);
    const merged = phrase.kind === 'count' && before?.kind === 'count' ? mergedBounds(text, before, phrase) : null;
    if (merged !== null) phrases.pop();
    if (phrase.kind === 'count') consumed = phrase.end;
    phrases.push(merged ?? phrase);
    index += joined === null ? 1 : 2;
  }
  return phrases;
}
