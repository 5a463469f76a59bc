import { catalogue, type Language } from '../language/catalogue.ts';

/** What a long run of the command line is doing. */
export const progressWords = catalogue({
  copy: { zh: '复制', en: 'Copying' },
  chain: { zh: '核对流水', en: 'Checking the log' },
  replay: { zh: '核对合计', en: 'Checking the totals' },
  fold: { zh: '从流水重算', en: 'Computing from the log' },
  compare: { zh: '与台账比对', en: 'Comparing with the ledger' },
  record: { zh: '记入台账', en: 'Recording' },
  under: {
    zh: ({ share, left }: { share: string; left: string }) => (left === '' ? share : `${share}，还要${left}`),
    en: ({ share, left }) => (left === '' ? share : `${share}, ${left} left`),
  },
  line: {
    zh: ({ phase, total }: { phase: string; total: string }) => `${phase}：共 ${total}，请稍候`,
    en: ({ phase, total }) => `${phase}: ${total} in all, please wait`,
  },
  seconds: {
    zh: ({ seconds }: { seconds: number }) => `约 ${seconds} 秒`,
    en: ({ seconds }) => `about ${seconds} s`,
  },
  minutes: {
    zh: ({ minutes }: { minutes: number }) => `约 ${minutes} 分钟`,
    en: ({ minutes }) => `about ${minutes} min`,
  },
});

/** How long something will still take, roughly: seconds below a minute and a half, minutes above. */
export function roughDuration(language: Language, milliseconds: number): string {
  const words = progressWords(language);
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  return seconds < 90 ? words.seconds({ seconds }) : words.minutes({ minutes: Math.ceil(seconds / 60) });
}
