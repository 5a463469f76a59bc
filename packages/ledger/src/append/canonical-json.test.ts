import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, isNotJson } from './canonical-json.ts';

describe('canonical JSON (RFC 8785)', () => {
  it('sorts keys by UTF-16 code unit, as the example of section 3.2.3 does', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    expect(canonicalJson(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}');
  });

  it('writes numbers as ECMAScript does', () => {
    const numbers = [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0, 25000, 8758.48];
    expect(canonicalJson(numbers)).toBe('[333333333.3333333,1e+30,4.5,0.002,1e-27,0,25000,8758.48]');
  });

  it('escapes only what must be escaped, and leaves Chinese as it is', () => {
    expect(canonicalJson('€$\u000f\nA\'B"\\\\"/ 三下乡')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/ 三下乡"');
  });

  it('leaves out what is undefined and keeps null', () => {
    expect(canonicalJson({ b: undefined, a: null })).toBe('{"a":null}');
  });

  it.each([
    ['NaN', { a: [1, Number.NaN] }, 'a.1'],
    ['infinity', { a: Number.POSITIVE_INFINITY }, 'a'],
    ['a lone surrogate', { title: '\ud83d' }, 'title'],
    ['a hole in a list', { a: [undefined] }, 'a.0'],
    ['a date object', { a: new Date(0) }, 'a'],
    ['a big integer', { a: 1n }, 'a'],
  ])('refuses %s and says where it stands', (_name, value, path) => {
    let refused: unknown;
    try {
      canonicalJson(value);
    } catch (error) {
      refused = error;
    }
    expect(isNotJson(refused) && refused.path).toBe(path);
  });

  it('refuses a value that is nested without end', () => {
    let value: unknown = 1;
    for (let depth = 0; depth < 100; depth += 1) value = [value];
    expect(() => canonicalJson(value)).toThrow('too deep');
  });

  it('gives one text for one value, whatever the order of its keys, and reads back equal', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(reversed(value))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('writes a part that it wrote before from memory', () => {
    const facts = { title: 'x' };
    const memo = new Map<object, string>();
    expect(canonicalJson({ facts }, memo)).toBe('{"facts":{"title":"x"}}');
    expect(memo.get(facts)).toBe('{"title":"x"}');
    expect(canonicalJson({ b: facts }, memo)).toBe('{"b":{"title":"x"}}');
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
