import type { Scope } from '../activity/activity.ts';

const words: readonly (readonly [Scope, RegExp])[] = [
  [
    'district',
    /全[区县市镇旗州]|我[区县市旗]|辖区|district[- ]wide|\b(?:in|across) the (?:whole )?district\b|the district's/i,
  ],
  ['joint', /各(?:成员)?单位|各(?:相关)?部门|联合|有关单位|all units|all departments|joint/i],
  ['own', /我局|本局|区科技局|局机关|我[办所]|the bureau|our bureau|our own/i],
];

/** The counting scope that a sentence names; null where it names none, or several. */
export function scopeNamed(sentence: string): Scope | null {
  const named = words.flatMap(([scope, pattern]) => (pattern.test(sentence) ? [scope] : []));
  return named.length === 1 ? (named[0] ?? null) : null;
}
