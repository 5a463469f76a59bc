import type { ParagraphCase } from '../paragraph-case.ts';

/** The closing paragraphs; written before the reader was asked (decision 0062). */
export const blindClosingParagraphs: readonly ParagraphCase[] = [
  {
    text: '全县各中小学共组建科技社团126个，各社团每周活动2次，全年开展活动3200余次，学生获国家级奖12项、省级奖36项。',
    figures: [
      ['126个', 126, 126, '个'],
      ['3200余次', 3200, null, '次'],
      ['12项', 12, 12, '项'],
      ['36项', 36, 36, '项'],
    ],
  },
  {
    text: '由于场地受限，每批限30人，全天接待6批，共180人，超过原计划的150人。',
    figures: [
      ['6批', 6, 6, '批'],
      ['180人', 180, 180, '人'],
    ],
  },
  {
    text: '与去年的36场相比，今年举办48场，多出12场，场均观众由80人增加到120人。',
    figures: [
      ['36场', 36, 36, '场', { role: 'quoted' }],
      ['48场', 48, 48, '场'],
    ],
  },
  {
    text: '区科技馆新增展品26件，更换展品12件，减少展品4件，展品总数达186件。',
    figures: [
      ['26件', 26, 26, '件'],
      ['12件', 12, 12, '件'],
      ['总数达186件', 186, null, '件'],
    ],
  },
  {
    text: '项目总投资560万元，其中申请上级补助300万元、县级配套160万元、自筹100万元，预计年增产值1200万元。',
    figures: [
      ['560万元', 5600000, 5600000, '元', { within: null }],
      ['300万元', 3000000, 3000000, '元', { within: 0 }],
      ['160万元', 1600000, 1600000, '元', { within: 0 }],
      ['100万元', 1000000, 1000000, '元', { within: 0 }],
      ['1200万元', 12000000, 12000000, '元', { role: 'target' }],
    ],
  },
  {
    text: '发放调查问卷1000份，回收有效问卷963份，回收率96.3%；受访者中男性占48.2%，30岁以下占35.6%，大专以上学历412人。',
    figures: [
      ['1000份', 1000, 1000, '份'],
      ['963份', 963, 963, '份'],
      ['412人', 412, 412, '人'],
    ],
  },
  {
    text: '三十年来，协会累计举办学术会议280次，交流论文1.26万篇，会员由最初的36人发展到1260人。',
    figures: [
      ['280次', 280, 280, '次', { basis: 'cumulative' }],
      ['1.26万篇', 12600, 12600, '篇'],
      ['36人', 36, 36, '人', { role: 'quoted' }],
      ['1260人', 1260, 1260, '人'],
    ],
  },
  {
    text: '根据安排，6月1日至7日每天上午9时开放，首日接待860人，七天共接待5600人次。',
    figures: [
      ['860人', 860, 860, '人'],
      ['5600人次', 5600, 5600, '人次'],
    ],
  },
  {
    text: 'The hall seats 300; 12 concerts were given and 2,860 tickets sold, 340 more than budgeted.',
    figures: [
      ['12 concerts', 12, 12, 'concerts'],
      ['2,860 tickets', 2860, 2860, 'tickets'],
    ],
  },
  {
    text: 'Between January and June, 46 schools booked visits (38 last year), bringing 2,300 pupils in groups of up to 30.',
    figures: [
      ['46 schools', 46, 46, 'schools'],
      ['2,300 pupils', 2300, 2300, 'pupils'],
    ],
  },
  {
    text: 'On average 120 people a day used the makerspace, which has 12 workstations and opened 280 days.',
    figures: [['12 workstations', 12, 12, 'workstations']],
  },
  {
    text: 'Nearly two thirds of the 1,850 respondents had visited before; 640 were first-time visitors.',
    figures: [],
  },
];
