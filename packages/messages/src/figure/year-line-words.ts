import { catalogue } from '../language/catalogue.ts';

/** 年线, as a screen reader hears it. */
export const yearLineWords = catalogue({
  summary: {
    zh: ({ year, days }: { year: number; days: number }) => `${year} 年有 ${days} 天办了活动`,
    en: ({ year, days }) =>
      days === 1 ? `1 day with activities in ${year}` : `${days} days with activities in ${year}`,
  },
  asOf: { zh: ({ day }: { day: string }) => `看到${day}为止`, en: ({ day }) => `shown up to ${day}` },
  slider: {
    zh: ({ year }: { year: number }) => `${year} 年，看哪一天的台账`,
    en: ({ year }) => `${year}: the ledger as of which day`,
  },
});
