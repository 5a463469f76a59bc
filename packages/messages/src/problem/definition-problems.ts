import type { ProblemSentences } from './problem-words.ts';

/** A measure that is to be defined otherwise. */
export const definitionProblems = {
  'measure.stale-version': {
    zh: (p) =>
      `指标“${p.text('measure')}”的定义别人刚改过，该写第 ${p.text('expected')} 版，写的是第 ${p.text('found')} 版。重新打开再改。`,
    en: (p) =>
      `Somebody has changed the definition of “${p.text('measure')}” meanwhile: version ${p.text('expected')} is next, not ${p.text('found')}. Open it again and change that.`,
  },
  'measure.unchanged': {
    zh: (p) => `指标“${p.text('measure')}”的定义和现在的一样。相加方式、单位、小数位、分类至少改一样。`,
    en: (p) =>
      `The definition of “${p.text('measure')}” is the one it has. Change how it adds, its units, its decimals or its kinds.`,
  },
  'measure.decimals-lowered': {
    zh: (p) => `指标“${p.text('measure')}”的数字记到小数点后 ${p.text('decimals')} 位，不能改少。`,
    en: (p) =>
      `Numbers of “${p.text('measure')}” are kept to ${p.text('decimals')} decimals, which cannot be made fewer.`,
  },
} satisfies ProblemSentences;
