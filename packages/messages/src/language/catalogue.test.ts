import { expect, expectTypeOf, test } from 'vitest';
import { catalogue } from './catalogue.ts';

const words = catalogue({
  lastYear: { zh: '上年', en: 'last year' },
  left: { zh: ({ count }: { count: number }) => `还差 ${count} 步`, en: ({ count }) => `${count} left` },
});

test('words come in the language asked for', () => {
  expect(words('zh').lastYear).toBe('上年');
  expect(words('en').left({ count: 3 })).toBe('3 left');
});

test('the words of a language are one object, so that they may be a dependency in React', () => {
  expect(words('zh')).toBe(words('zh'));
  expect(words('zh')).not.toBe(words('en'));
});

test('a missing language, an unknown key and a wrong parameter do not compile', () => {
  expectTypeOf(words('zh').left).parameter(0).toEqualTypeOf<{ count: number }>();
  // @ts-expect-error English is missing.
  catalogue({ lastYear: { zh: '上年' } });
  // @ts-expect-error There is no such word.
  expect(words('zh').nextYear).toBeUndefined();
  // @ts-expect-error A count is a number.
  expect(words('zh').left({ count: '3' })).toBe('还差 3 步');
});
