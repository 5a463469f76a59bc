import { describe, expect, it } from 'vitest';
import { plainTitle, titleLikeness } from './title-words.ts';

describe('a title as it is compared', () => {
  it.each([
    ['“科普日” 主场', '科普日主场'],
    ['２０１３年度ＡＢＣ活动', 'abc活动'],
    ['2013 Science Day', 'scienceday'],
    ['1999年报告', '报告'],
    ['第十二届科技节', '科技节'],
    ['12届科技节', '科技节'],
    ['第廿届科技节', '科技节'],
    ['届时公布', '届时公布'],
    ['The 21st science fair', 'thesciencefair'],
    ['3rd fair, 2nd round, 4th day', 'fairroundday'],
    ['1st', ''],
    ['a21st', 'a21st'],
    ['12号楼', '12号楼'],
    ['——', ''],
  ])('%s', (title, plain) => {
    expect(plainTitle(title)).toBe(plain);
  });
});

describe('how alike two titles are', () => {
  it('is the share of the shorter one’s pairs that the other has', () => {
    expect(titleLikeness('科技创新竞赛', '科技创新竞赛')).toBe(1);
    expect(titleLikeness('创新竞赛', '青少年创新竞赛决赛')).toBe(1);
    expect(titleLikeness('青少年创新竞赛决赛', '创新竞赛')).toBe(1);
    expect(titleLikeness('创新竞赛', '创新大赛')).toBeCloseTo(1 / 3);
    expect(titleLikeness('科普日', '三下乡')).toBe(0);
  });

  it('is none where there is nothing to compare', () => {
    expect(titleLikeness('', '')).toBe(0);
    expect(titleLikeness('', '科普日')).toBe(0);
    expect(titleLikeness('日', '科普日')).toBe(0);
    expect(titleLikeness('日', '日')).toBe(1);
  });
});
