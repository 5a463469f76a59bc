import { describe, expect, it } from 'vitest';
import { fontSlices } from './font-slices.ts';

const sheet = `
@font-face { src: url(./files/a.woff2) format('woff2-variations'); unicode-range: U+4e00-4e10,U+ff0c; }
@font-face { src: url("./files/b.woff2") format('woff2'); unicode-range: U+30??; }
`;

describe('the slices of a font', () => {
  it('are found with the letters they hold', () => {
    const slices = fontSlices(sheet);
    expect(slices.map((slice) => slice.file)).toEqual(['./files/a.woff2', './files/b.woff2']);
    expect([0x4e00, 0x4e10, 0xff0c, 0x4e11].map((point) => slices[0]?.holds(point))).toEqual([true, true, true, false]);
    expect(slices[1]?.holds(0x30ff)).toBe(true);
  });

  it('must be there', () => {
    expect(() => fontSlices('body { color: red }')).toThrow('names no font file');
  });
});
