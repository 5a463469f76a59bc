import { catalogue } from '../language/catalogue.ts';

/** What every scene of a display says. */
export const sceneWords = catalogue({
  product: { zh: '科普台账', en: 'Outreach Ledger' },
  demoData: { zh: '演示数据', en: 'Demo data' },
  lastYear: { zh: '去年', en: 'Last year' },
  wholeYear: { zh: '全年', en: 'full year' },
});
