import { expect, test } from 'vitest';
import { sentencesOf } from './sentence.ts';

/** The sentences in their words, each with the beginning of its paragraph. */
function cut(text: string) {
  return sentencesOf(text).map(({ start, end, paragraph }) => [text.slice(start, end), paragraph]);
}

test.each([
  ['办班3期。发资料5份;展出2天!接待300人?', ['办班3期', '发资料5份', '展出2天', '接待300人']],
  ['We held 5 talks. About 300 came.', ['We held 5 talks', ' About 300 came']],
  ['It took 2.5 hours. It cost 3.50 (less).\nDone', ['It took 2.5 hours', ' It cost 3.50 (less)', 'Done']],
  ['They said “fine.” Then 5 left.', ['They said “fine.” Then 5 left']],
  ['He said "no 5". Then 5 left.', ['He said "no 5"', ' Then 5 left']],
  [
    'See no. 5 and fig. 3, e.g. p. 7, approx. 20 of them, i.e. 3 pp. in vol. 2.',
    ['See no. 5 and fig. 3, e.g. p. 7, approx. 20 of them, i.e. 3 pp. in vol. 2'],
  ],
  ['A. Smith came. B. Jones left.', ['A. Smith came', ' B. Jones left']],
  ['一是培训.二是宣传. 三是检查', ['一是培训.二是宣传. 三是检查']],
  ['The casino. Then 5.', ['The casino', ' Then 5']],
  ['Add 5. ', ['Add 5', ' ']],
  ['', []],
  ['。。', []],
] as const)('%j is cut into %j', (text, sentences) => {
  expect(cut(text).map(([sentence]) => sentence)).toEqual(sentences);
});

test('a paragraph begins behind the end of a line, and not behind a full stop', () => {
  expect(cut('甲。乙\n丙。丁\r戊')).toEqual([
    ['甲', 0],
    ['乙', 0],
    ['丙', 4],
    ['丁', 4],
    ['戊', 8],
  ]);
});
