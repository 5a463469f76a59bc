import { englishHedgeBefore } from '../words/english-hedges.ts';
import { foreignHedgeBefore } from '../words/foreign-hedges.ts';
import { type FoundHedge, hedgeBefore } from '../words/hedges.ts';
import type { Subject } from './subject.ts';

const currencies: readonly (readonly [RegExp, string])[] = [
  [/(?:¥|RMB|CNY|人民币) ?$/, '元'],
  [/(?:HK\$|HKD) ?$/, '港元'],
  [/(?:NT\$|TWD) ?$/, '新台币'],
  [/(?:\bA\$|AU\$|AUD) ?$/, '澳元'],
  [/(?:\bC\$|CA\$|CAD) ?$/, '加元'],
  [/(?:\bS\$|SGD) ?$/, '新元'],
  [/(?:US\$|USD|\$) ?$/, '美元'],
  [/(?:EUR|€) ?$/, '欧元'],
  [/(?:£|GBP) ?$/, '英镑'],
  [/(?:₹|INR|\bRs\.?) ?$/, '卢比'],
  [/(?:₩|KRW) ?$/, '韩元'],
];

/** ¥, RMB and their like before the number. */
export function currencyBefore(text: string, start: number): { readonly start: number; readonly unit: string } | null {
  const slice = text.slice(Math.max(0, start - 5), start);
  for (const [pattern, unit] of currencies) {
    const found = pattern.exec(slice);
    if (found !== null) return { start: start - found[0].length, unit };
  }
  return null;
}

/** The hedge that stands before a subject, in either language; words of the phrase before are left to it. */
export function hedgeInFront(subject: Subject): FoundHedge | null {
  const { text, first } = subject;
  const start = currencyBefore(text, first.start)?.start ?? first.start;
  const found =
    hedgeBefore(text, start, first.bare, first.big > 0) ??
    englishHedgeBefore(text, start) ??
    foreignHedgeBefore(text, start);
  return found !== null && found.at < subject.floor ? null : found;
}
