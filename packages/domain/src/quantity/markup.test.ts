import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { markupIn } from './markup.ts';

test.each([
  ['300&nbsp;份', '300 份'],
  ['300&#160;&#xA0;份', '300  份'],
  ['300&#20313;&#x4EFD;', '300余份'],
  ['300&#xD800;份', '300&#xD800;份'],
  ['&gt;300人', '>300人'],
  ['&unknown;300', '&unknown;300'],
  ['<b>300</b>份', '300份'],
  ['12<br/>300', '12\n300'],
  ['人数<300，>200', '人数<300,>200'],
  ['**300**份', '300份'],
  ['1**份', '1**份'],
  ['共**份，培训5**人', '共**份,培训5**人'],
  ['`300`份', '300份'],
  ['300➕人', '300+人'],
  ['资料➕300', '资料 300'],
])('%s is read as %s', (written, read) => {
  expect(fold(written).text).toBe(read);
});

test('a span of folded text leads back to the words, without the markup around them', () => {
  const written = '共<b>300</b>份</p>';
  const folded = fold(written);
  expect(written.slice(folded.offset(1), folded.end(5))).toBe('300</b>份');
});

test('the pieces of markup are in order and apart', () => {
  const found = markupIn('<p>**12**&nbsp;`3`</p>');
  expect(found.map(({ start, end, as }) => [start, end, as])).toEqual([
    [0, 3, '\n'],
    [3, 5, ''],
    [7, 9, ''],
    [9, 15, ' '],
    [15, 16, ''],
    [17, 18, ''],
    [18, 22, '\n'],
  ]);
});
