import { catalogue } from '../language/catalogue.ts';

/**
 * What a number is called, and what is said beside it. `amount`, `lower` and `upper` are written by the domain's
 * `formatQuantity`, which knows the grammar of numerals; the words round them are here.
 */
export const figureWords = catalogue({
  exact: { zh: '准数', en: 'exact' },
  atLeast: { zh: '不少于', en: 'at least' },
  atMost: { zh: '不超过', en: 'at most' },
  about: { zh: '约', en: 'about' },
  undecided: { zh: '待定', en: 'undecided' },
  range: { zh: '范围', en: 'range' },
  zero: { zh: '零', en: 'zero' },
  notReported: { zh: '没有上报', en: 'not reported' },
  notApplicable: { zh: '不适用', en: 'not applicable' },
  illegible: { zh: '字迹不清', en: 'illegible' },
  corrected: { zh: '更正过', en: 'corrected' },
  past: { zh: '过去某天', en: 'an earlier day' },

  readAbout: { zh: ({ amount }: { amount: string }) => `约${amount}`, en: ({ amount }) => `about ${amount}` },
  readBetween: {
    zh: ({ lower, upper }: { lower: string; upper: string }) => `在${lower}与${upper}之间`,
    en: ({ lower, upper }) => `between ${lower} and ${upper}`,
  },
  illegiblePhrase: {
    zh: ({ phrase }: { phrase: string }) => `字迹不清“${phrase}”`,
    en: ({ phrase }) => `illegible (“${phrase}”)`,
  },
  readZero: {
    zh: ({ unit }: { unit: string }) => `零${unit}`,
    en: ({ unit }) => (unit === '' ? 'zero' : `zero ${unit}`),
  },
  undecidedCount: {
    zh: ({ count }: { count: number }) => `${count} 处待定`,
    en: ({ count }) => (count === 1 ? '1 figure undecided' : `${count} figures undecided`),
  },
  illegibleCount: {
    zh: ({ count }: { count: number }) => `${count} 处字迹不清，没有计入`,
    en: ({ count }) => (count === 1 ? '1 illegible figure not counted' : `${count} illegible figures not counted`),
  },
  unknownCount: {
    zh: ({ count }: { count: number }) => `${count} 处数字不明，没有计入`,
    en: ({ count }) => (count === 1 ? '1 unknown figure not counted' : `${count} unknown figures not counted`),
  },
  correctedFrom: {
    zh: ({ before }: { before: string }) => `更正过，原为${before}`,
    en: ({ before }) => `corrected from ${before}`,
  },
  asOf: { zh: ({ day }: { day: string }) => `截至${day}`, en: ({ day }) => `as of ${day}` },
  partOfQuestion: { zh: '待定', en: 'undecided' },
  moreBeingChecked: {
    zh: ({ amount }: { amount: string }) => `另有 ${amount}在核对`,
    en: ({ amount }) => `${amount} more being checked`,
  },
  moreBeingCheckedOpen: { zh: '还有一部分在核对', en: 'more being checked' },
  opens: {
    zh: ({ what }: { what: string }) => `${what}，看数据来源`,
    en: ({ what }) => `${what}, show where it comes from`,
  },
});
