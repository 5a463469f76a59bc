import { builtinCatalogue } from '@outreach/domain';
import { describe, expect, test } from 'vitest';
import { figuresFromText, isSentence, openingOfSentence } from './read-sentence.ts';
import { partsAmong } from './use-declare-parts.ts';

const figures = (text: string) => figuresFromText(text, builtinCatalogue, 'zh');
const opening = (text: string) => openingOfSentence(text, builtinCatalogue, 2026);
const rows = (text: string) => figures(text).map(({ measure, text: written }) => [measure, written]);

describe('what is typed into the box for one more number', () => {
  test('becomes a row of its measure', () => {
    expect(rows('展板30余块')).toEqual([['display_boards', '30余块']]);
    expect(rows('25000余份')).toEqual([['material_copies', '25000余份']]);
    expect(rows('over 25,000 leaflets')).toEqual([['material_copies', 'over 25,000 leaflets']]);
  });

  test('becomes a row for each number of a list', () => {
    expect(rows('发放资料25000余份，图书2500册、挂图3000幅')).toEqual([
      ['material_copies', '25000余份'],
      ['book_copies', '2500册'],
      ['chart_copies', '3000幅'],
    ]);
  });

  test('is not divided at a thousands comma', () => {
    expect(rows('资料25,000余份')).toEqual([['material_copies', '25,000余份']]);
  });

  test('is kept whole for the person to place where nothing says what it counts', () => {
    expect(rows('来了300人')).toEqual([['', '来了300人']]);
    expect(rows('很多份')).toHaveLength(1);
    expect(rows('资料12.000份')).toEqual([['', '资料12.000份']]);
    expect(rows('  ')).toEqual([]);
  });
});

describe('a pasted sentence', () => {
  const sentence = '1月11日至17日开展三下乡活动，共发放资料13类25000余份，图书2500册，挂图3000幅。';

  test('becomes a row for each number, which knows where it stands', () => {
    expect(rows(sentence)).toEqual([
      ['material_kinds', '13类'],
      ['material_copies', '25000余份'],
      ['book_copies', '2500册'],
      ['chart_copies', '3000幅'],
    ]);
    const [, leaflets] = figures(sentence);
    expect(leaflets?.span && sentence.slice(leaflets.span.start, leaflets.span.end)).toBe('25000余份');
  });

  test('leaves what it says before its numbers for the dates and the title', () => {
    expect(opening(sentence)).toEqual({ dates: '1月11日至17日', title: '开展三下乡活动' });
    expect(opening('5月，科普进校园，发放资料300份')).toEqual({ dates: '5月', title: '科普进校园' });
    expect(opening('三下乡，发放资料300份')).toEqual({ dates: '', title: '三下乡' });
    expect(opening('发放资料300份，图书20册')).toEqual({ dates: '', title: '' });
  });

  test('is told from a title in which a number stands', () => {
    expect(isSentence(sentence, builtinCatalogue)).toBe(true);
    expect(isSentence('发放资料300份，反响热烈。', builtinCatalogue)).toBe(true);
    expect(isSentence('第六届青少年创新大赛', builtinCatalogue)).toBe(false);
    expect(isSentence('科普培训3期', builtinCatalogue)).toBe(false);
  });

  test('leaves no number out that it could not read', () => {
    expect(rows('发放资料12.000份，图书2500册，占全年的30%')).toEqual([
      ['', '发放资料12.000份'],
      ['book_copies', '2500册'],
    ]);
    expect(rows('2,500 books and 12.000 leaflets').map(([, text]) => text)).toEqual([
      '2,500 books',
      'and 12.000 leaflets',
    ]);
  });

  test('prefers the measure whose name it writes before the number', () => {
    expect(rows('举办科普培训380期，培训群众25800人次')).toEqual([
      ['training_sessions', '380期'],
      ['training_participations', '25800人次'],
    ]);
  });

  test('hints at what its numbers count over and for whom', () => {
    expect(figures('全年共发放资料300份，图书20册')[0]).toMatchObject({ basis: 'period', basisDays: '全年' });
    expect(figures('1-9月受理专利申请50项')[0]).toMatchObject({ basis: 'cumulative', basisDays: '1-9月' });
    expect(figures('各部门共发放资料10余万份')[0]).toMatchObject({ scope: '联合', basis: 'auto' });
  });

  test('says by 其中 that one number is inside another, which counts once', () => {
    const found = figures('培训农民320人次，其中妇女120人次');
    expect(found.map(({ measure, text }) => [measure, text])).toEqual([
      ['training_participations', '320人次'],
      ['training_participations', '120人次'],
    ]);
    expect(partsAmong(found).map(({ within }) => within)).toEqual([found[0]?.id]);
    expect(partsAmong(found.slice(1))).toEqual([]);
  });
});
