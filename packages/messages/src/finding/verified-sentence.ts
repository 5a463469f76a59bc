import type { VerifiedCode, VerifiedParams, VerifiedRelation } from '@outreach/domain';
import type { InBoth, Language } from '../language/catalogue.ts';
import type { FindingNames } from './finding-names.ts';
import type { FindingSentence } from './finding-sentence.ts';

const sentences: { readonly [Code in VerifiedCode]: InBoth<FindingSentence<VerifiedParams[Code]>> } = {
  'parts-make-whole': {
    zh: (p, n) =>
      `${n.measure(p.measure)}：${p.parts.map((part) => n.number(part)).join(' + ')} 正好是 ${n.number(p.whole)}。`,
    en: (p, n) =>
      `${n.measure(p.measure)}: ${p.parts.map((part) => n.number(part)).join(' + ')} make exactly ${n.number(p.whole)}.`,
  },
  'order-holds': {
    zh: (p, n) =>
      `${n.measure(p.small)} ${n.number(p.smallValue)}，不超过${n.measure(p.big)} ${n.number(p.bigValue)}，对得上。`,
    en: (p, n) =>
      `${n.measure(p.small)} (${n.number(p.smallValue)}) does not exceed ${n.measure(p.big)} (${n.number(p.bigValue)}), as it should be.`,
  },
  'same-fact-agrees': {
    zh: (p, n) =>
      `${n.measure(p.measure)}几处写的是同一件事，数字一致${p.value === null ? '' : `，都是 ${n.number(p.value)}`}。`,
    en: (p, n) =>
      `${n.measure(p.measure)}: the same fact is written in several places, and they agree${p.value === null ? '' : ` on ${n.number(p.value)}`}.`,
  },
  'duration-matches': {
    zh: (p, n) => `${n.measure(p.measure)}“${p.raw}”和日期对得上。`,
    en: (p, n) => `${n.measure(p.measure)} “${p.raw}” fits the dates.`,
  },
  'editions-run-on': {
    zh: (p) => `从 ${p.since} 年起，第 ${p.first} 届到第 ${p.last} 届接得上。`,
    en: (p) => `Editions ${p.first} to ${p.last} run on since ${p.since}.`,
  },
};

/** A relation that was checked and holds, in one sentence: what makes a number believable. */
export function verifiedSentence(language: Language, verified: VerifiedRelation, names: FindingNames): string {
  return say(language, verified.code, verified.params, names);
}

function say<Code extends VerifiedCode>(
  language: Language,
  code: Code,
  params: VerifiedParams[VerifiedCode],
  names: FindingNames,
): string {
  // A relation's params are those of its code; the compiler cannot follow that through the union.
  return sentences[code][language](params as VerifiedParams[Code], names);
}
