import { catalogue } from '../language/catalogue.ts';
import { setApart } from './set-apart.ts';

/** 数据来源: one number opened down to the figures that make it. */
export const traceWords = catalogue({
  panel: { zh: ({ what }: { what: string }) => `数据来源：${what}`, en: ({ what }) => `Source: ${what}` },
  asOfPosition: {
    zh: ({ when, position }: { when: string; position: number }) => `截至${when} · 第 ${position} 号记录`,
    en: ({ when, position }) => `as of ${when} · record ${position}`,
  },
  yearOf: { zh: ({ year }: { year: number }) => `${year} 年`, en: ({ year }) => String(year) },
  throughDay: { zh: ({ day }: { day: string }) => `只算到 ${day}`, en: ({ day }) => `done by ${day}` },
  copy: { zh: '复制引文', en: 'Copy citation' },
  copied: { zh: '引文已复制', en: 'Citation copied' },
  notCopied: {
    zh: '浏览器不让复制，选中下面这句自己复制',
    en: 'The browser did not allow copying; select the sentence below',
  },
  citation: {
    zh: ({ ledger, year, measure, scope, amount, position, when }: CitationParams) =>
      `${ledger}${year}年${measure}（${scope}）：${amount}。据科普台账第${position}号记录，${when}。`,
    en: ({ ledger, year, measure, scope, amount, position, when }) =>
      `${ledger}, ${measure} in ${year} (${scope}): ${amount}. Outreach Ledger, record ${position}, ${when}.`,
  },
  close: { zh: '关闭', en: 'Close' },

  settled: { zh: ({ amount }: { amount: string }) => `确定的 ${amount}`, en: ({ amount }) => `Settled: ${amount}` },
  open: { zh: ({ amount }: { amount: string }) => `待定的 ${amount}`, en: ({ amount }) => `Undecided: ${amount}` },
  openUnknown: { zh: '待定的，多少没有写', en: 'Undecided, by how much is not written' },

  counted: { zh: '计入', en: 'Counted' },
  undecided: { zh: '待定', en: 'Undecided' },
  inside: { zh: '已在别的数里', en: 'Inside another figure' },
  same: { zh: '同一个数', en: 'The same fact' },
  replaced: { zh: '被后来的数代替', en: 'Replaced by a later figure' },
  outside: { zh: '没有计入', en: 'Not counted' },
  otherScopes: { zh: '别的统计范围', en: 'Other scopes' },
  countFigures: {
    zh: ({ count }: { count: number }) => `${count} 个数字`,
    en: ({ count }) => (count === 1 ? '1 figure' : `${count} figures`),
  },
  needsDecision: { zh: '要有人决定', en: 'somebody has to decide' },
  neverAdded: { zh: '不与这里相加', en: 'never added to this' },
  because: {
    zh: ({ reason, other }: { reason: string; other: string }) => `${reason}：${other}`,
    en: ({ reason, other }) => `${reason}: ${other}`,
  },

  figureOfActivity: {
    zh: ({ title, phrase }: { title: string; phrase: string }) => `“${title}”的${setApart(phrase)}`,
    en: ({ title, phrase }) => `${setApart(phrase)} of “${title}”`,
  },
  question: {
    zh: ({ parts, whole }: { parts: readonly string[]; whole: string }) =>
      `${parts.join('、')}，已经算在${whole}里了吗？`,
    en: ({ parts, whole }) => `${parts.length === 1 ? 'Is' : 'Are'} ${parts.join(' and ')} already inside ${whole}?`,
  },
  questionNoWhole: { zh: '是不是已经算过，还没有定', en: 'Whether this is already counted is not decided' },
  readingInside: { zh: '已在内', en: 'Already inside' },
  readingOutside: { zh: '另外的', en: 'On top of it' },
  allInside: { zh: '全部包含', en: 'All inside' },
  noneInside: { zh: '都不包含', en: 'None inside' },
  oneByOne: { zh: '逐项决定', en: 'One by one' },
  allTogether: { zh: '还是一起决定', en: 'Decide all together' },
  alsoThose: {
    zh: ({ measures, count }: { measures: readonly string[]; count: number }) =>
      `${measures.join('、')}问的是同一件事，也照这样记下（${count} 个数字）`,
    en: ({ measures, count }) =>
      `${measures.join(', ')}: the same question; note the same answer (${count === 1 ? '1 figure' : `${count} figures`})`,
  },
  failedPair: {
    zh: ({ name, why }: { name: string; why: string }) => `${name}：${why}`,
    en: ({ name, why }) => `${name}: ${why}`,
  },
  nextQuestion: {
    zh: ({ measure, scope }: { measure: string; scope: string }) => `下一处待定：${measure}（${scope}）`,
    en: ({ measure, scope }) => `Next open question: ${measure} (${scope})`,
  },
  keyNext: { zh: '下一处待定', en: 'Next question' },
  rest: { zh: '其余', en: 'The rest' },
  restOpen: { zh: '其余没有写', en: 'the rest is not written' },
  choose: { zh: '就是这样', en: 'This is right' },
  deciding: { zh: '正在保存', en: 'Saving' },
  reasonLabel: { zh: '怎么知道的', en: 'How do you know?' },
  reasonPlaceholder: { zh: '可以不写，如：问过经办人', en: 'optional, e.g. asked the officer in charge' },
  decided: {
    zh: ({ count, position }: { count: number; position: number }) =>
      count === 1 ? `已记下，第 ${position} 号记录` : `已记下 ${count} 处，到第 ${position} 号记录`,
    en: ({ count, position }) =>
      count === 1 ? `Noted as record ${position}` : `${count} decisions noted, up to record ${position}`,
  },
  notWithdrawn: {
    zh: '没有全部撤回，看看数据来源里还剩哪些。',
    en: 'Not everything was withdrawn; look at the source to see what is left.',
  },
  undo: { zh: '撤回决定', en: 'Withdraw the decision' },
  waiting: { zh: '等待连接', en: 'Waiting for the server' },
  withdrawReason: { zh: '在数据来源里撤回', en: 'Withdrawn in the source panel' },
  pastNoDecision: { zh: '看的是过去一天，不能在这里决定', en: 'This is an earlier day; nothing can be decided here' },

  corrections: { zh: '更正', en: 'Corrections' },
  noCorrections: { zh: '更正：没有', en: 'Corrections: none' },
  correctedBy: {
    zh: ({ when, position }: { when: string; position: number }) => `${when} · ${position}`,
    en: ({ when, position }) => `${when} · ${position}`,
  },
  newInCorrection: { zh: '更正时加上的', en: 'added in a correction' },
  recordedAt: {
    zh: ({ when, position }: { when: string; position: number }) => `录于${when}，第 ${position} 号`,
    en: ({ when, position }) => `recorded ${when}, no. ${position}`,
  },
  openActivity: {
    zh: ({ title }: { title: string }) => `打开活动：${title}`,
    en: ({ title }) => `Open the activity: ${title}`,
  },
  nothing: { zh: '这个数没有来源：没有人上报过。', en: 'There is nothing behind this number: nobody reported it.' },
  notSaved: {
    zh: '没有保存：服务器没有回答，连上以后再决定。',
    en: 'Not saved: the server did not answer. Decide again when it is back.',
  },
});

interface CitationParams {
  readonly ledger: string;
  readonly year: number;
  readonly measure: string;
  readonly scope: string;
  readonly amount: string;
  readonly position: number;
  readonly when: string;
}
