import { compareText } from '../inclusion/relations.ts';
import type { AnyDraft } from './observation.ts';

/**
 * A stable name for what was found: its code, what it is first about, and a digest of everything it says. The same
 * finding has the same key on every machine; when a number in it changes, so does the key.
 */
export function findingKey(draft: AnyDraft, year: number): string {
  const about = draft.figures[0] ?? draft.activities[0] ?? String(year);
  const params = Object.entries(draft.params).sort(([a], [b]) => compareText(a, b));
  const everything = JSON.stringify([draft.code, year, draft.figures, draft.activities, params]);
  return `${draft.code}:${about}:${digest(everything)}`;
}

/** FNV-1a over UTF-16 units, two runs of 32 bits: it tells apart the few versions of one finding, no more is asked. */
function digest(text: string): string {
  return [0x811c9dc5, 0x9747b28c].map((seed) => fnv(text, seed).toString(16).padStart(8, '0')).join('');
}

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}
