import type { Finding } from '@outreach/domain';
import { describe, expect, test } from 'vitest';
import { findingNames } from './finding-names.ts';
import { findingSentence } from './finding-sentence.ts';
import { verifiedSentence } from './verified-sentence.ts';

const zh = findingNames('zh', () => '科技资料');
const en = findingNames('en', () => 'Leaflets');
const around = {
  figures: [],
  activities: [],
  settle: [],
  blocking: false,
  questions: [],
  key: 'k',
  year: 2025,
} as const;

describe('待核实 is said as a question or as what is known, with its numbers', () => {
  test.each([
    [
      { ...around, code: 'inclusion-undecided', params: { measure: 'm', scope: 'own', parts: 1 } },
      '科技资料（本局）有 1 个数字，可能已经在一个全年或累计数里。没定以前，合计写成范围。',
      'Leaflets (own bureau): 1 figure may already be inside a yearly or running one. Until it is decided the total is a range.',
    ],
    [
      { ...around, code: 'illegible', params: { measure: 'm', raw: '1XX份' } },
      '科技资料写的是“1XX份”，看不清，没有计入合计。找到底稿可以补上。',
      'Leaflets says “1XX份”, which cannot be read and is not counted. Add it when you find the draft.',
    ],
    [
      {
        ...around,
        code: 'series-falls',
        params: { measure: 'm', earlier: 81, later: 43, earlierDay: '2025-06-30', laterDay: '2025-10-31' },
      },
      '科技资料的累计数变小了：6月30日 81，10月31日 43。',
      'Leaflets: the running total falls, from 81 on 30 June to 43 on 31 October.',
    ],
    [
      {
        ...around,
        code: 'scopes-not-added',
        params: { measure: 'm', scopes: ['own', 'joint', 'joint'], naive: 210_000 },
      },
      '科技资料有本局、联合几种统计范围，不能加成 210,000。',
      'Leaflets is counted under several scopes (own bureau, all units); they do not add up to 210,000.',
    ],
  ] as const satisfies readonly (readonly [Finding, string, string])[])('%#', (finding, said, saidEn) => {
    expect(findingSentence('zh', finding, zh)).toBe(said);
    expect(findingSentence('en', finding, en)).toBe(saidEn);
  });
});

test('what was checked and holds is said too', () => {
  const verified = {
    code: 'parts-make-whole',
    figures: [],
    activities: [],
    params: { measure: 'm', whole: 43, parts: [24, 12, 7] },
  } as const;
  expect(verifiedSentence('zh', verified, zh)).toBe('科技资料：24 + 12 + 7 正好是 43。');
  expect(verifiedSentence('en', verified, en)).toBe('Leaflets: 24 + 12 + 7 make exactly 43.');
});
