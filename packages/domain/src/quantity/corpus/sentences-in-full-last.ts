import type { SentenceInFull } from './sentence-in-full.ts';

/** Sentences in the manner of reports and every figure in them, with all that the words around say of it. */
export const sentencesInFullLast: readonly SentenceInFull[] = [
  ['1200000', [['1200000', 1_200_000, 1_200_000, 'exact', '']]],
  ['12345678', []],
  ['约300', [['约300', 300, 300, 'about', '']]],
  ['3.5', []],
  ['1XX', []],
  [' 5份 ', [['5份', 5, 5, 'exact', '份']]],
  ['300，5', []],
  ['共有5。', []],
  ['参加人数 320', [['320', 320, 320, 'exact', '']]],
  ['专利申请（项）50，授权 23。', []],
  [
    '发放资料500份；举办讲座5场！参加300人？接待200人\n发放300份\r另发50份。',
    [
      ['500份', 500, 500, 'exact', '份', { noun: '资料', measure: 'material_copies' }],
      ['5场', 5, 5, 'exact', '场', { noun: '讲座', measure: 'lectures_held' }],
      ['300人', 300, 300, 'exact', '人', { measure: 'participations' }],
      ['200人', 200, 200, 'exact', '人'],
      ['300份', 300, 300, 'exact', '份'],
      ['50份', 50, 50, 'exact', '份', { noun: '另发' }],
    ],
  ],
  [
    'Some 25,000 copies of leaflets, 3 books and 12 popular-science lectures were given to 300 farmers.',
    [
      ['Some 25,000 copies', 25_000, 25_000, 'about', 'copies', { noun: 'copies', measure: 'material_copies' }],
      ['3 books', 3, 3, 'exact', 'books', { noun: 'books', measure: 'book_copies' }],
      [
        '12 popular-science lectures',
        12,
        12,
        'exact',
        'lectures',
        { noun: 'popular-science lectures', measure: 'lectures_held' },
      ],
      ['300 farmers', 300, 300, 'exact', 'farmers', { noun: 'farmers' }],
    ],
  ],
  [
    '50 were filed and 23 patents were granted, 12 seized and 5 destroyed; 30 leaflets, 20 posters',
    [
      ['50', 50, 50, 'exact', ''],
      ['23 patents', 23, 23, 'exact', 'patents', { noun: 'patents', measure: 'patents_granted' }],
      ['12', 12, 12, 'exact', ''],
      ['5', 5, 5, 'exact', ''],
      ['30 leaflets', 30, 30, 'exact', 'leaflets', { noun: 'leaflets', measure: 'material_copies' }],
      ['20 posters', 20, 20, 'exact', 'posters', { noun: 'posters', measure: 'chart_copies' }],
    ],
  ],
  [
    '24+ popular-science lectures, 20 odd talks, 30-plus visitors, 12 or more teams',
    [
      [
        '24+ popular-science lectures',
        24,
        null,
        'at-least',
        'lectures',
        { noun: 'popular-science lectures', measure: 'lectures_held' },
      ],
      ['20 odd talks', 20, null, 'at-least', 'talks', { noun: 'talks' }],
      ['30-plus visitors', 30, null, 'at-least', 'visitors', { noun: 'visitors', measure: 'participations' }],
      ['12 or more teams', 12, null, 'at-least', 'teams', { noun: 'teams', measure: 'teams' }],
    ],
  ],
  [
    '5,000 visitors (2013: 4,200), 300 talks (280 in 2012), 20 books (FY 2012/13: 18)',
    [
      ['5,000 visitors', 5000, 5000, 'exact', 'visitors', { noun: 'visitors', measure: 'participations' }],
      ['300 talks', 300, 300, 'exact', 'talks', { noun: 'talks' }],
      ['20 books', 20, 20, 'exact', 'books', { noun: 'books', measure: 'book_copies' }],
    ],
  ],
  [
    '发明专利12件，外观设计专利5件，实用新型专利8件。',
    [
      ['12件', 12, 12, 'exact', '件', { noun: '发明专利', measure: 'patents_filed.invention' }],
      ['5件', 5, 5, 'exact', '件', { noun: '外观设计专利', measure: 'patents_filed.design' }],
      ['8件', 8, 8, 'exact', '件', { noun: '实用新型专利', measure: 'patents_filed.utility_model' }],
    ],
  ],
  [
    '盗版音像制品500张、盗版图书300册，销毁盗版光盘200张。',
    [
      ['500张', 500, 500, 'exact', '张', { noun: '盗版音像制品', measure: 'pirated_av_seized' }],
      ['300册', 300, 300, 'exact', '册', { noun: '盗版图书', measure: 'pirated_print_seized' }],
      ['200张', 200, 200, 'exact', '张', { noun: '盗版光盘', measure: 'pirated_av_destroyed' }],
    ],
  ],
  [
    '投入经费3.5万元，其中科普经费1.2万元；使用农药20吨。',
    [
      ['3.5万元', 35_000, 35_000, 'exact', '元', { noun: '经费', measure: 'funds_spent' }],
      ['1.2万元', 12_000, 12_000, 'exact', '元', { noun: '科普经费', measure: 'funds_spent', within: 0 }],
      ['20吨', 20, 20, 'exact', '吨', { noun: '农药' }],
    ],
  ],
  [
    '资料5000份（册），展板30块(张)，讲座3场（次）。',
    [
      ['5000份（册）', 5000, 5000, 'exact', '份（册）', { noun: '资料', measure: 'material_copies' }],
      ['30块(张)', 30, 30, 'exact', '块(张)', { noun: '展板', measure: 'display_boards' }],
      ['3场（次）', 3, 3, 'exact', '场（次）', { noun: '讲座', measure: 'lectures_held' }],
    ],
  ],
  [
    '无人机飞行500架次，参观65人·次。',
    [
      ['500架次', 500, 500, 'exact', '架次'],
      ['65人·次', 65, 65, 'exact', '人·次'],
    ],
  ],
  [
    '由320人增加到560人，从去年的5场提高到8场。',
    [
      ['320人', 320, 320, 'exact', '人', { role: 'quoted' }],
      ['560人', 560, 560, 'exact', '人'],
      ['5场', 5, 5, 'exact', '场', { role: 'quoted' }],
      ['8场', 8, 8, 'exact', '场'],
    ],
  ],
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
];
