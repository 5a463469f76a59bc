import { catalogue, type Language } from '../language/catalogue.ts';

export const ageWords = catalogue({
  justNow: { zh: '刚刚', en: 'just now' },
  seconds: {
    zh: ({ count }: { count: number }) => `${count} 秒`,
    en: ({ count }) => (count === 1 ? '1 second' : `${count} seconds`),
  },
  minutes: {
    zh: ({ count }: { count: number }) => `${count} 分钟`,
    en: ({ count }) => (count === 1 ? '1 minute' : `${count} minutes`),
  },
  hours: {
    zh: ({ count }: { count: number }) => `${count} 小时`,
    en: ({ count }) => (count === 1 ? '1 hour' : `${count} hours`),
  },
  days: {
    zh: ({ count }: { count: number }) => `${count} 天`,
    en: ({ count }) => (count === 1 ? '1 day' : `${count} days`),
  },
  ago: { zh: ({ span }: { span: string }) => `${span}前`, en: ({ span }) => `${span} ago` },
  noNewData: { zh: ({ span }: { span: string }) => `${span}没有新数据`, en: ({ span }) => `No new data for ${span}` },
  reconnecting: { zh: '正在重新连接', en: 'reconnecting' },
});

/** 12 分钟 / 12 minutes: the largest whole unit that has passed, never rounded up. */
export function spanOfTime(language: Language, age_ms: number): string {
  const words = ageWords(language);
  const seconds = Math.max(0, Math.floor(age_ms / 1000));
  if (seconds < 60) return words.seconds({ count: seconds });
  if (seconds < 3600) return words.minutes({ count: Math.floor(seconds / 60) });
  if (seconds < 86_400) return words.hours({ count: Math.floor(seconds / 3600) });
  return words.days({ count: Math.floor(seconds / 86_400) });
}

/** 刚刚 within the first minute, then 12 分钟前 / 12 minutes ago. */
export function agePhrase(language: Language, age_ms: number): string {
  const words = ageWords(language);
  return age_ms < 60_000 ? words.justNow : words.ago({ span: spanOfTime(language, age_ms) });
}

/** 12 分钟没有新数据 · 正在重新连接, as a display says it at its foot. */
export function staleDataPhrase(language: Language, age_ms: number): string {
  const words = ageWords(language);
  return `${words.noNewData({ span: spanOfTime(language, age_ms) })} · ${words.reconnecting}`;
}
