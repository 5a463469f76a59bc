import { describe, expect, it } from 'vitest';
import { titleWords } from './title-words.ts';

describe("the lines of an activity's name", () => {
  it('break between words', () => {
    expect(titleWords('主场活动')).toEqual(['主场', '活动']);
    expect(titleWords('全国科普日主场活动').join(' ')).toMatch(/科普日 主场 活动$/);
    expect(titleWords('Science day')).toEqual(['Science', ' ', 'day']);
  });

  it('neither begin nor end with the wrong mark', () => {
    const words = titleWords('“科学家精神”进校园、社区（第二场）');
    expect(words.filter((word) => /^[”、）]|[“（]$/.test(word))).toEqual([]);
  });

  it('lose nothing of the name', () => {
    for (const title of ['', '第6届（4.26）知识产权周——“走进”校园！', 'a  b', '😀科普']) {
      expect(titleWords(title).join('')).toBe(title);
    }
  });
});
