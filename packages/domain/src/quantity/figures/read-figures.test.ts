import { describe, expect, test } from 'vitest';
import { builtinCatalogue } from '../../measure/builtin-catalogue.ts';
import { readFigures } from './read-figures.ts';

const nouns = (text: string) => readFigures(text).map(({ noun }) => noun);
const roles = (text: string) => readFigures(text).map(({ raw, role }) => [raw, role]);
const bases = (text: string) => readFigures(text).map(({ basis }) => basis);

describe('a noun', () => {
  test.each([
    ['發放宣傳資料３００份，舉辦農業培訓５期。', ['宣傳資料', '農業培訓']],
    ['３００份科普資料，５場專題講座。', ['科普資料', '專題講座']],
    ['資\u200b料300份，展\u00ad板5块', ['资料', '展板']],
    ['資料、資料彙編共300份', ['資料彙編']],
    ['３００份', ['']],
  ])('is given in the spelling of %j', (text, expected) => {
    const found = nouns(text).map((noun) => noun.replaceAll(/[\u200b\u00ad]/g, ''));
    expect(found.map((noun) => noun.replaceAll('資\u200b', '資'))).toEqual(
      expected.map((noun) => (text.includes('\u200b') ? noun.replace('资', '資') : noun)),
    );
  });
});

describe('what may be left out', () => {
  test('a catalogue, and then nothing is proposed', () => {
    expect(readFigures('发放资料300份')).toMatchObject([{ noun: '资料', candidates: [] }]);
    expect(readFigures('发放资料300份', { catalogue: builtinCatalogue })[0]?.candidates[0]?.measure).toBe(
      'material_copies',
    );
  });

  test('units, and then only the known ones are read', () => {
    expect(readFigures('放映12巡映次')).toEqual([]);
    expect(readFigures('放映12巡映次', { units: ['巡映次'] })).toMatchObject([{ unit: '巡映次', noun: '放映' }]);
    expect(readFigures('放映12巡映次', { units: ['巡映次'], catalogue: builtinCatalogue })).toHaveLength(1);
  });

  test('the 万 of a catalogue unit stays with the number', () => {
    expect(readFigures('投入3万元', { catalogue: builtinCatalogue, units: ['万元'] })).toMatchObject([
      { unit: '元', quantity: { lower: 30_000 } },
    ]);
  });
});

describe('a table cell', () => {
  test.each([
    ['300', 300],
    [' 300 ', 300],
    ['３００', 300],
    ['1,200', 1_200],
    ['1234567', 1_234_567],
    ['12,345,678', 12_345_678],
    ['1.2万', 12_000],
  ])('%j holds a number', (text, lower) => {
    expect(readFigures(text)).toMatchObject([{ quantity: { lower }, noun: '', unit: '', basis: null, within: null }]);
  });

  test.each(['12345678', '3.5', '1XX', '300，5', '共300', '300 5', '第300', '三百。', ''])('%j holds none', (text) => {
    expect(readFigures(text)).toEqual([]);
  });
});

test.each([
  ['“3份”资料', []],
  ['“共发3份”和5份', ['5份']],
  ['“三送”5份“七进”8份', ['5份', '8份']],
  ['《手册》5份', ['5份']],
])('in %j only what stands outside of names counts', (text, raws) => {
  expect(readFigures(text).map(({ raw }) => raw)).toEqual(raws);
});

test('a number that no number carries exactly is left out, and the next one is read', () => {
  expect(readFigures('发放9999999999999999999份，举办3场').map(({ raw }) => raw)).toEqual(['3场']);
});

test('a minus is a loss, a dash is none', () => {
  expect(readFigures('结余 -5元，资料—5份').map(({ raw }) => raw)).toEqual(['5份']);
});

describe('what was said before', () => {
  test('holds to the end of the paragraph', () => {
    expect(bases('今年以来办班3期。发资料5份。\n展出2场。')).toEqual(['cumulative', 'cumulative', null]);
    expect(bases('全年办班3期；活动期间展出2场；再展出3场')).toEqual(['period', 'event', 'event']);
  });

  test('of what is planned holds to the end of the paragraph, too', () => {
    expect(roles('工作计划如下：办班3期。发资料5份。\n展出2场。')).toEqual([
      ['3期', 'target'],
      ['5份', 'target'],
      ['2场', 'result'],
    ]);
    expect(roles(`${'我区科普工作'.repeat(7)}安排：办班3期`)).toEqual([['3期', 'result']]);
  });

  test('of months holds until other months are named', () => {
    const spans = (text: string) => readFigures(text).map(({ span }) => span && [span.fromMonth, span.throughMonth]);
    expect(spans('1-9月办班3期，发资料5份，7-12月展出2场。')).toEqual([
      [1, 9],
      [1, 9],
      [7, 12],
    ]);
    expect(spans('1-9月办班3期。发资料5份。今年以来展出2场。')).toEqual([[1, 9], [1, 9], null]);
    expect(spans('3-3月办班3期，9至3月发资料5份，下半年后、上半年前展出2场')).toEqual([null, null, [1, 6]]);
  });
});

describe('of last year', () => {
  test.each([
    ['46场（去年同期38场），参与6200人次', ['result', 'quoted', 'result']],
    ['去年办班3期、讲座5场', ['quoted', 'quoted']],
    ['由320人增加到560人', ['quoted', 'result']],
    ['由2013年同期320人扩大到560人', ['quoted', 'result']],
    ['由5名专家培训', ['result']],
    ['由专家3人、教师5人增加', ['result', 'result']],
    ['5,000 visitors (2013: 4,200 visitors)', ['result', 'quoted']],
    ['5,000 visitors (FY 2012/13: 4,200 visitors)', ['result', 'quoted']],
    ['5,000 visitors (FY2012-2013: 4,200 visitors)', ['result', 'quoted']],
    ['300 talks (280 talks in 2012)', ['result', 'quoted']],
    ['300 talks (280 talks for FY2012/13)', ['result', 'quoted']],
    ['300 talks in 2013 and 280 talks', ['result', 'result']],
  ])('%s', (text, expected) => {
    expect(roles(text).map(([, role]) => role)).toEqual(expected);
  });
});

describe('a part', () => {
  const within = (text: string) => readFigures(text).map((figure) => figure.within);

  test.each([
    ['办班3期，参训500人，其中妇女200人', [null, null, 1]],
    ['参训500人，女性200名。其中党员50人', [null, null, 1]],
    ['参训500人（妇女200人、老人100人），发放资料300份', [null, 0, 0, null]],
    ['参训500人，发放（读本）300份', [null, null]],
    ['参训500人 （其中妇女200人）', [null, 0]],
    ['其中妇女200人', [null]],
    ['发资料300份（含读本100册）', [null, null]],
    ['300 people came, including 120 women', [null, 0]],
    ['50 patents were filed, of which 20 patents were granted', [null, 0]],
    ['参训500人，其中妇女200人，接待300人', [null, 0, 0]],
  ])('of a whole: %s', (text, expected) => {
    expect(within(text)).toEqual(expected);
  });

  test('belongs to one of the last eight figures', () => {
    const seven = '办班3期、放映5场、展板6块、挂图7幅、发书8册、稿件9篇、车2辆';
    expect(within(`参训500人、${seven}，其中妇女200人`).at(-1)).toBe(0);
    expect(within(`参训500人、${seven}、资料4份，其中妇女200人`).at(-1)).toBeNull();
  });
});
