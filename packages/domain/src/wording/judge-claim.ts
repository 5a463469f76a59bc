import { type Compared, compareValues, type Difference } from './compare-values.ts';
import type { Named } from './mentions.ts';
import type { Claim, ComparedValue, Verdict, VerdictReason } from './wording-claim.ts';
import { speakingFigures, type YearValue, type YearValues } from './year-values.ts';

/** What the numbers say to a claim. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
  readonly now: YearValue | null;
  readonly before: YearValue | null;
}

/** Which signs of a difference a claim allows. */
interface Allowed {
  readonly less: boolean;
  readonly level: boolean;
  readonly more: boolean;
}

/** Holds a claim about one subject and scope against the years of a ledger. */
export function judgeClaim(claim: Claim, subject: Named, now: YearValue, values: YearValues): Judgement {
  if (claim.otherSpan) return cannot('other-span', now, null);
  switch (claim.kind) {
    case 'growth':
    case 'fall':
    case 'level':
    case 'multiple':
      return claim.years !== null && claim.years > 1 && claim.kind !== 'multiple'
        ? consecutive(claim, subject, now, values, claim.years)
        : againstOneYear(claim, subject, now, values);
    case 'record-high':
    case 'record-low':
      return record(claim, subject, now, values);
    case 'first':
      return first(claim, subject, now, values);
  }
}

function againstOneYear(claim: Claim, subject: Named, now: YearValue, values: YearValues): Judgement {
  const year = 'year' in claim.against ? claim.against.year : now.year - claim.against.back;
  const before = sameScope(values.of(subject, year), now);
  if (before === undefined) {
    return cannot(values.yearsBefore(now.year).length === 0 ? 'no-earlier-year' : 'not-reported', now, null);
  }
  if (claim.kind === 'multiple' || claim.amount?.kind === 'percent') {
    if (before.total.upper === 0) return cannot('zero-before', now, before);
  }
  const compared = compareValues(now, before, values, subject);
  if (!compared.comparable) return cannot(compared.reason, now, before);
  if (before.total.upper === 0 && claim.kind !== 'level') return cannot('zero-before', now, before);
  return claim.kind === 'multiple'
    ? multiple(claim, now, compared.difference)
    : directed(claim, now, compared.difference);
}

function directed(claim: Claim, now: YearValue, difference: Difference): Judgement {
  const verdict = bySign(claim, difference);
  const { before, reason } = difference;
  if (verdict === 'cannot-compare') return cannot(crossing(now, difference), now, before);
  if (verdict === 'agree' && !claim.negated && claim.amount !== null && reason !== 'certain-despite-spans') {
    return byAmount(claim, now, difference);
  }
  return { verdict, reason, now, before };
}

function crossing(now: YearValue, { before, reason }: Difference): VerdictReason {
  if (reason === 'about') return 'about';
  return now.total.unknown + before.total.unknown > 0 ? 'unknown' : 'range-crosses';
}

function bySign(claim: Claim, { lower, upper, before }: Difference): Verdict {
  const slack = claim.tolerance * before.total.lower;
  const possible: Allowed = {
    less: lower === null || lower < -slack,
    level: (lower === null || lower <= slack) && (upper === null || upper >= -slack),
    more: upper === null || upper > slack,
  };
  const allowed = allowedBy(claim);
  const signs = ['less', 'level', 'more'] as const;
  if (signs.every((sign) => !possible[sign] || allowed[sign])) return 'agree';
  return signs.some((sign) => possible[sign] && allowed[sign]) ? 'cannot-compare' : 'contradict';
}

function allowedBy({ kind, negated }: Claim): Allowed {
  const more = kind === 'growth' || kind === 'record-high';
  const less = kind === 'fall' || kind === 'record-low';
  const level = kind === 'level';
  return negated ? { more: !more, less: !less, level: !level } : { more, less, level };
}

/** The direction is right; now how much. Bounds of the stated amount against bounds of the numbers. */
function byAmount(claim: Claim, now: YearValue, difference: Difference): Judgement {
  const { before } = difference;
  const size = sizeOf(claim, difference);
  const { amount } = claim;
  if (amount === null || size === null || (amount.kind !== 'percent' && amount.kind !== 'difference')) {
    return { verdict: 'agree', reason: difference.reason, now, before };
  }
  const [least, most] = [amount.lower ?? 0, amount.upper ?? Number.POSITIVE_INFINITY];
  if (size.upper < least || size.lower > most) return { verdict: 'contradict', reason: 'amount-differs', now, before };
  if (size.lower >= least && size.upper <= most) return { verdict: 'agree', reason: difference.reason, now, before };
  return cannot(crossing(now, difference), now, before);
}

/** The size of the change in the terms of the claim: per cent of the year before, or as many. */
function sizeOf(claim: Claim, { lower, upper, before }: Difference): { lower: number; upper: number } | null {
  const falling = claim.kind === 'fall';
  const [least, most] = falling ? [negative(upper), negative(lower)] : [lower, upper];
  const from = least ?? 0;
  const to = most ?? Number.POSITIVE_INFINITY;
  if (claim.amount?.kind === 'difference') return { lower: from, upper: to };
  const base = before.total;
  if (base.lower === 0) return null;
  return { lower: base.upper === null ? 0 : (from / base.upper) * 100, upper: (to / base.lower) * 100 };
}

function negative(value: number | null): number | null {
  return value === null ? null : -value;
}

