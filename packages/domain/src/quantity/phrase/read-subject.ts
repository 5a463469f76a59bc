import { add, compare, type Decimal } from '../numeral/decimal.ts';
import type { Hedge } from '../numeral/numeral.ts';
import { isDenied } from '../words/english-hedges.ts';
import { isStuckToLetters } from '../words/english-unit.ts';
import { isForeignWordBefore } from '../words/foreign-hedges.ts';
import { distantHedge, type FoundHedge, mergeHedges } from '../words/hedges.ts';
import { isListMark, notACount, ofAssembly } from '../words/not-a-count.ts';
import { type Surroundings, surroundings } from '../words/surroundings.ts';
import { eachBefore } from './each.ts';
import { currencyBefore, hedgeInFront } from './front.ts';
import type { Bounds, Phrase, PhraseUnit, Strength } from './phrase.ts';
import { betweenBefore, type Joined, rangeBounds } from './range.ts';
import { fault, type Subject, spanned } from './subject.ts';
import { boundary, type Tail, tailOf } from './tail.ts';
import { unreadable } from './unreadable.ts';

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

/** 200 people came to each of the talks; 30 visitors on average. */
const forEach =
  /^(?:[^,.;:()\d\u3000-\uffff]{0,32} (?:each|every) (?:day|week|month|year|term|session|season|night|evening|morning|weekend|summer|visit|time|quarter)\b| on average\b|[^,.;:()\d\u3000-\uffff]{0,32} (?:to|at|in|for|from|on|by|of) (?:each|every)\b)/i;

const noneOf =
  /(?:未发生|未出现|未发现|未接到|未收到|没有|没有发生|没有出现|没发生|从未|无|不漏|不落|不少|不让|不丢)过?$/;

