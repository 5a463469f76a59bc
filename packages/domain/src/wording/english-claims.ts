import { readQuantity } from '../quantity/read-quantity.ts';
import { type FoundClaim, plainClaim } from './found-claim.ts';
import type { ClaimKind, StatedAmount } from './wording-claim.ts';

const degree =
  '(?:sharply|slightly|markedly|significantly|considerably|steadily|clearly|substantially|strongly|rapidly|somewhat|again|also|both|all|more than|nearly|almost|roughly|largely|broadly|about)\\s+';
const lastYear =
  '(?:(?:in\\s+)?(?:last year|the year before|the previous year|a year earlier|a year ago)|in\\s+(?:19|20)\\d{2})';
/** Words of comparison between a measure and what is said of it. */
export const englishComparator = `(?:(?:compared|in comparison) (?:with|to)|against|from|than|on|over) ${lastYear}(?:'s)?(?: (?:figure|number|total|level))?|year[- ]on[- ]year|than before`;
const comparator = new RegExp(`${englishComparator}|\\blast year\\b`, 'i');

function pattern(words: string): RegExp {
  return new RegExp(`\\b(?:${degree})*(?:${words})\\b`, 'gi');
}

const patterns: readonly (readonly [ClaimKind, RegExp])[] = [
  [
    'growth',
    pattern(
      'rose|risen|rising|increased|grew|grown|went up|gone up|climbed|jumped|soared|surged|(?:was|were|is|are) (?:sharply |slightly |clearly )?up|up(?= \\d| by \\d| on | from )|(?:an|no) increase|(?:a|no) rise|growth',
    ),
  ],
  ['growth', /\bdid(?: not|n't) (?:increase|rise|grow|go up)\b/gi],
  ['fall', /\bdid(?: not|n't) (?:decrease|fall|decline|drop|go down)\b/gi],
  [
    'growth',
    new RegExp(
      `\\b(?:more|higher|greater)\\s+(?!often|frequent|quick|effective)(?:[\\w ]{2,40}?\\s+)?than\\s+${lastYear}`,
      'gi',
    ),
  ],
  [
    'fall',
    pattern(
      'fell|fallen|falling|declined|decreased|dropped|went down|gone down|shrank|slipped|(?:was|were|is|are) (?:sharply |slightly |clearly )?down|down(?= \\d| by \\d| on | from )|a decrease|a decline|a drop|a fall',
    ),
  ],
  ['fall', new RegExp(`\\b(?:fewer|lower|less)\\s+(?:[\\w ]{2,40}?\\s+)?than\\s+${lastYear}`, 'gi')],
  [
    'level',
    new RegExp(
      `\\b(?:${degree})?(?:unchanged|level with|on a par with|the same as)(?:\\s+${lastYear})?|\\b(?:remained|stayed|was|were) (?:${degree})?(?:flat|the same|stable|at (?:about |roughly |much )?the same level)\\b`,
      'gi',
    ),
  ],
  [
    'record-high',
    /\b(?:(?:set|reached|hit|was|were|at|to) )?(?:(?:an? )?(?:new )?record (?:high|number|level)s?|an? (?:new )?record(?=\s+\d|\s*(?:$|[^\w\s]))|(?:an? )?(?:all-time|new) high)\b|\b(?:the )?(?:highest|most)(?: number| level)? (?:ever|on record|in (?:its|our|their) history)|\bmore than ever(?: before)?/gi,
  ],
  [
    'record-low',
    /\b(?:an? )?(?:record low|all-time low|new low)\b|\b(?:the )?(?:lowest|fewest)(?: number| level)? (?:ever|on record)/gi,
  ],
  [
    'multiple',
    /\b(?:more than |nearly |almost )?(?:doubled|tripled|quadrupled)\b|\b(?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) times)(?: (?:as many|as much|that of|the number|the figure|last year|those of))/gi,
  ],
  ['fall', /\b(?:more than |nearly |almost )?halved\b/gi],
  ['first', /\bfor the first time(?: ever)?\b|\bfirst-ever\b/gi],
];

const aims =
  /\b(?:will|would|should|plans?|planned|aims?|aimed|hopes?|hoped|target(?:s|ed)?|expect(?:s|ed)?|intends?|in order to|so as to|next year|helps?|helped|strives?)\b|\bto(?: \w+ly)?\s*$/i;
const denied = /\b(?:not|no|never|without|neither|did ?n't|hardly)(?:\s+\w+ly)?\s*$/i;
/** What may follow a verb that has no object. */
const noObject =
  /^\s*(?:$|[^\w\s]|(?:by|from|to|over|on|in|at|again|compared|against|and|than|this|since|for|as|\w+ly|year|last|during|while|but|between|after|too|\d[\d.,%]*)(?![\w]))/i;
const ofObject = /^\s+(?:in|of)\b(?!\s+(?:last|the year|(?:19|20)\d{2}))/i;

const counts = new Map(
  Object.entries({
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twice: 2,
    doubled: 2,
    tripled: 3,
    quadrupled: 4,
  }),
);

/** Claims in one English clause, in the order of the text; aims (we plan to increase) are none. */
export function englishClaims(clause: string, sentenceBefore: string): readonly FoundClaim[] {
  if (!/[a-z]{3}/i.test(clause)) return [];
  return patterns.flatMap(([kind, words]) =>
    [...clause.matchAll(words)].flatMap((match) => claimAt(kind, clause, sentenceBefore, match.index, match[0])),
  );
}

function claimAt(
  kind: ClaimKind,
  clause: string,
  sentenceBefore: string,
  start: number,
  raw: string,
): readonly FoundClaim[] {
  const before = clause.slice(Math.max(0, start - 60), start);
  if (aims.test(before)) return [];
  const directed = kind === 'growth' || kind === 'fall';
  const stated = /halved/i.test(raw)
    ? { amount: percent('50'), end: start + raw.length }
    : amountAfter(kind, clause, start + raw.length, raw);
  const after = clause.slice(stated.end);
  const around = `${sentenceBefore} ${clause}`.slice(-300);
  const compared = comparator.test(around);
  const noun = /(?:increase|rise|growth|decrease|decline|drop|fall)$/i.test(raw) && ofObject.test(after);
  return [
    {
      ...plainClaim,
      start,
      end: stated.end,
      kind,
      negated: denied.test(before) || /^(?:did(?: not|n't)|no )/i.test(raw),
      amount: stated.amount,
      tolerance: kind === 'level' ? (/broadly|largely|roughly|about|almost|nearly/i.test(raw) ? 0.05 : 0.02) : 0,
      against: againstWhat(around),
      years: yearsCovered(around),
      otherSpan: /month[- ]on[- ]month|quarter[- ]on[- ]quarter|than (?:the )?last (?:month|quarter)/i.test(around),
      strong:
        kind !== 'first' && (compared || stated.amount !== null || kind.startsWith('record') || kind === 'multiple'),
      reaching: compared || stated.amount !== null || kind !== 'growth',
      hasObject: directed && !noun && !noObject.test(after),
      namesAfter: true,
    },
  ];
}

interface Stated {
  readonly amount: StatedAmount | null;
  readonly end: number;
}

const passed =
  /\b(?:exceed(?:ed|s)|pass(?:ed|es)|topped|surpassed|reached|broke|crossed|over|above|more than|at least) (?:the )?(\d[\d,]*(?:\.\d+)?(?: (?:thousand|million|billion))?)/i;

/** What was passed for the first time: exceeded 50,000, more than 50,000 leaflets. */
function thresholdIn(clause: string): StatedAmount | null {
  const reading = readQuantity(passed.exec(clause)?.[1] ?? '');
  if (!reading.ok || reading.quantity.lower === null) return null;
  return { kind: 'threshold', value: reading.quantity.lower };
}

function amountAfter(kind: ClaimKind, clause: string, at: number, raw: string): Stated {
  if (kind === 'multiple') {
    const word = /[a-z]+|\d+/gi;
    const times = [...raw.toLowerCase().matchAll(word)].flatMap(
      ([found]) => counts.get(found) ?? (/^\d/.test(found) ? Number(found) : []),
    );
    const soft = /nearly|almost/i.test(raw) ? 0.9 : 1;
    return { amount: { kind: 'times', times: (times[0] ?? 2) * soft }, end: at };
  }
  if (kind === 'first') return { amount: thresholdIn(clause), end: at };
  if (kind !== 'growth' && kind !== 'fall') return { amount: null, end: at };
  const share = /^\s+(?:by\s+|of\s+)?(?:about |nearly |some |over |more than )?(\d+(?:\.\d+)?)\s*(?:%|per ?cent)/i.exec(
    clause.slice(at, at + 40),
  );
  if (share !== null) return { amount: percent(share[1] ?? '', share[0]), end: at + share[0].length };
  const number = /^\s+(?:by\s+)?(\d{1,3}(?:,\d{3})+|\d+)\b(?!\s*(?:%|per))/i.exec(clause.slice(at, at + 40));
  if (number === null) return { amount: null, end: at };
  const value = Number((number[1] ?? '').replaceAll(',', ''));
  return { amount: { kind: 'difference', lower: value, upper: value }, end: at + number[0].length };
}

function percent(written: string, words = ''): StatedAmount {
  const value = Number(written);
  const place = 10 ** -(written.split('.')[1]?.length ?? 0);
  if (/over|more than/i.test(words)) return { kind: 'percent', lower: value, upper: null };
  if (/about|some/i.test(words)) return { kind: 'percent', lower: value * 0.9, upper: value * 1.1 };
  if (/nearly/i.test(words)) return { kind: 'percent', lower: value * 0.85, upper: value };
  return { kind: 'percent', lower: value - place, upper: value + place };
}

function againstWhat(around: string): FoundClaim['against'] {
  const named = [...around.matchAll(/\b(?:than|from|with|to|on|against|over|as) (?:in )?((?:19|20)\d{2})\b/gi)].at(-1);
  return named === undefined ? { back: 1 } : { year: Number(named[1]) };
}

function yearsCovered(around: string): number | null {
  const stated =
    /\b(?:for the )?(second|third|fourth|fifth) (?:consecutive year|year (?:running|in a row))|\b(two|three|four|five) years (?:running|in a row)/i.exec(
      around,
    );
  if (stated === null) return null;
  const ordinal = ['second', 'third', 'fourth', 'fifth'].indexOf((stated[1] ?? '').toLowerCase());
  return ordinal >= 0 ? ordinal + 2 : (counts.get((stated[2] ?? '').toLowerCase()) ?? null);
}
