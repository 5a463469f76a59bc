import { describe, expect, it } from 'vitest';
import { readAddress } from './display-address.ts';

describe("a display's address", () => {
  it('asks for Chinese, this year and full motion when it says nothing', () => {
    expect(readAddress('', false)).toEqual({ language: 'zh', year: null, motion: 'full' });
  });

  it('may ask for English, another year and less motion', () => {
    expect(readAddress('?lang=en&year=2025&motion=reduce', false)).toEqual({
      language: 'en',
      year: 2025,
      motion: 'reduce',
    });
  });

  it('is read as far as it is understood', () => {
    expect(readAddress('?lang=fr&year=20x5&motion=fast', false)).toEqual({
      language: 'zh',
      year: null,
      motion: 'full',
    });
    expect(readAddress('?year=99999', false).year).toBe(null);
  });

  it('gives way to a system that asks for less motion', () => {
    expect(readAddress('?motion=full', true).motion).toBe('reduce');
  });
});
