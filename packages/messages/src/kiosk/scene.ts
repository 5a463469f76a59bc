import { catalogue } from '../language/catalogue.ts';

/** What every scene of a display says. */
export const sceneWords = catalogue({
  product: { zh: '科普台账', en: 'Outreach Ledger' },
  demoData: { zh: '演示数据', en: 'Demo data' },
  lastYear: { zh: '去年', en: 'Last year' },
  wholeYear: { zh: '全年', en: 'full year' },
  /** The year before the shown one; 去年 only where the shown year is this one. */
  yearBefore: {
    zh: ({ year, thisYear }: { year: number; thisYear: boolean }) => (thisYear ? '去年' : `${year - 1} 年`),
    en: ({ year }) => String(year - 1),
  },
  held: {
    zh: ({ count }: { count: number }) => `办了 ${count} 场活动`,
    en: ({ count }) => (count === 1 ? '1 activity held' : `${count} activities held`),
  },
  heldLabel: { zh: '举办活动', en: 'Activities held' },
  heldUnit: { zh: '场', en: '' },
  asWritten: {
    zh: ({ phrase }: { phrase: string }) => `原文写“${phrase}”`,
    en: ({ phrase }) => `source says “${phrase}”`,
  },
  /** Beside a number, where there is no room to add that it is not counted. */
  illegible: {
    zh: ({ count }: { count: number }) => `${count} 处字迹不清`,
    en: ({ count }) => `${count} illegible`,
  },
  /** At the foot, where the numbers on the screen are not all of one scope. */
  severalScopes: { zh: '统计范围见数旁', en: 'scopes never added' },
  spansDiffer: { zh: '时段不同', en: 'another span' },
  measureVersion: { zh: '口径改过', en: 'counted differently' },
});
