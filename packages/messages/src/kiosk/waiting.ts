import { catalogue } from '../language/catalogue.ts';

/** What a display says before there is anything to count. */
export const waitingWords = catalogue({
  firstRecord: { zh: '等待第一条记录', en: 'Waiting for the first record' },
  yearEmpty: {
    zh: ({ year }: { year: number }) => `${year} 年还没有记录`,
    en: ({ year }) => `Nothing recorded for ${year} yet`,
  },
  how: {
    zh: '在办公室打开管理页面，录入一项活动，',
    en: 'Open the admin page in the office and record an activity;',
  },
  afterwards: { zh: '它的名字会出现在这里。', en: 'its name will appear here.' },
  connecting: { zh: '正在连接台账', en: 'Connecting to the ledger' },
  connectingHow: { zh: '连上以后，数字会自己出现。', en: 'The numbers will appear by themselves.' },
  adminAt: {
    zh: ({ address }: { address: string }) => `管理页面 ${address}`,
    en: ({ address }) => `Admin page ${address}`,
  },
});
