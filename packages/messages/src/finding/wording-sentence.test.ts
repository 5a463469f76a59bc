import type { WordingClaim } from '@outreach/domain';
import { describe, expect, test } from 'vitest';
import { findingNames } from './finding-names.ts';
import { inclusionAnswer, settleStep, workListWords } from './settle-words.ts';
import { wordingSentence } from './wording-sentence.ts';

const zh = findingNames('zh', () => '专利申请');
const en = findingNames('en', () => 'Patents filed');

const claim: WordingClaim = {
  start: 0,
  end: 4,
  raw: '大幅增长',
  kind: 'growth',
  negated: false,
  amount: null,
  tolerance: 0,
  against: { back: 1 },
  years: null,
  otherSpan: false,
  subject: { kind: 'measure', measure: 'patents_filed', breakdown: null, scope: 'district' },
  named: { start: 0, end: 5, raw: '专利申请量' },
  verdict: 'contradict',
  reason: 'certain-despite-spans',
  now: { year: 2013, lower: 43, upper: 43, through: null },
  before: { year: 2012, lower: 81, upper: null, through: '10-31' },
  figures: [],
};

describe('a claim of the text is said with the numbers it was held against', () => {
  test('where they contradict it', () => {
    expect(wordingSentence('zh', claim, zh)).toBe(
      '“大幅增长”和台账对不上：专利申请（全区）2013 年 43，2012 年至少 81。时段不一样，但哪年多很清楚。',
    );
    expect(wordingSentence('en', claim, en)).toBe(
      '“大幅增长” contradicts the ledger: Patents filed (the district): 43 in 2013, at least 81 in 2012; the spans differ, yet which year has more is clear.',
    );
  });

  test('where nothing is named that could be compared', () => {
    const unbound: WordingClaim = {
      ...claim,
      subject: null,
      named: null,
      verdict: 'cannot-compare',
      reason: 'no-measure',
      now: null,
      before: null,
    };
    expect(wordingSentence('zh', unbound, zh)).toBe('“大幅增长”没法比：附近没有写是哪个指标。');
    expect(wordingSentence('en', unbound, en)).toBe('“大幅增长” cannot be compared: no measure is named nearby.');
  });

  test('where the count is of activities', () => {
    const held: WordingClaim = { ...claim, subject: { kind: 'activities-held' }, verdict: 'agree', reason: 'numbers' };
    expect(wordingSentence('en', held, en)).toBe(
      '“大幅增长” agrees with the ledger: Activities held: 43 in 2013, at least 81 in 2012.',
    );
  });
});

test('what can be done about a finding has words in both languages', () => {
  expect([settleStep('zh', 'declare'), settleStep('en', 'accept')]).toEqual(['定包含关系', 'Accept, with a reason']);
  expect([inclusionAnswer('zh', 'outside'), inclusionAnswer('en', 'same')]).toEqual(['不在里面', 'The same fact']);
  expect(workListWords('zh').allInside).toBe('全部包含');
});
