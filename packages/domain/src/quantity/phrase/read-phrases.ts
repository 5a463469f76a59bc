import { compare, type Decimal } from '../numeral/decimal.ts';
import type { Numeral } from '../numeral/numeral.ts';
import { scanNumerals } from '../numeral/scan-numerals.ts';
import type { UnitFamily } from '../words/units.ts';
import type { CountPhrase, Phrase } from './phrase.ts';
import { joinedTo } from './range.ts';
import { readSubject } from './read-subject.ts';
import type { Subject } from './subject.ts';

/** 20人以上30人以下: two bounds of one number. */
function mergedBounds(text: string, first: CountPhrase, second: CountPhrase): CountPhrase | null {
  if (first.bounds.mark !== 'at-least' || second.bounds.mark !== 'at-most') return null;
  if (!/^[,，、]?(?:且|并|但|至|but|and)?$/.test(text.slice(first.end, second.start).trim())) return null;
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

function same(first: Decimal | null, second: Decimal | null): boolean {
  return first === null || second === null ? first === second : compare(first, second) === 0;
}

/** 壹万元（¥10,000）: the same number once more in a bracket. */
function isRestated(text: string, first: CountPhrase, second: CountPhrase): boolean {
  if (text.charAt(second.start - 1) !== '(' || text.charAt(second.end) !== ')') return false;
  if (text.slice(first.end, second.start - 1).trim() !== '' || first.bounds.mark === 'unknown') return false;
  const { lower, upper, mark } = first.bounds;
  return mark === second.bounds.mark && same(lower, second.bounds.lower) && same(upper, second.bounds.upper);
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

/** 3零0, 5一10: numerals that touch are a slip of the pen, and no part of them may be read alone. */
function touchingEnd(numerals: readonly Numeral[], at: number): number {
  let end = at;
  for (;;) {
    const [here, next] = [numerals[end], numerals[end + 1]];
    if (here === undefined || next === undefined || next.start !== here.end) return end;
    if ([here, next].some(({ script, state }) => script === 'english' || state === 'unstated' || state === 'damaged'))
      return end;
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
    const touching = touchingEnd(numerals, index);
    if (touching > index) {
      const last = numerals[touching] ?? first;
      phrases.push({
        start: first.start,
        end: last.end,
        numeral: first,
        kind: 'fault',
        code: 'quantity.malformed',
        params: {},
      });
      index = touching + 1;
      continue;
    }
    const second = numerals[index + 1];
    const joined = second === undefined ? null : joinedTo(text, first, second);
    const subject: Subject = { text, first, last: joined?.second ?? first, joined, units, floor: consumed };
    const before = phrases.at(-1);
    const read = readSubject(subject, writtenAt(first.start - 1));
    // 每3年1次: the rate goes on.
    const rated = before?.kind === 'other' && before.what === 'rate' && read.start - before.end <= 6;
    const goesOn =
      rated && /^\p{L}{0,2}、?[^\s\d,，。;；:：、共计合总达累全]{0,6}$/u.test(text.slice(before.end, read.start));
    const phrase: Phrase = goesOn && read.kind === 'count' ? { ...read, kind: 'other', what: 'rate' } : read;
    const merged = phrase.kind === 'count' && before?.kind === 'count' ? mergedBounds(text, before, phrase) : null;
    if (phrase.kind === 'count' && before?.kind === 'count' && isRestated(text, before, phrase)) {
      consumed = phrase.end;
      index += joined === null ? 1 : 2;
      continue;
    }
    if (merged !== null) phrases.pop();
    if (phrase.kind === 'count') consumed = phrase.end;
    phrases.push(merged ?? phrase);
    index += joined === null ? 1 : 2;
  }
  return phrases;
}
