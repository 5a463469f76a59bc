import type { SentenceInFull } from './sentence-in-full.ts';

/** Sentences in the manner of reports and every figure in them, with all that the words around say of it. */
export const sentencesInFull: readonly SentenceInFull[] = [
  [
    '全年举办三期培训，召开两次会议。',
    [['三期', 3, 3, 'exact', '期', { noun: '培训', measure: 'training_sessions', basis: 'period' }]],
  ],
  [
    '为三个乡镇建成一座科普馆，调处一起专利侵权案。',
    [
      ['三个', 3, 3, 'exact', '个'],
      ['一座', 1, 1, 'exact', '座', { noun: '科普馆' }],
      ['一起', 1, 1, 'exact', '起', { noun: '专利侵权案', measure: 'ip_disputes_handled' }],
    ],
  ],
  [
    '举办三个班，建立五个示范点，走访八户农家。',
    [
      ['三个', 3, 3, 'exact', '个', { noun: '班' }],
      ['五个', 5, 5, 'exact', '个', { noun: '示范点', measure: 'service_points' }],
    ],
  ],
  ['做到三个到位，落实两项制度，抓好四个环节。', []],
  ['以三期为限，从两户做起，把四项写进方案。', []],
  ['八村联动，三乡同办。', []],
  ['三个“一批”全部完成，两项工程开工。', []],
  [
    '建立科普站三个、服务点五个。',
    [
      ['三个', 3, 3, 'exact', '个', { noun: '科普站' }],
      ['五个', 5, 5, 'exact', '个', { noun: '点', measure: 'service_points' }],
    ],
  ],
  ['共三期；另外两期延后，其他四场取消。', [['三期', 3, 3, 'exact', '期']]],
  ['这三场和那两场都不算，第三场除外。', []],
  [
    '四个班级参赛，三个科室参与，六个村受益。',
    [
      ['四个', 4, 4, 'exact', '个', { noun: '班级' }],
      ['三个', 3, 3, 'exact', '个', { noun: '科室' }],
      ['六个', 6, 6, 'exact', '个', { noun: '村' }],
    ],
  ],
  ['全年三次产业协调发展，五中全会召开。', []],
  ['三十场讲座；三一场。', [['三十场', 30, 30, 'exact', '场', { noun: '讲座', measure: 'lectures_held' }]]],
  ['培训班三期 参加者多', [['三期', 3, 3, 'exact', '期', { noun: '培训班', measure: 'training_sessions' }]]],
  [
    '新建科技书屋一个，配备电脑一台。',
    [
      ['一个', 1, 1, 'exact', '个', { noun: '科技书屋' }],
      ['一台', 1, 1, 'exact', '台', { noun: '电脑' }],
    ],
  ],
  [
    '新建一所科普学校，成立了一个工作组，举办了一次培训。',
    [
      ['一所', 1, 1, 'exact', '所', { noun: '科普学校', measure: 'schools_participating' }],
      ['一次', 1, 1, 'exact', '次', { noun: '培训', measure: 'training_sessions' }],
    ],
  ],
  [
    '召开了一次会议，收到一件投诉，购置一台设备。',
    [
      ['一次', 1, 1, 'exact', '次', { noun: '会议' }],
      ['一件', 1, 1, 'exact', '件', { noun: '投诉' }],
      ['一台', 1, 1, 'exact', '台', { noun: '设备' }],
    ],
  ],
  ['每人一册，同一份材料，另一场次待定，第一项完成。', []],
  ['一场一主题，一个乡镇一个特色。', []],
  ['建一个组织、定一套制度、办一批实事。', []],
  [
    '一起案件，一起火灾，一起参加活动，一起学习。',
    [
      ['一起', 1, 1, 'exact', '起', { noun: '案件', measure: 'cases_trademark_infringement' }],
      ['一起', 1, 1, 'exact', '起', { noun: '火灾', measure: 'cases_trademark_infringement' }],
    ],
  ],
  ['发放资料一份。', [['一份', 1, 1, 'exact', '份', { noun: '资料', measure: 'material_copies' }]]],
  [
    '活动为期三天，历时2个月，持续半年。',
    [
      ['三天', 3, 3, 'exact', '天', { measure: 'duration_days' }],
      ['2个月', 2, 2, 'exact', '月', { measure: 'duration_months' }],
      ['半年', 0.5, 0.5, 'exact', '年', { noun: '持续' }],
    ],
  ],
  ['近三年来，过去5年，每3个月一次，前两天下雨。', []],
  [
    '培训共计12学时，授课4课时，为期2天。',
    [
      ['12学时', 12, 12, 'exact', '学时', { noun: '培训', measure: 'training_sessions' }],
      ['4课时', 4, 4, 'exact', '课时'],
      ['2天', 2, 2, 'exact', '天'],
    ],
  ],
  ['三年计划启动，两天后结束，三个月内完成，五年来坚持不懈。', []],
  [
    '活动历时3天，其间2天下雨；开展活动5天。',
    [
      ['3天', 3, 3, 'exact', '天', { measure: 'duration_days' }],
      ['5天', 5, 5, 'exact', '天'],
    ],
  ],
  [
    '参训人数320，参观人次分别为5737.01万和9850.04万。',
    [
      ['320', 320, 320, 'exact', ''],
      ['5737.01万', 57_370_100, 57_370_100, 'exact', ''],
      ['9850.04万', 98_500_400, 98_500_400, 'exact', ''],
    ],
  ],
  ['总数为2013，参训人数2013，人数3.5，人口12.5万。', [['12.5万', 125_000, 125_000, 'exact', '', { noun: '人口' }]]],
  [
    '参训人数三百，粉丝数约1200，下载量：356。',
    [
      ['约1200', 1200, 1200, 'about', ''],
      ['356', 356, 356, 'exact', ''],
    ],
  ],
  ['总人次已达1.2万；发放量1XX。', [['已达1.2万', 12_000, null, 'at-least', '', { noun: '总人次' }]]],
  [
    '举办1000人以上的活动3场，100人以上的讲座5场；200人以上参加。',
    [
      ['3场', 3, 3, 'exact', '场'],
      ['5场', 5, 5, 'exact', '场', { noun: '讲座', measure: 'lectures_held' }],
      ['200人以上', 200, null, 'at-least', '人'],
    ],
  ],
  [
    '培训300人以上。',
    [['300人以上', 300, null, 'at-least', '人', { noun: '培训', measure: 'training_participations' }]],
  ],
  ['a site within 5 km of town; within 3 days; within 20 minutes', []],
  ['3个方面、5项措施、2大特点、4条要求、6步走、2种角度。', []],
  ['报告共12页，3章，500字，2张图。', [['2张', 2, 2, 'exact', '张', { noun: '图', measure: 'chart_copies' }]]],
  [
    'a 24-hour hotline, a 300-page report, 20-odd talks and 30-strong team',
    [['20-odd talks', 20, null, 'at-least', 'talks', { noun: 'talks' }]],
  ],
  ['举办第三届科技节，历届共3届。', []],
  ['落实“三个一”；建3个一流平台；5个100%达标；3个“八”', []],
];
