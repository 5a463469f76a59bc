import { describe, expect, it } from 'vitest';
import { titleSize_u } from './title-size.ts';

describe("an activity's name on the wall", () => {
  it('is large when it is short', () => {
    expect(titleSize_u('全国科普日主场活动', 74, 44)).toBe(12.1);
  });

  it('is set smaller the longer it is, so that it stays whole', () => {
    expect(titleSize_u('某某区第六届青少年科技创新大赛暨机器人竞赛启动仪式', 74, 44)).toBeLessThan(10.5);
    expect(titleSize_u('字'.repeat(66), 74, 44)).toBe(6.2);
    expect(titleSize_u('字'.repeat(500), 74, 44)).toBe(5.4);
  });

  it('counts Latin letters for about half', () => {
    expect(titleSize_u('Science day opening event', 74, 44)).toBe(12.1);
  });
});
