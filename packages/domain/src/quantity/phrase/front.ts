import { englishHedgeBefore } from '../words/english-hedges.ts';
import { type FoundHedge, hedgeBefore } from '../words/hedges.ts';
import type { Subject } from './subject.ts';

const currencies: readonly (readonly [RegExp, string | null])[] = [
  [/(?:¥|RMB|CNY|人民币) ?$/, '元'],
  [/(?:US\$|USD|\$) ?$/, '美元'],
  [/(?:EUR|€) ?$/, '欧元'],
  [/(?:£) ?$/, '英镑'],
];

/** ¥, RMB and their like before the number. */
export function currencyBefore(text: string, start: number): { readonly start: number; readonly unit: string } | null {
  const slice = text.slice(Math.max(0, start - 5), start);
  for (const [pattern, unit] of currencies) {
    const found = pattern.exec(slice);
    if (found !== null && unit !== null) return { start: start - found[0].length, unit };
  }
  return null;
}

/** The hedge that stands before a subject, in either language; words of the phrase before are left to it. */
export function hedgeInFront(subject: Subject): FoundHedge | null {
  const { text, first } = subject;
  const start = currencyBefore(text, first.start)?.start ?? first.start;
  const found = hedgeBefore(text, start, first.bare, first.big > 0) ?? englishHedgeBefore(text, start);
  return found !== null && found.at < subject.floor ? null : found;
}