/** Twice as many is at least twice as many, give or take a twentieth. */
function multiple(claim: Claim, now: YearValue, difference: Difference): Judgement {
  const { before, reason } = difference;
  const wanted = (claim.amount?.kind === 'times' ? claim.amount.times : 2) * 0.95;
  const least = before.total.upper === null ? 0 : now.total.lower / before.total.upper;
  const most =
    now.total.upper === null || before.total.lower === 0
      ? Number.POSITIVE_INFINITY
      : now.total.upper / before.total.lower;
  if (reason === 'certain-despite-spans') {
    // Only the direction is sure over unequal spans, and a fall is no multiple.
    return difference.upper !== null && difference.upper < 0
      ? { verdict: claim.negated ? 'agree' : 'contradict', reason, now, before }
      : cannot('spans-differ', now, before);
  }
  if (least >= wanted) return { verdict: claim.negated ? 'contradict' : 'agree', reason, now, before };
  if (most < wanted) return { verdict: claim.negated ? 'agree' : 'contradict', reason, now, before };
  return cannot(crossing(now, difference), now, before);
}

/** 连续三年增长: each of the years against the one before it; one that contradicts is enough. */
function consecutive(claim: Claim, subject: Named, now: YearValue, values: YearValues, years: number): Judgement {
  const single: Claim = { ...claim, amount: null, years: null, against: { back: 1 } };
  let here: YearValue | undefined = now;
  let last: Judgement = cannot('not-reported', now, null);
  for (let step = 0; step < Math.min(years, 10); step += 1) {
    if (here === undefined) return cannot('not-reported', now, last.before);
    last = againstOneYear(single, subject, here, values);
    if (last.verdict !== 'agree') return { ...last, now };
    here = last.before ?? undefined;
  }
  return { ...last, now };
}

/** A record is held against every earlier year of the ledger; it agrees only as far as that goes back. */
function record(claim: Claim, subject: Named, now: YearValue, values: YearValues): Judgement {
  const years = values.yearsBefore(now.year).filter((year) => claim.years === null || year > now.year - claim.years);
  let deciding: Judgement | null = null;
  let seen = 0;
  for (const year of [...years].reverse()) {
    const before = sameScope(values.of(subject, year), now);
    if (before === undefined) continue;
    seen += 1;
    const judged = judgeRecord(claim, now, before, compareValues(now, before, values, subject));
    if (judged.verdict === 'contradict') return judged;
    if (deciding === null || (deciding.verdict === 'agree' && judged.verdict !== 'agree')) deciding = judged;
  }
  // Every one of the years that the text speaks of is on record.
  if (deciding?.verdict === 'agree' && claim.years !== null && seen >= claim.years - 1)
    return { ...deciding, reason: 'numbers' };
  if (deciding !== null) return deciding;
  return cannot(years.length === 0 ? 'no-earlier-year' : 'not-reported', now, null);
}

function judgeRecord(claim: Claim, now: YearValue, before: YearValue, compared: Compared): Judgement {
  if (!compared.comparable) return cannot(compared.reason, now, before);
  const judged = directed({ ...claim, amount: null }, now, compared.difference);
  return judged.verdict === 'agree' ? { ...judged, reason: 'as-far-as-recorded' } : judged;
}

/** 首次: no earlier year of the ledger has any; 首次突破1万: none has so many. */
function first(claim: Claim, subject: Named, now: YearValue, values: YearValues): Judgement {
  const years = values.yearsBefore(now.year);
  const threshold = claim.amount?.kind === 'threshold' ? claim.amount.value : null;
  if (threshold !== null && now.total.upper !== null && now.total.upper < threshold) {
    return { verdict: 'contradict', reason: 'amount-differs', now, before: null };
  }
  let unsure: YearValue | null = null;
  for (const year of years) {
    const before = sameScope(values.of(subject, year), now);
    if (before === undefined) continue;
    const had = threshold ?? 1;
    if (before.total.lower >= had) return { verdict: 'contradict', reason: 'numbers', now, before };
    if (before.total.upper === null || before.total.upper >= had) unsure ??= before;
  }
  if (years.length === 0) return cannot('no-earlier-year', now, null);
  if (unsure !== null) return cannot(unsure.total.unknown > 0 ? 'unknown' : 'range-crosses', now, unsure);
  if (threshold !== null && now.total.lower < threshold) return cannot('range-crosses', now, null);
  return { verdict: 'agree', reason: 'as-far-as-recorded', now, before: null };
}

function sameScope(found: readonly YearValue[], now: YearValue): YearValue | undefined {
  return found.find(({ scope }) => scope === now.scope);
}

function cannot(reason: VerdictReason, now: YearValue | null, before: YearValue | null): Judgement {
  return { verdict: 'cannot-compare', reason, now, before };
}

/** A year's number as a claim reports it. */
export function comparedValue(value: YearValue | null): ComparedValue | null {
  if (value === null) return null;
  const days = value.rows.flatMap(({ state, through }) =>
    (state === 'counted' || state === 'undecided') && through !== null
      ? [through === 'open' ? through : through.slice(5)]
      : [],
  );
  return { year: value.year, lower: value.total.lower, upper: value.total.upper, through: days.sort()[0] ?? null };
}

/** Figures behind both sides, sorted. */
export function figuresOf({ now, before }: Judgement): readonly string[] {
  return [...new Set([now, before].flatMap((value) => (value === null ? [] : speakingFigures(value))))].sort();
}
