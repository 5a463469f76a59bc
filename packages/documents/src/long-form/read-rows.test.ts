import { describe, expect, test } from 'vitest';
import { readLongRows } from './read-rows.ts';

function read(text: string) {
  return readLongRows(new TextEncoder().encode(text), 'a.csv');
}

describe('a long-form file is read by its heading', () => {
  test('columns may be in any order, in Chinese, with blanks between rows', () => {
    const { rows, problems } = read(
      '活动,年度,指标,原文\n三下乡,2025,material_copies,25000余份\n\n,,,\n科普日,2025,,\n',
    );
    expect(problems).toEqual([]);
    expect(rows.map(({ row, cell }) => [row, cell('year'), cell('activity'), cell('phrase')])).toEqual([
      [2, '2025', '三下乡', '25000余份'],
      [5, '2025', '科普日', ''],
    ]);
  });

  test.each([
    ['tabs', 'year\tactivity\n2025\t三下乡'],
    ['semicolons', 'year;activity\n2025;三下乡'],
  ])('%s separate as well', (_name, text) => {
    expect(read(text).rows.map(({ cell }) => cell('activity'))).toEqual(['三下乡']);
  });

  test('a column that nobody knows is named, and not read', () => {
    const { problems, warnings } = read('year,activity,weather\n2025,三下乡,rain');
    expect(problems).toEqual([]);
    expect(warnings).toMatchObject([{ code: 'file.columns-ignored', params: { columns: ['weather'] } }]);
  });
});

describe('a file of another shape is refused', () => {
  test('the wrong heading names what is missing and what was found', () => {
    expect(read('name,phone\n张三,123').problems).toMatchObject([
      { code: 'file.wrong-heading', params: { missing: ['year', 'activity'], found: ['name', 'phone'] } },
    ]);
  });

  test.each([
    ['the same column twice', 'year,activity,年度\n2025,a,2025', 'file.column-twice'],
    ['a heading and nothing below', 'year,activity\n', 'file.no-rows'],
    ['a quotation mark that never ends', 'year,activity\n2025,"a\n2025,b', 'file.not-csv'],
    ['an unquoted comma', 'year,activity\n2025,a,b', 'row.too-many-cells'],
    ['a cell as long as a novel', `year,activity\n2025,${'长'.repeat(5_001)}`, 'cell.too-long'],
  ])('%s', (_name, text, code) => {
    expect(read(text).problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('a problem leads to its row as a spreadsheet counts it', () => {
    expect(read('year,activity\n2025,a\n2025,b,c').problems).toMatchObject([{ path: 'a.csv:3', params: { row: 3 } }]);
  });
});
