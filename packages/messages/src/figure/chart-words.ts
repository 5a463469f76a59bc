import { catalogue } from '../language/catalogue.ts';

/** Two years beside each other. */
export const pairBarWords = catalogue({
  lastYear: { zh: '上年', en: 'last year' },
  beside: {
    zh: ({ now, name, before }: { now: string; name: string; before: string }) => `${now}；${name}${before}`,
    en: ({ now, name, before }) => `${now}; ${name} ${before}`,
  },
  known: { zh: '已知', en: 'known' },
  open: { zh: '不少于', en: 'at least' },
  undecided: { zh: '待定', en: 'undecided' },
  today: { zh: '今天', en: 'today' },
  ownScale: { zh: '每行自成比例', en: 'each row has its own scale' },
});

/** A whole and what is in it. */
export const partsWords = catalogue({
  remainder: { zh: '其余', en: 'the rest' },
  notWritten: { zh: '没写准的部分', en: 'not written down' },
});
