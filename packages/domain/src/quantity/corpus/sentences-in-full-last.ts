import type { SentenceInFull } from './sentence-in-full.ts';

/** Sentences in the manner of reports and every figure in them, with all that the words around say of it. */
export const sentencesInFullLast: readonly SentenceInFull[] = [
  ['三个月内完成，两个月后开工，三个月来培训5场。', [['5场', 5, 5, 'exact', '场']]],
  ['8户家庭受益。', [['8户', 8, 8, 'exact', '户', { noun: '家庭' }]]],
  [
    '由2013年的320人增加到560人；从原来3场减至2场；从3个村扩大到5个村。',
    [
      ['320人', 320, 320, 'exact', '人', { role: 'quoted' }],
      ['560人', 560, 560, 'exact', '人'],
      ['3场', 3, 3, 'exact', '场', { role: 'quoted' }],
      ['2场', 2, 2, 'exact', '场'],
      ['3个', 3, 3, 'exact', '个', { role: 'quoted' }],
      ['5个', 5, 5, 'exact', '个', { noun: '村' }],
    ],
  ],
  [
    '开展科普进校园12场、进社区8场，其余20场。',
    [
      ['12场', 12, 12, 'exact', '场', { noun: '科普进校园' }],
      ['8场', 8, 8, 'exact', '场', { noun: '进社区' }],
      ['20场', 20, 20, 'exact', '场'],
    ],
  ],
  [
    '参赛作品300件，获奖作品（含提名）20件，其他的50件。',
    [
      ['300件', 300, 300, 'exact', '件', { noun: '参赛作品', measure: 'works_collected' }],
      ['20件', 20, 20, 'exact', '件', { noun: '获奖作品', measure: 'works_collected' }],
      ['50件', 50, 50, 'exact', '件'],
    ],
  ],
  [
    '全区现有科普基地12个，存量图书3万册，年末在册志愿者200人。',
    [
      ['12个', 12, 12, 'exact', '个', { noun: '科普基地', basis: 'stock', scope: 'district' }],
      [
        '3万册',
        30_000,
        30_000,
        'exact',
        '册',
        { noun: '存量图书', measure: 'book_copies', basis: 'stock', scope: 'district' },
      ],
      ['200人', 200, 200, 'exact', '人', { noun: '年末在册志愿者', basis: 'stock', scope: 'district', role: 'base' }],
    ],
  ],
  [
    '会上发放资料200份；仪式上展出展板20块；此次培训300人。',
    [
      ['200份', 200, 200, 'exact', '份', { noun: '资料', measure: 'material_copies', basis: 'event' }],
      ['20块', 20, 20, 'exact', '块', { noun: '展板', measure: 'display_boards', basis: 'event' }],
      ['300人', 300, 300, 'exact', '人', { basis: 'event' }],
    ],
  ],
  [
    '联合公安、文化等部门检查5次，我局单独检查3次，全市受益2万人。',
    [
      ['5次', 5, 5, 'exact', '次', { scope: 'joint' }],
      ['3次', 3, 3, 'exact', '次', { scope: 'own' }],
      ['2万人', 20_000, 20_000, 'exact', '人', { scope: 'district' }],
    ],
  ],
  [
    '拟建科普站5个；拟定制度3项；目标任务数为20场。',
    [
      ['5个', 5, 5, 'exact', '个', { role: 'target' }],
      ['3项', 3, 3, 'exact', '项', { noun: '拟定制度' }],
      ['20场', 20, 20, 'exact', '场', { noun: '目标任务数', role: 'target' }],
    ],
  ],
  [
    '比去年多3场，去年以来举办5场，同期举办3场，同期增长2场。',
    [
      ['5场', 5, 5, 'exact', '场', { basis: 'cumulative' }],
      ['3场', 3, 3, 'exact', '场', { basis: 'cumulative', role: 'quoted' }],
    ],
  ],
  [
    '截至目前举办5场，累计300人，前5个月200人，1月至6月100人，年底50人。',
    [
      ['5场', 5, 5, 'exact', '场', { basis: 'cumulative' }],
      ['300人', 300, 300, 'exact', '人', { basis: 'cumulative' }],
      ['200人', 200, 200, 'exact', '人', { basis: 'cumulative' }],
      ['100人', 100, 100, 'exact', '人', { basis: 'cumulative', span: [1, 6] }],
      ['50人', 50, 50, 'exact', '人', { basis: 'stock', span: [1, 6] }],
    ],
  ],
  [
    '发放折页、手册等，资料、读本分别为25份、2册。',
    [
      ['25份', 25, 25, 'exact', '份', { noun: '资料', measure: 'material_copies' }],
      ['2册', 2, 2, 'exact', '册', { noun: '读本', measure: 'book_copies' }],
    ],
  ],
  [
    '讲座分别举办5场和6期，资料和读本及挂图分别为3份、2册、和5幅。',
    [
      ['5场', 5, 5, 'exact', '场', { noun: '讲座', measure: 'lectures_held' }],
      ['6期', 6, 6, 'exact', '期', { noun: '讲座' }],
      ['3份', 3, 3, 'exact', '份', { noun: '资料', measure: 'material_copies' }],
      ['2册', 2, 2, 'exact', '册', { noun: '读本', measure: 'book_copies' }],
      ['5幅', 5, 5, 'exact', '幅', { noun: '挂图', measure: 'chart_copies' }],
    ],
  ],
  [
    '甲、乙两镇，讲座、培训分别举办3场、2期；资料、读本分别发放5份、6册。',
    [
      ['3场', 3, 3, 'exact', '场', { noun: '讲座', measure: 'lectures_held' }],
      ['2期', 2, 2, 'exact', '期', { noun: '培训', measure: 'training_sessions' }],
      ['5份', 5, 5, 'exact', '份', { noun: '资料', measure: 'material_copies' }],
      ['6册', 6, 6, 'exact', '册', { noun: '读本', measure: 'book_copies' }],
    ],
  ],
  [
    '讲座、培训班等活动；展览、报告会分别举办3场、2场。',
    [
      ['3场', 3, 3, 'exact', '场', { noun: '展览', measure: 'lectures_held' }],
      ['2场', 2, 2, 'exact', '场', { noun: '报告会', measure: 'lectures_held' }],
    ],
  ],
  [
    '讲座、培训班分别举办3场，另有2期。',
    [
      ['3场', 3, 3, 'exact', '场', { noun: '培训班', measure: 'training_sessions' }],
      ['2期', 2, 2, 'exact', '期'],
    ],
  ],
  [
    '分别受理12.5、45件；分别受理约12、45件；分别受理12件、45件。',
    [
      ['12.5', 12.5, 12.5, 'exact', '件'],
      ['45件', 45, 45, 'exact', '件'],
      ['约12', 12, 12, 'about', ''],
      ['45件', 45, 45, 'exact', '件'],
      ['12件', 12, 12, 'exact', '件'],
      ['45件', 45, 45, 'exact', '件'],
    ],
  ],
  ['每所学校发放23、45份。', []],
  [
    '在3个社区各举办约2场，在约3个村各举办2场，在10余个社区各举办近2场。',
    [
      ['3个', 3, 3, 'exact', '个', { noun: '社区', measure: 'communities' }],
      ['约2场', 6, 6, 'about', '场', { computed: true }],
      ['约3个', 3, 3, 'about', '个', { noun: '村', measure: 'communities' }],
      ['2场', 6, 6, 'about', '场', { computed: true }],
      ['10余个', 10, null, 'at-least', '个', { noun: '社区', measure: 'communities' }],
      ['近2场', null, null, 'unknown', '场', { computed: true }],
    ],
  ],
  [
    '在5至8个村各举办2至3场，在近8个村各举办10余场。',
    [
      ['5至8个', 5, 8, 'range', '个', { noun: '村' }],
      ['2至3场', 10, 24, 'range', '场', { computed: true }],
      ['近8个', null, 8, 'at-most', '个', { noun: '村' }],
      ['10余场', null, null, 'unknown', '场', { computed: true }],
    ],
  ],
  [
    '5个单位各派2人、3名专家，共10人。',
    [
      ['5个', 5, 5, 'exact', '个', { noun: '单位', measure: 'participating_units' }],
      ['2人', 10, 10, 'exact', '人', { computed: true }],
      ['3名', 15, 15, 'exact', '名', { noun: '专家', computed: true }],
      ['10人', 10, 10, 'exact', '人'],
    ],
  ],
  [
    '5个单位各派2人，接待群众300人。',
    [
      ['5个', 5, 5, 'exact', '个', { noun: '单位', measure: 'participating_units' }],
      ['2人', 10, 10, 'exact', '人', { computed: true }],
      ['300人', 300, 300, 'exact', '人', { noun: '群众', measure: 'participations' }],
    ],
  ],
  [
    '5个社区。各举办2场。',
    [
      ['5个', 5, 5, 'exact', '个', { noun: '社区', measure: 'communities' }],
      ['2场', null, null, 'unknown', '场'],
    ],
  ],
  [
    '设3个分会场，会场各发放资料1000份；设2个展区，每个展区各有展板5块；设3个分会场，主展厅各发放资料500份。',
    [
      ['3个', 3, 3, 'exact', '个', { noun: '分会场' }],
      ['1000份', 3000, 3000, 'exact', '份', { noun: '资料', measure: 'material_copies', computed: true }],
      ['2个', 2, 2, 'exact', '个', { noun: '展区' }],
      ['3个', 3, 3, 'exact', '个', { noun: '分会场' }],
      ['500份', null, null, 'unknown', '份', { noun: '资料', measure: 'material_copies' }],
    ],
  ],
  [
    '发放资料300份，讲座、培训各3场。',
    [
      ['300份', 300, 300, 'exact', '份', { noun: '资料', measure: 'material_copies' }],
      ['3场', 3, 3, 'exact', '场', { noun: '讲座', measure: 'lectures_held' }],
      ['3场', 3, 3, 'exact', '场', { noun: '培训', measure: 'training_sessions' }],
    ],
  ],
  [
    '各乡镇开展培训3场以上，走访农户5户以上，共培训300人。',
    [
      ['3场以上', null, null, 'unknown', '场', { noun: '培训', measure: 'training_sessions' }],
      ['5户以上', null, null, 'unknown', '户', { noun: '农户' }],
      ['300人', 300, 300, 'exact', '人', { noun: '培训', measure: 'training_participations' }],
    ],
  ],
  [
    '各村举办讲座3场，发放资料5万份。',
    [
      ['3场', null, null, 'unknown', '场', { noun: '讲座', measure: 'lectures_held' }],
      ['5万份', 50_000, 50_000, 'exact', '份', { noun: '资料', measure: 'material_copies' }],
    ],
  ],
  [
    '各村举办讲座3场，接待约300人。',
    [
      ['3场', null, null, 'unknown', '场', { noun: '讲座', measure: 'lectures_held' }],
      ['约300人', 300, 300, 'about', '人', { noun: '讲座' }],
    ],
  ],
  [
    '各学校培训教师2名、学生5名，举办讲座1场，全区共举办20场。',
    [
      ['2名', null, null, 'unknown', '名'],
      ['5名', null, null, 'unknown', '名', { noun: '学生', measure: 'pupils_taking_part' }],
      ['1场', null, null, 'unknown', '场', { noun: '讲座', measure: 'lectures_held' }],
      ['20场', 20, 20, 'exact', '场', { scope: 'district' }],
    ],
  ],
  [
    '持续3天后结束，活动2天以来，培训3天内完成，历时近3天，连续半个月。',
    [
      ['近3天', null, 3, 'at-most', '天', { measure: 'duration_days', basis: 'cumulative' }],
      ['半个月', 0.5, 0.5, 'exact', '月', { noun: '连续', measure: 'duration_months', basis: 'cumulative' }],
    ],
  ],
  [
    '前后历时3年，共计2个小时，工作经历5年。',
    [
      ['3年', 3, 3, 'exact', '年'],
      ['2个小时', 2, 2, 'exact', '小时'],
    ],
  ],
  ['结识三个朋友来访，带来两个好消息。', []],
  [
    '上门两次，来了三拨客人，聘请两名专家，到场五名。',
    [
      ['两次', 2, 2, 'exact', '次'],
      ['两名', 2, 2, 'exact', '名', { noun: '专家' }],
      ['五名', 5, 5, 'exact', '名'],
    ],
  ],
  [
    '两场一主题；调研三家企业；三名老师指导；共两个；两个！',
    [
      ['三家', 3, 3, 'exact', '家', { noun: '企业' }],
      ['三名', 3, 3, 'exact', '名'],
      ['两个', 2, 2, 'exact', '个'],
      ['两个', 2, 2, 'exact', '个'],
    ],
  ],
  ['科普站三个 建成', [['三个', 3, 3, 'exact', '个', { noun: '科普站' }]]],
  [
    '共三个（一批）、四个）。',
    [
      ['三个', 3, 3, 'exact', '个'],
      ['四个', 4, 4, 'exact', '个'],
    ],
  ],
  [
    '三名学生；两名教师。参赛三支队伍，组建两支小分队。',
    [
      ['三名', 3, 3, 'exact', '名', { noun: '学生', measure: 'pupils_taking_part' }],
      ['两名', 2, 2, 'exact', '名', { noun: '教师' }],
      ['三支', 3, 3, 'exact', '支', { noun: '队伍', measure: 'teams' }],
      ['两支', 2, 2, 'exact', '支', { noun: '小分队', measure: 'teams' }],
    ],
  ],
  ['办三场“科普讲座”，做三件“实事”。', []],
  [
    '建两个基地、三个中心、五个站点、两个平台。',
    [
      ['两个', 2, 2, 'exact', '个', { noun: '基地' }],
      ['五个', 5, 5, 'exact', '个', { noun: '站点', measure: 'service_points' }],
    ],
  ],
];