function isNegative(text: string, written: string, start: number): boolean {
  if (!/[-−－]/.test(written)) return false;
  return start === 1 || /[\s(,:=]/.test(text.charAt(start - 2));
}

function strengthOf(subject: Subject, tail: Tail, hedge: FoundHedge | null, around: Surroundings): Strength | null {
  const { first, last } = subject;
  if (last.bare && last.inner === null && hedge === null && tail.hedge === null) {
    // 百人 is a round number; 万元 is a unit, 万人次 with nothing around it the head of a column, and 百 alone half a word.
    const alone = first === last && last.big > 0 && subject.text.trim() === subject.text.slice(first.start, tail.end);
    return !alone && tail.unit !== null && tail.unit.family !== 'money' && tail.unit.family !== 'time' ? 'sure' : null;
  }
  if (tail.unit !== null || tail.noun) return 'sure';
  const behind = subject.text.slice(tail.end, tail.end + 3);
  const open = boundary.test(behind) || /^[和及与] ?\d/.test(behind);
  if (hedge !== null || tail.hedge !== null) {
    if (last.script !== 'chinese' || last.scaled) return 'sure';
  }
  if (currencyBefore(subject.text, first.start) !== null) return 'sure';
  if (last.inner !== null && open) return 'sure';
  if (!open) return null;
  if (last.single) return boundary.test(around.before.slice(-1)) ? 'bare' : null;
  if (/[“"《「『‘·]$/.test(around.before)) return null;
  return 'bare';
}

/**
 * Decides what one numeral (or range) is: a count with bounds and unit, something that counts nothing, or a fault.
 * `written` is the character before it as it was typed, since folding makes every dash a minus.
 */
export function readSubject(subject: Subject, written: string): Phrase {
  const { text, first, last, joined } = subject;
  const around = surroundings(text, first, last);
  if (isListMark(around)) return { ...spanned(subject, first.start, last.end), kind: 'other', what: 'list-mark' };
  const edition =
    /^ ?届/.test(around.after) &&
    !ofAssembly.test(around.after) &&
    !/^ ?届 ?(?:\d|[一二三四五六七八九十])+ ?次/.test(around.after);
  const what = notACount(around);
  if (what !== null && !(edition && what === 'ordinal')) {
    return { ...spanned(subject, first.start, last.end), kind: 'other', what };
  }
  const broken = unreadable(subject, around);
  if (broken !== null) return broken;
  if (/(?:\bminus |负)$/i.test(around.before)) return fault(subject, 'quantity.negative');
  if (isNegative(text, written, first.start)) return fault(subject, 'quantity.negative');
  if (/[+±] ?$/.test(around.before))
    return { ...spanned(subject, first.start, last.end), kind: 'other', what: 'change' };
  if (
    /(?:不是|并非|绝非|而非|\bgive or take |\b(?:not|hardly|scarcely|barely|failed to (?:reach|attract|pass|top|get)|(?:did|does|do) not (?:reach|attract|exceed|pass|top|get)) )$/i.test(
      around.before,
    )
  )
    return fault(subject, 'quantity.ambiguous');
  if (/^ ?加 ?\d/.test(around.after) || /\d ?加 ?$/.test(around.before)) return fault(subject, 'quantity.ambiguous');
  // 3点2亿: half of a number, spoken.
  if (last.big > 0 && /\d点$/.test(around.before)) return fault(subject, 'quantity.ambiguous');
  // 未发生一起, 无一例: that there was none is said of a noun, and no number here says it.
  if (around.written === '一' && noneOf.test(around.before)) return fault(subject, 'quantity.ambiguous');
  const tail = tailOf(subject);
  const front = hedgeInFront(subject);
  if (front === null && isForeignWordBefore(text, first.start)) return fault(subject, 'quantity.ambiguous');
  if (front !== null && (isDenied(text, front.at) || /[不未没非]/.test(text.charAt(front.at - 1))))
    return fault(subject, 'quantity.ambiguous');
  if (
    /^ (?:per|each|apiece|(?:an?|every) (?:head|person|day|week|month|year|hour|session|visit))\b/i.test(
      text.slice(tail.end, tail.end + 16),
    ) ||
    /^ ?每/.test(text.slice(tail.end, tail.end + 2)) ||
    forEach.test(text.slice(tail.end, tail.end + 48)) ||
    /\/\p{L}/u.test(text.slice(tail.end, tail.end + 2))
  ) {
    return { ...spanned(subject, first.start, tail.end), kind: 'other', what: 'rate' };
  }
  if (tail.unit === null && /^(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])$/.test(around.written))
    return fault(subject, 'quantity.ambiguous');
  if (last.needsMeasuredUnit && !(tail.found?.measured === true && tail.found.family !== 'money'))
    return fault(subject, 'quantity.ambiguous');
  if (tail.loose) return fault(subject, 'quantity.ambiguous');
  // 12…份: something is left out behind it.
  if (/^ ?(?:…|\.{3}|\([+-]\d)/.test(around.after)) return fault(subject, 'quantity.ambiguous');
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
    const bounds = rangeBounds(first, joined);
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
  if (tail.plus !== null) {
    lower = add(lower, tail.plus);
    upper = add(upper, tail.plus);
  }
  const ranged = compare(lower, upper) !== 0;
  const ahead = front?.hedge ?? distantHedge(text, first.start);
  const said = mergeHedges(ahead, mergeHedges(last.inner, tail.hedge));
  const hedge = said ?? (last.bare ? 'about' : null);
  const currency = currencyBefore(text, first.start);
  const sign: PhraseUnit | null =
    currency === null ? null : { start: currency.start, end: first.start, shown: currency.unit, family: 'money' };
  // £12K grant: the unit is the currency's, whatever the noun.
  const named = sign === null || tail.unit?.family === 'money';
  const between = joined === null ? 0 : betweenBefore(text, currency?.start ?? first.start);
  const start = Math.min(
    front?.at ?? first.start,
    currency?.start ?? first.start,
    (currency?.start ?? first.start) - between,
  );
  return {
    start,
    end: named || tail.hedge !== null ? tail.end : last.end,
    numeral: first,
    kind: 'count',
    bounds: hedgedBounds(lower, upper, hedge, ranged),
    unit: named ? tail.unit : sign,
    strength,
    hedge,
    each: eachBefore(text, start, { numeral: last, end: tail.end, hedge }),
  };
}
