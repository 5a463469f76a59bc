import type { Hedge } from '../numeral/numeral.ts';
import type { AfterHedge, FoundHedge } from './hedges.ts';

/** Longest first within each kind, so that "no more than" is not read as "more than". */
const low =
  'a good|no fewer than|as few as|north of|well in excess of|min\\.?|not fewer than|no less than|not less than|not below|a minimum of|minimum of|minimum|at least|more than|greater than|larger than|in excess of|upwards of|upward of|well over|just over|slightly over|a little over|over|above|exceeding|exceeds|exceeded|exceed|surpassing|surpassed|topping|topped|passed the|crossed the|broke the|reaching|reached|beyond';
const high =
  'no more than|limited to|capped at|restricted to|max\\.?|not more than|no greater than|not over|not exceeding|not above|a maximum of|maximum of|maximum|at most|at the most|up to and including|the best part of|getting on for|not far short of|up to|as many as|as much as|fewer than|less than|smaller than|just under|slightly under|a little under|well under|under|below|within|nearly|almost|close to|approaching|not quite|just short of|short of';
const about =
  'approximately|something like|in the neighbou?rhood of|in the vicinity of|approx\\.?|roughly|about|around|circa|ca\\.|c\\.|est\\.?|an estimated|estimated at|estimated|some|in the region of|in the order of|on the order of|or so';

const kinds: readonly (readonly [Hedge, string])[] = [
  ['high', high],
  ['low', low],
  ['about', about],
];

/** "not" turns a bound round in ways that are listed above; any other "not" makes the phrase unsafe to read. */
const beforePattern = new RegExp(
  `(?:^|[^A-Za-z])(?:(${high})|(${low})|(${about}))(?: (?:a total of|of|the|total))? ?$`,
  'i',
);

/** The English hedge that ends at `start`; looks back at most 40 characters. */
export function englishHedgeBefore(text: string, start: number): FoundHedge | null {
  const from = Math.max(0, start - 40);
  const slice = text.slice(from, start);
  if (!/[A-Za-z.] ?$/.test(slice)) return null;
  const found = beforePattern.exec(slice);
  if (found === null) return null;
  const group = [found[1], found[2], found[3]].findIndex((word) => word !== undefined);
  const kind = kinds[group];
  const lead = /^[^A-Za-z]/.test(found[0]) ? 1 : 0;
  return kind === undefined ? null : { hedge: kind[0], at: from + found.index + lead };
}

/** "not nearly 300", "hardly over 20": a denial that no rule here covers. */
export function isDenied(text: string, hedgeStart: number): boolean {
  return /(?:\b(?:not|never|hardly|scarcely)|n['’]t) $/i.test(text.slice(Math.max(0, hedgeStart - 12), hedgeStart));
}

const afterPattern =
  /^ ?(?:(\+(?! ?(?:\d|[A-Za-z]\b))|-?plus\b|and counting\b|or more\b(?! (?:than|to|the|a|an|\d))|or above\b(?! (?:than|to|the|a|an|\d))|or over\b(?! (?:than|to|the|a|an|\d))|and above\b(?! (?:than|to|the|a|an|\d))|and over\b(?! (?:than|to|the|a|an|\d))|and more\b(?! (?:than|to|the|a|an|\d))|and up\b(?! (?:than|to|the|a|an|\d))|upwards\b|at least\b|at minimum\b|-?odd\b)|(or fewer\b|or less\b|or under\b|and under\b|at most\b|at the most\b|maximum\b)|(,? ?(?:give or take|more or less)\b(?! \d)|or so\b|or thereabouts\b|approximately\b|approx\b|roughly\b|-?ish\b|give or take\b|\((?:approx\.?|approximately|about|est\.?|estimated|roughly)\)))/i;

/** The English hedge that begins at `at`: 25,000+, 300 or more, 20-odd. */
export function englishHedgeAfter(text: string, at: number): AfterHedge | null {
  const found = afterPattern.exec(text.slice(at, at + 24));
  if (found === null) return null;
  const hedge: Hedge = found[1] !== undefined ? 'low' : found[2] !== undefined ? 'high' : 'about';
  return { hedge, end: at + found[0].length };
}
