import { catalogue } from '../language/catalogue.ts';

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

  question: {
    zh: ({ part, whole }: { part: string; whole: string }) => `${part}，已经算在${whole}里了吗？`,
    en: ({ part, whole }) => `Is ${part} already inside ${whole}?`,
  },
  questionNoWhole: { zh: '是不是已经算过，还没有定', en: 'Whether this is already counted is not decided' },
  readingInside: { zh: '已在内', en: 'Already inside' },
  readingOutside: { zh: '另外的', en: 'On top of it' },
  rest: { zh: '其余', en: 'The rest' },
  restOpen: { zh: '其余没有写', en: 'the rest is not written' },
  choose: { zh: '就是这样', en: 'This is right' },
  deciding: { zh: '正在保存', en: 'Saving' },
  reasonLabel: { zh: '怎么知道的', en: 'How do you know?' },
  reasonPlaceholder: { zh: '可以不写，如：问过经办人', en: 'optional, e.g. asked the officer in charge' },
  decided: {
    zh: ({ position }: { position: number }) => `已记下，第 ${position} 号记录`,
    en: ({ position }) => `Noted as record ${position}`,
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
    zh: ({ when, position }: { when: string; position: number }) => `${when}录入，第 ${position} 号`,
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
  keyInside: { zh: '已在内', en: 'Inside' },
  keyOutside: { zh: '另外的', en: 'On top' },
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
