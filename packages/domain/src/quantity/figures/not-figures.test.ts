import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtinCatalogue } from '../../measure/builtin-catalogue.ts';
import { blindLabels } from '../corpus/blind/labels.ts';
import { blindNames } from '../corpus/blind/names.ts';
import { readFigures } from './read-figures.ts';

const phrases = readFileSync(new URL('../../../seed/not-figures.csv', import.meta.url), 'utf8')
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(',')[0] ?? '')
  .filter((phrase) => phrase !== '');

/** Each sentence holds one real figure, so that a reader that finds nothing at all fails too. */
const contexts: readonly ((phrase: string) => string)[] = [
  (phrase) => `${phrase}活动中，发放资料500份。`,
  (phrase) => `“${phrase}”主题活动共发放资料500份。`,
  (phrase) => `根据${phrase}的安排，发放资料500份。`,
  (phrase) => `${phrase}，发放资料500份。`,
];

describe('numerals of names, slogans, marks and metadata are no figures', () => {
  test.each(phrases)('%s', (phrase) => {
    for (const context of contexts) {
      const read = readFigures(context(phrase), { catalogue: builtinCatalogue });
      expect(read.map(({ raw }) => raw)).toEqual(['500份']);
    }
    expect(readFigures(phrase, { catalogue: builtinCatalogue })).toEqual([]);
  });
});

const others = [
  '〔2011〕36号',
  '普科发[2012]5号',
  '第十二条',
  '第3页',
  '0879-2123456',
  '13800138000',
  '400-810-8888',
  '邮编665000',
  '85%',
  '百分之九十五',
  '三分之二',
  '1:3',
  '3比1',
  '2.5倍',
  '翻一番',
  '60岁',
  '6-12岁',
  '上午9时30分',
  '14:30',
  '5月20日',
  '2013年',
  '二〇一三年五月',
  '2013-05-20',
  '2013.05.20',
  '5月10-25日',
  '人民路128号',
  '3号楼201室',
  '红旗路5巷',
  '25℃',
  '22.33KB',
  'F001',
  'GB/T 300-2001',
  '5G',
  'A4',
  '3D打印',
  '第六届',
  '第26届',
  '一等奖',
  '二级',
  '前三名',
  '第一名',
  '十八大',
  '十二五',
  '四个全面',
  '两个维护',
  '三个代表',
  '八项规定',
  '五位一体',
  '一带一路',
  '一户一策',
  '六一儿童节',
  '三八红旗手',
  '百日攻坚',
  '千方百计',
  '万众一心',
  '十分重视',
  '三个方面',
  '五项措施',
  '近三年',
  '三年来',
  '两天后',
  '每人50元',
  '人均3000元',
  '比上年增加18件',
  '同比增长12件',
  'Room 204',
  'No. 36',
  'Table 3',
  '18 May 2013',
  '9:30 a.m.',
  'aged 6 to 12',
  '35 percent',
  'the 6th contest',
];

describe('numbers of many other kinds are no figures', () => {
  test.each(others)('%s', (phrase) => {
    expect(readFigures(phrase)).toEqual([]);
    expect(readFigures(`在${phrase}，发放资料500份。`).map(({ raw }) => raw)).toEqual(['500份']);
  });
});

test.each([...blindNames, ...blindLabels])('%s is no figure, wherever it stands', (name) => {
  expect(readFigures(name)).toEqual([]);
  for (const text of [
    `${name}活动中，发放资料500份。`,
    `在${name}，发放资料500份。`,
    `根据${name}的安排，发放资料500份。`,
  ])
    expect(readFigures(text).map(({ raw }) => raw)).toEqual(['500份']);
});

test('a number alone in a table cell is a figure, a code is none', () => {
  expect(readFigures('25,000')).toMatchObject([
    { raw: '25,000', quantity: { lower: 25000, upper: 25000, mark: 'exact' }, unit: '' },
  ]);
  expect(readFigures('318')).toHaveLength(1);
  expect(readFigures('2022015515')).toEqual([]);
});

test('what is only named between quotation marks is not counted', () => {
  expect(readFigures('开展“十万农户进课堂”活动')).toEqual([]);
  expect(readFigures('《三百六十行》')).toEqual([]);
});
