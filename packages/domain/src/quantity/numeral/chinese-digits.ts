/** Numeral characters of Chinese text, the forms of cheques (叁拾) included. Traditional forms are folded before. */
const values: ReadonlyMap<string, number> = new Map(
  Object.entries({
    一: 1,
    壹: 1,
    弌: 1,
    二: 2,
    贰: 2,
    貳: 2,
    弍: 2,
    两: 2,
    三: 3,
    叁: 3,
    叄: 3,
    参: 3,
    參: 3,
    弎: 3,
    四: 4,
    肆: 4,
    五: 5,
    伍: 5,
    六: 6,
    陆: 6,
    陸: 6,
    七: 7,
    柒: 7,
    八: 8,
    捌: 8,
    九: 9,
    玖: 9,
  }),
);

const places: ReadonlyMap<string, number> = new Map(Object.entries({ 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 }));

const joinedTens: ReadonlyMap<string, number> = new Map(Object.entries({ 廿: 2, 卅: 3, 卌: 4 }));

/** All characters that mean something inside a Chinese numeral. */
export const numeralCharacters: readonly string[] = [
  ...values.keys(),
  ...places.keys(),
  ...joinedTens.keys(),
  ...'零〇○几数万亿',
];

export type ChineseSign =
  | { readonly kind: 'digit'; readonly value: number; readonly character: string }
  | { readonly kind: 'zero' }
  | { readonly kind: 'place'; readonly exponent: number }
  | { readonly kind: 'tens'; readonly value: number }
  | { readonly kind: 'some' };

/** What one character means inside a Chinese numeral; null where it is none. ○ counts as zero only beside other signs. */
export function chineseSign(character: string): ChineseSign | null {
  const digit = values.get(character);
  if (digit !== undefined) return { kind: 'digit', value: digit, character };
  const place = places.get(character);
  if (place !== undefined) return { kind: 'place', exponent: place };
  const tens = joinedTens.get(character);
  if (tens !== undefined) return { kind: 'tens', value: tens };
  if (character === '零' || character === '〇' || character === '○') return { kind: 'zero' };
  if (character === '几' || character === '数') return { kind: 'some' };
  return null;
}

/** 万 or 亿 as a power of ten; 0 for any other character. */
export function bigExponent(character: string): number {
  if (character === '万') return 4;
  return character === '亿' ? 8 : 0;
}

/** True where two digits side by side are a range: 三四个, 三五个, 两三千, and, turned round, 三两个. */
export function isNeighbourPair(first: ChineseSign, second: ChineseSign): readonly [number, number] | null {
  if (first.kind !== 'digit' || second.kind !== 'digit') return null;
  if (second.value - first.value === 1) return [first.value, second.value];
  if (first.value === 3 && second.value === 5) return [3, 5];
  if (first.value === 3 && second.character === '两') return [2, 3];
  return null;
}
