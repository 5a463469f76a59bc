import type { Basis, Direction, InclusionRelation, QuantityMark, Role } from '@outreach/domain';

/** Words of the long form and of the clerks for the same things. Keys are in lower case. */
const qualifiers: Readonly<Record<string, QuantityMark>> = {
  exact: 'exact',
  at_least: 'at-least',
  'at-least': 'at-least',
  at_most: 'at-most',
  'at-most': 'at-most',
  about: 'about',
  range: 'range',
  unknown: 'unknown',
};

const bases: Readonly<Record<string, Basis['kind']>> = {
  event: 'event',
  period: 'period',
  cumulative: 'cumulative',
  stock: 'stock',
  本次: 'event',
  期间: 'period',
  累计: 'cumulative',
  时点: 'stock',
};

const roles: Readonly<Record<string, Role>> = {
  result: 'result',
  target: 'target',
  base: 'base',
  quoted: 'quoted',
  结果: 'result',
  目标: 'target',
  基数: 'base',
  引用: 'quoted',
};

const directions: Readonly<Record<string, Direction>> = {
  held: 'held',
  recommended: 'recommended',
  received: 'received',
  statistic: 'statistic',
};

const relations: Readonly<Record<string, InclusionRelation>> = {
  inside: 'inside',
  outside: 'outside',
  same: 'same',
  undecided: 'undecided',
};

/** Scopes that have a fixed id; anything else is the name of a body. */
const scopes: Readonly<Record<string, string>> = {
  own: 'own',
  joint: 'joint',
  district: 'district',
  本局: 'own',
  本单位: 'own',
  联合: 'joint',
  各单位: 'joint',
  全区: 'district',
  全县: 'district',
};

function lookUp<Meaning>(words: Readonly<Record<string, Meaning>>, text: string): Meaning | null {
  const key = text.toLowerCase();
  return Object.hasOwn(words, key) ? (words[key] ?? null) : null;
}

export const qualifierOf = (text: string) => lookUp(qualifiers, text);
export const basisKindOf = (text: string) => lookUp(bases, text);
export const roleOf = (text: string) => lookUp(roles, text);
export const directionOf = (text: string) => lookUp(directions, text);
export const relationOf = (text: string) => lookUp(relations, text);
export const scopeOf = (text: string) => lookUp(scopes, text) ?? text;

/** What may stand in a cell, for the sentence that refuses another word. */
export const allowedWords = {
  qualifier: ['exact', 'at_least', 'at_most', 'about', 'range', 'unknown'],
  basis: ['event', 'period', 'cumulative', 'stock'],
  role: ['result', 'target', 'base', 'quoted'],
  direction: ['held', 'recommended', 'received', 'statistic'],
  inclusion: ['inside:ID', 'outside:ID', 'undecided:ID', 'same:ID'],
} as const;

/** Several names in one cell: `一小、一中; 科技馆`. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(/[、;；\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
