import { expect, test } from 'vitest';
import { quotedSpans } from './quoted-spans.ts';

test.each([
  ['开展“三下乡”活动', ['“三下乡”']],
  ['《科普100问》和「五进」、『三送』、‘一品’', ['《科普100问》', '「五进」', '『三送』', '‘一品’']],
  ['“甲《乙》丙”5份', ['“甲《乙》丙”']],
  ['“甲“乙”丙”', ['“甲“乙”']],
  ['“没有合上，5份', []],
  ['“换了\n行”5份', []],
  ['5寸"3份"', []],
  ['”5份“三”', ['“三”']],
  [`“${'长'.repeat(59)}”`, [`“${'长'.repeat(59)}”`]],
  [`“${'长'.repeat(60)}”`, []],
  [`发放资料若干份，另有“${'长'.repeat(50)}”`, [`“${'长'.repeat(50)}”`]],
  [`“${'长'.repeat(61)}“三”`, ['“三”']],
])('the names in %j are %j', (text, names) => {
  expect(quotedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(names);
});
