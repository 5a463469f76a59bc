import { catalogue } from '../language/catalogue.ts';

/** The frame round every admin page. */
export const shellWords = catalogue({
  product: { zh: '科普台账', en: 'Outreach Ledger' },
  demo: { zh: '演示', en: 'Demo' },
  today: { zh: '今日', en: 'Today' },
  ledger: { zh: '台账', en: 'Ledger' },
  record: { zh: '录入', en: 'Record' },
  import: { zh: '导入', en: 'Import' },
  year: { zh: '年度', en: 'Year' },
  findings: { zh: '待核实', en: 'To verify' },
  displays: { zh: '大屏', en: 'Displays' },
  settings: { zh: '设置', en: 'Settings' },
});
