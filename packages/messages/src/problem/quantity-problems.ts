import { catalogue } from '../language/catalogue.ts';
import type { ProblemParams, ProblemSentences } from './problem-words.ts';

/** What a number is that counts nothing, by `params.kind` of `quantity.not-a-count`. */
const notACount = catalogue({
  date: { zh: '日期', en: 'a date' },
  time: { zh: '时刻', en: 'a time' },
  ordinal: { zh: '第几', en: 'an ordinal' },
  percent: { zh: '百分比', en: 'a percentage' },
  ratio: { zh: '比例', en: 'a ratio' },
  rate: { zh: '比率', en: 'a rate' },
  change: { zh: '增减幅度', en: 'a change' },
  age: { zh: '年龄', en: 'an age' },
  label: { zh: '编号', en: 'a number in a name' },
  phone: { zh: '电话', en: 'a telephone number' },
  'list-mark': { zh: '序号', en: 'a list mark' },
  'data-size': { zh: '文件大小', en: 'a file size' },
  temperature: { zh: '温度', en: 'a temperature' },
  name: { zh: '名称的一部分', en: 'part of a name' },
});

function kindName(language: 'zh' | 'en', p: ProblemParams): string {
  const words: Readonly<Record<string, string>> = notACount(language);
  return words[p.text('kind')] ?? p.text('kind');
}

/** Numbers as written that could not be read, and bounds that do not fit. A number is never guessed. */
export const quantityProblems = {
  'quantity.blank': {
    zh: () => '这里是空的。没有上报就留空，写 0 是真的没有。',
    en: () => 'Nothing is written here. Leave it blank if it was not reported; 0 means there were none.',
  },
  'quantity.none': {
    zh: (p) => `没读懂“${p.text('found')}”：里面没有数字。`,
    en: (p) => `Could not read “${p.text('found')}”: there is no number in it.`,
  },
  'quantity.several': {
    zh: (p) => `“${p.text('found')}”里有 ${p.text('count')} 个数字，不知道取哪个。一格写一个。`,
    en: (p) => `“${p.text('found')}” holds ${p.text('count')} numbers. Write one in each box.`,
  },
  'quantity.not-a-count': {
    zh: (p) => `“${p.text('found')}”是${kindName('zh', p)}，不是数量。`,
    en: (p) => `“${p.text('found')}” is ${kindName('en', p)}, not a count.`,
  },
  'quantity.unknown-unit': {
    zh: (p) => `“${p.text('found')}”里的“${p.text('unit')}”不是认得的单位。换一个单位，或者先把它加到指标里。`,
    en: (p) =>
      `“${p.text('unit')}” in “${p.text('found')}” is not a known unit. Use another, or add it to the measure first.`,
  },
  'quantity.malformed': {
    zh: (p) => `“${p.text('found')}”写法不成数。核对一下位数和逗号。`,
    en: (p) => `“${p.text('found')}” does not form a number. Check its digits and separators.`,
  },
  'quantity.ambiguous': {
    zh: (p) => `“${p.text('found')}”有两种读法，不替您猜。写成完整的数字，如 12000份。`,
    en: (p) =>
      `“${p.text('found')}” can be read in two ways, and is not guessed. Write the number out, such as 12,000.`,
  },
  'quantity.backwards-range': {
    zh: (p) => `范围写反了：从 ${p.text('from')} 到 ${p.text('to')}。小的写在前面。`,
    en: (p) => `The range runs backwards, from ${p.text('from')} to ${p.text('to')}. Write the smaller number first.`,
  },
  'quantity.negative': {
    zh: (p) => `“${p.text('found')}”小于零，数量不会是负的。`,
    en: (p) => `“${p.text('found')}” is below zero, which a count cannot be.`,
  },
  'quantity.each': {
    zh: (p) => `“${p.text('found')}”是每个单位的数，没有写总数。算出总数再填。`,
    en: (p) =>
      `“${p.text('found')}” is an amount for each of several; the total is not stated. Work out the total and enter that.`,
  },
  'quantity.too-large': {
    zh: (p) => `“${p.text('found')}”太大，超过 ${p.text('max')} 就存不准。`,
    en: (p) => `“${p.text('found')}” is too large: above ${p.text('max')} it cannot be kept exactly.`,
  },
  'quantity.too-precise': {
    zh: (p) => `“${p.text('found')}”位数太多，最多保留 ${p.text('max')} 位。`,
    en: (p) => `“${p.text('found')}” has more than the ${p.text('max')} digits that are kept exactly.`,
  },
  'quantity.out-of-range': {
    zh: (p) => `数写的是 ${p.text('found')}，应当在 0 到 ${p.amount('max')} 之间。`,
    en: (p) => `The number is ${p.text('found')}; it should be from 0 to ${p.amount('max')}.`,
  },
  'quantity.too-fine': {
    zh: (p) =>
      p.number('decimals') === 0
        ? `${p.text('found')} 带小数，这个指标只数整数。`
        : `${p.text('found')} 的小数太细，最多 ${p.text('decimals')} 位。`,
    en: (p) =>
      p.number('decimals') === 0
        ? `${p.text('found')} has decimals, and this measure counts whole things.`
        : `${p.text('found')} is too fine: at most ${p.text('decimals')} decimals are kept.`,
  },
  'quantity.reversed': {
    zh: (p) => `下限 ${p.amount('lower')} 比上限 ${p.amount('upper')} 大，写反了。`,
    en: (p) => `The lower bound ${p.amount('lower')} is above the upper bound ${p.amount('upper')}.`,
  },
  'quantity.mark-mismatch': {
    zh: () => '数的写法和上下限对不上：准数两头一样，“不少于”没有上限，“不超过”没有下限。',
    en: () =>
      'How the number is known does not fit its bounds: an exact one has both the same, “at least” has no upper and “at most” no lower bound.',
  },
} satisfies ProblemSentences;
