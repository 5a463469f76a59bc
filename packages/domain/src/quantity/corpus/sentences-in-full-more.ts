import type { SentenceInFull } from './sentence-in-full.ts';

/** Sentences in the manner of reports and every figure in them, with all that the words around say of it. */
export const sentencesInFullMore: readonly SentenceInFull[] = [
  [
    '一季度举办3期，前三季度举办9期，下半年举办2期，7-12月4期，9-3月2期。',
    [
      ['3期', 3, 3, 'exact', '期', { basis: 'cumulative', span: [1, 3] }],
      ['9期', 9, 9, 'exact', '期', { basis: 'cumulative', span: [1, 9] }],
      ['2期', 2, 2, 'exact', '期', { basis: 'period', span: [7, 12] }],
      ['4期', 4, 4, 'exact', '期', { basis: 'period', span: [7, 12] }],
      ['2期', 2, 2, 'exact', '期', { basis: 'period', span: [7, 12] }],
    ],
  ],
  [
    'From January to June we held 6 talks; since March 20 sessions; this year 300 visitors came.',
    [
      ['6 talks', 6, 6, 'exact', 'talks', { noun: 'talks', basis: 'cumulative', scope: 'own', span: [1, 6] }],
      [
        '300 visitors',
        300,
        300,
        'exact',
        'visitors',
        { noun: 'visitors', measure: 'participations', basis: 'period', scope: 'own' },
      ],
    ],
  ],
  [
    'The bureau and all departments together with the district held 12 joint inspections.',
    [
      [
        '12 joint inspections',
        12,
        12,
        'exact',
        'inspections',
        { noun: 'joint inspections', measure: 'enforcement_actions', scope: 'district' },
      ],
    ],
  ],
  [
    '12月31日现场发放资料500份。截至12月31日发放800份。',
    [
      ['500份', 500, 500, 'exact', '份', { noun: '资料', measure: 'material_copies', basis: 'event' }],
      ['800份', 800, 800, 'exact', '份', { basis: 'cumulative' }],
    ],
  ],
  [
    '科普宣传挂图3000幅，出动执法人员50余人，接受咨询1200人次。',
    [
      ['3000幅', 3000, 3000, 'exact', '幅', { noun: '科普宣传挂图', measure: 'chart_copies' }],
      ['50余人', 50, null, 'at-least', '人', { noun: '执法人员', measure: 'enforcement_officers' }],
      ['1200人次', 1200, 1200, 'exact', '人次', { noun: '咨询', measure: 'consultations' }],
    ],
  ],
  [
    '资料（含折页、手册）共计5000份，XX区科技局发放的科普读本200册。',
    [
      ['5000份', 5000, 5000, 'exact', '份', { noun: '资料', measure: 'material_copies' }],
      ['200册', 200, 200, 'exact', '册', { noun: '科普读本', measure: 'book_copies', scope: 'own' }],
    ],
  ],
  [
    '农民、学生、干部等各类人员300人，专家教授等20人；60岁以上老人50人；周岁以上儿童30名。',
    [
      ['300人', 300, 300, 'exact', '人', { noun: '人员', measure: 'pupils_taking_part' }],
      ['20人', 20, 20, 'exact', '人'],
      ['50人', 50, 50, 'exact', '人', { noun: '老人' }],
      ['30名', 30, 30, 'exact', '名', { noun: '儿童' }],
    ],
  ],
  [
    '被各级媒体采用196篇，投递稿件210篇，被采用12篇。',
    [
      ['196篇', 196, 196, 'exact', '篇', { measure: 'press_items_accepted' }],
      ['210篇', 210, 210, 'exact', '篇', { noun: '稿件', measure: 'press_items_submitted' }],
      ['12篇', 12, 12, 'exact', '篇', { noun: '稿件', measure: 'press_items_accepted' }],
    ],
  ],
  [
    '专利申请量50件，授权量23件，申请的专利30件。',
    [
      ['50件', 50, 50, 'exact', '件', { noun: '专利申请量', measure: 'patents_filed' }],
      ['23件', 23, 23, 'exact', '件', { noun: '授权量', measure: 'patents_granted' }],
      ['30件', 30, 30, 'exact', '件', { noun: '专利', measure: 'patents_filed' }],
    ],
  ],
  [
    '志愿服务活动20次，外观设计30项，设宣传点3个，获一等奖2项。',
    [
      ['20次', 20, 20, 'exact', '次', { noun: '志愿服务活动' }],
      ['30项', 30, 30, 'exact', '项', { noun: '外观设计', measure: 'patents_filed.design' }],
      ['3个', 3, 3, 'exact', '个', { noun: '宣传点', measure: 'service_points' }],
      ['2项', 2, 2, 'exact', '项', { noun: '一等奖' }],
    ],
  ],
  [
    '今年全年活动期间讲座5场；上半年培训3期。',
    [
      ['5场', 5, 5, 'exact', '场', { noun: '讲座', measure: 'lectures_held', basis: 'event' }],
      ['3期', 3, 3, 'exact', '期', { noun: '培训', measure: 'training_sessions', basis: 'cumulative', span: [1, 6] }],
    ],
  ],
  [
    '22所中小学，23类科技资料，300余名群众参加，500份以上资料，50户的农家。',
    [
      ['22所', 22, 22, 'exact', '所', { noun: '中小学', measure: 'schools_participating' }],
      ['23类', 23, 23, 'exact', '类', { noun: '科技资料', measure: 'material_kinds' }],
      ['300余名', 300, null, 'at-least', '名', { noun: '群众', measure: 'participations' }],
      ['500份以上', 500, null, 'at-least', '份', { noun: '资料', measure: 'material_copies' }],
      ['50户', 50, 50, 'exact', '户'],
    ],
  ],
  [
    '培训农民120人次、学生300人次；发放资料500份、3000余元。',
    [
      ['120人次', 120, 120, 'exact', '人次', { noun: '农民', measure: 'training_participations' }],
      ['300人次', 300, 300, 'exact', '人次', { noun: '学生', measure: 'pupils_taking_part' }],
      ['500份', 500, 500, 'exact', '份', { noun: '资料', measure: 'material_copies' }],
      ['3000余元', 3000, null, 'at-least', '元', { noun: '资料' }],
    ],
  ],
  [
    '授权23项，外观5项、发明3项和实用新型2项。',
    [
      ['23项', 23, 23, 'exact', '项', { measure: 'patents_granted' }],
      ['5项', 5, 5, 'exact', '项', { noun: '外观', measure: 'patents_granted' }],
      ['3项', 3, 3, 'exact', '项', { noun: '发明', measure: 'patents_granted.invention' }],
      ['2项', 2, 2, 'exact', '项', { noun: '实用新型', measure: 'patents_granted.utility_model' }],
    ],
  ],
  [
    '历时3天、共5场 参加300人',
    [
      ['3天', 3, 3, 'exact', '天', { measure: 'duration_days' }],
      ['5场', 5, 5, 'exact', '场'],
      ['300人', 300, 300, 'exact', '人', { measure: 'participations' }],
    ],
  ],
  [
    '举办“三下乡”活动3场，“百场讲座”和《科普100问》发放500册。',
    [
      ['3场', 3, 3, 'exact', '场'],
      ['500册', 500, 500, 'exact', '册'],
    ],
  ],
  ['“五进”活动“走进3个社区”中3场', [['3场', 3, 3, 'exact', '场']]],
  ['300', [['300', 300, 300, 'exact', '']]],
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
];
