import { describe, expect, test } from 'vitest';
import { contributionReason } from '../contribution/contribution-words.ts';
import { scopeAlone, scopeMeaning, scopeName } from '../scope/scope-words.ts';
import { basisPhrase } from './activity-words.ts';

describe('what a figure counts over', () => {
  test.each([
    [{ kind: 'event' }, '本次', 'this activity'],
    [{ kind: 'period', from: '2025-01-01', to: '2025-12-31' }, '全年', 'full year'],
    [
      { kind: 'cumulative', from: '2025-01-01', through: '2025-09-30' },
      '累计，1月1日—9月30日',
      'cumulative, 1 January – 30 September',
    ],
    [
      { kind: 'cumulative', from: '2025-01-01', through: null },
      '累计，截至哪天没有写',
      'cumulative, to a day not written down',
    ],
    [{ kind: 'stock', at: '2025-06-30' }, '截至6月30日', 'to 30 June'],
    [{ kind: 'stock', at: null }, '时点', 'at a day'],
  ] as const)('%#', (basis, zh, en) => {
    expect(basisPhrase('zh', basis)).toBe(zh);
    expect(basisPhrase('en', basis)).toBe(en);
  });
});

describe('who is counted', () => {
  test('the three scopes have words, and a body keeps its own name', () => {
    expect(['own', 'joint', 'district', '区科协'].map((scope) => scopeName('zh', scope))).toEqual([
      '本局',
      '联合',
      '全区',
      '区科协',
    ]);
    expect(scopeName('en', 'joint')).toBe('all units');
    expect(scopeMeaning('zh', '区科协')).toBe('区科协的数字，不与本局相加');
    expect(scopeAlone('en', 'own')).toBe('own bureau only');
  });
});

test('why a figure does not count is said without the program’s words', () => {
  expect(contributionReason('zh', 'declared-inside')).toBe('已经算在另一个数里，不再相加');
  expect(contributionReason('en', 'role-target')).toBe('A target, not a result');
});
