import { catalogue } from '../language/catalogue.ts';

/** What a display says about numbers that nobody has confirmed for long. */
export const staleWords = catalogue({
  numbersOf: {
    zh: ({ when }: { when: string }) => `这是 ${when} 的数字`,
    en: ({ when }) => `These are the numbers of ${when}`,
  },
  willUpdate: {
    zh: '还没有连上服务器，连上以后会自己更新',
    en: 'The server cannot be reached; the numbers will update by themselves',
  },
  notReached: { zh: '还没有连上服务器', en: 'The server cannot be reached' },
  faulty: { zh: '画面出错，正在重新打开', en: 'The display failed and is starting again' },
});
