import type { SentenceInFull } from './sentence-in-full.ts';

/** Sentences in the manner of reports and every figure in them, with all that the words around say of it. */
export const sentencesInFullMore: readonly SentenceInFull[] = [
  [
    '各乡镇发放资料5万余份，各村举办讲座3场以上，各学校培训教师2名。',
    [
      ['5万余份', 50_000, null, 'at-least', '份', { noun: '资料', measure: 'material_copies' }],
      ['3场以上', null, null, 'unknown', '场', { noun: '讲座', measure: 'lectures_held' }],
      ['2名', null, null, 'unknown', '名'],
    ],
  ],
  [
    '申请专利50项（发明20项、外观设计30项），授权23项，其中发明5项。',
    [
      ['50项', 50, 50, 'exact', '项', { noun: '专利', measure: 'patents_filed' }],
      ['20项', 20, 20, 'exact', '项', { noun: '发明', measure: 'patents_filed.invention', within: 0 }],
      ['30项', 30, 30, 'exact', '项', { noun: '外观设计', measure: 'patents_filed.design', within: 0 }],
      ['23项', 23, 23, 'exact', '项', { measure: 'patents_granted' }],
      ['5项', 5, 5, 'exact', '项', { noun: '发明', measure: 'patents_filed.invention', within: 3 }],
    ],
  ],
  [
    '共举办培训12期，其中农技培训8期、电商培训4期，参训500人，其中妇女200人。',
    [
      ['12期', 12, 12, 'exact', '期', { noun: '培训', measure: 'training_sessions' }],
      ['8期', 8, 8, 'exact', '期', { noun: '农技培训', measure: 'training_sessions', within: 0 }],
      ['4期', 4, 4, 'exact', '期', { noun: '电商培训', measure: 'training_sessions', within: 0 }],
      ['500人', 500, 500, 'exact', '人', { noun: '电商培训', measure: 'training_participations' }],
      ['200人', 200, 200, 'exact', '人', { noun: '妇女', measure: 'training_participations', within: 3 }],
    ],
  ],
  [
    '参训500人，女性占200名。其中党员50人。发放资料300份，其中读本100册。',
    [
      ['500人', 500, 500, 'exact', '人', { measure: 'training_participations' }],
      ['200名', 200, 200, 'exact', '名', { noun: '女性占', measure: 'training_participations' }],
      ['50人', 50, 50, 'exact', '人', { noun: '党员', within: 1 }],
      ['300份', 300, 300, 'exact', '份', { noun: '资料', measure: 'material_copies' }],
      ['100册', 100, 100, 'exact', '册', { noun: '读本', measure: 'book_copies' }],
    ],
  ],
  [
    '50 patents were filed, including 20 inventions; of which 5 patents were granted. 300 people came, of these 120 women.',
    [
      ['50 patents', 50, 50, 'exact', 'patents', { noun: 'patents', measure: 'patents_filed' }],
      ['20 inventions', 20, 20, 'exact', 'inventions', { noun: 'inventions' }],
      ['5 patents', 5, 5, 'exact', 'patents', { noun: 'patents', measure: 'patents_granted', within: 0 }],
      ['300 people', 300, 300, 'exact', 'people', { noun: 'people' }],
      ['120 women', 120, 120, 'exact', 'women', { noun: 'women', within: 3 }],
    ],
  ],
  [
    '展出展板50块（其中新制20块），挂图30幅（套）。',
    [
      ['50块', 50, 50, 'exact', '块', { noun: '展板', measure: 'display_boards' }],
      ['20块', 20, 20, 'exact', '块', { noun: '新制', measure: 'display_boards', within: 0 }],
    ],
  ],
  [
    '办班3期(120人)，发资料（折页、手册）共计5000份。',
    [
      ['3期', 3, 3, 'exact', '期', { noun: '办班' }],
      ['120人', 120, 120, 'exact', '人'],
      ['5000份', 5000, 5000, 'exact', '份', { noun: '发资料', measure: 'material_copies' }],
    ],
  ],
  [
    '1-9月举办培训12期，上半年发放资料3000份，3-5月组织活动4场。',
    [
      [
        '12期',
        12,
        12,
        'exact',
        '期',
        { noun: '培训', measure: 'training_sessions', basis: 'cumulative', span: [1, 9] },
      ],
      [
        '3000份',
        3000,
        3000,
        'exact',
        '份',
        { noun: '资料', measure: 'material_copies', basis: 'cumulative', span: [1, 6] },
      ],
      ['4场', 4, 4, 'exact', '场', { noun: '月组织活动', measure: 'training_sessions', basis: 'period', span: [3, 5] }],
    ],
  ],
  [
    '今年以来，全区共举办讲座30场。活动期间发放资料500份。目前拥有科普志愿者200名。',
    [
      [
        '30场',
        30,
        30,
        'exact',
        '场',
        { noun: '讲座', measure: 'lectures_held', basis: 'cumulative', scope: 'district' },
      ],
      [
        '500份',
        500,
        500,
        'exact',
        '份',
        { noun: '资料', measure: 'material_copies', basis: 'event', scope: 'district' },
      ],
      ['200名', 200, 200, 'exact', '名', { noun: '科普志愿者', basis: 'stock', scope: 'district' }],
    ],
  ],
  [
    '截至11月底，我局累计培训300人；各部门联合检查5次；全区共建科普站12个。',
    [
      [
        '300人',
        300,
        300,
        'exact',
        '人',
        { noun: '培训', measure: 'training_participations', basis: 'cumulative', scope: 'own' },
      ],
      ['5次', 5, 5, 'exact', '次', { basis: 'cumulative', scope: 'joint' }],
      ['12个', 12, 12, 'exact', '个', { basis: 'cumulative', scope: 'district' }],
    ],
  ],
  [
    '去年举办15场，今年举办20场；46场（去年同期38场），参与6200人次。',
    [
      ['15场', 15, 15, 'exact', '场', { role: 'quoted' }],
      ['20场', 20, 20, 'exact', '场'],
      ['46场', 46, 46, 'exact', '场'],
      ['38场', 38, 38, 'exact', '场', { role: 'quoted', within: 2 }],
      ['6200人次', 6200, 6200, 'exact', '人次', { measure: 'participations' }],
    ],
  ],
  [
    '计划培训300人，实际培训320人。2024年工作计划：举办讲座20场。发放资料5000份。',
    [
      ['300人', 300, 300, 'exact', '人', { noun: '计划培训', measure: 'training_participations', role: 'target' }],
      ['320人', 320, 320, 'exact', '人'],
      ['20场', 20, 20, 'exact', '场', { noun: '讲座', measure: 'lectures_held', role: 'target' }],
      ['5000份', 5000, 5000, 'exact', '份', { noun: '资料', measure: 'material_copies', role: 'target' }],
    ],
  ],
  [
    '明年将举办讲座20场，力争发放资料1万份。',
    [
      ['20场', 20, 20, 'exact', '场', { noun: '讲座', measure: 'lectures_held', role: 'target' }],
      ['1万份', 10_000, 10_000, 'exact', '份', { noun: '资料', measure: 'material_copies', role: 'target' }],
    ],
  ],
  [
    '全镇辖8个村，现有人口2.5万人，共举办培训20期。在校学生800人，参加活动300人。',
    [
      ['8个', 8, 8, 'exact', '个', { noun: '村', measure: 'townships_reached', role: 'base' }],
      ['2.5万人', 25_000, 25_000, 'exact', '人', { noun: '人口', basis: 'stock', role: 'base' }],
      ['20期', 20, 20, 'exact', '期', { noun: '培训', measure: 'training_sessions', basis: 'stock' }],
      [
        '800人',
        800,
        800,
        'exact',
        '人',
        { noun: '在校学生', measure: 'pupils_taking_part', basis: 'stock', role: 'base' },
      ],
      ['300人', 300, 300, 'exact', '人', { noun: '在校学生', measure: 'pupils_taking_part', basis: 'stock' }],
    ],
  ],
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
];
