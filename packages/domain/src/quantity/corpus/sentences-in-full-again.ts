import type { SentenceInFull } from './sentence-in-full.ts';

/** Sentences in the manner of reports and every figure in them, with all that the words around say of it. */
export const sentencesInFullAgain: readonly SentenceInFull[] = [
  [
    '深3米、长5公里、重2吨的管道，新修公路5公里，收粮2吨，海拔1200米，面积达300平方米。',
    [
      ['2吨', 2, 2, 'exact', '吨'],
      ['5公里', 5, 5, 'exact', '公里'],
      ['2吨', 2, 2, 'exact', '吨'],
      ['达300平方米', 300, null, 'at-least', '平方米'],
    ],
  ],
  [
    '百人参加，百余人参加，上千村民围观，数百人到场，十余家参展。',
    [
      ['百余人', 100, null, 'at-least', '人', { measure: 'participations' }],
      ['上千', 1000, null, 'at-least', ''],
      ['数百人', 200, 999, 'range', '人', { measure: 'participations' }],
      ['十余家', 10, null, 'at-least', '家'],
    ],
  ],
  [
    'one of them left; one farmer came; more than one team took part; one session was held.',
    [
      ['one farmer', 1, 1, 'exact', 'farmer', { noun: 'farmer' }],
      ['one session', 1, 1, 'exact', 'session', { noun: 'session', measure: 'training_sessions' }],
    ],
  ],
  [
    'In the 12 months to March we held 6 talks; three years ago; it took 5 days; for 3 weeks.',
    [
      ['6 talks', 6, 6, 'exact', 'talks', { noun: 'talks', scope: 'own' }],
      ['5 days', 5, 5, 'exact', 'days', { noun: 'days', measure: 'duration_days', scope: 'own' }],
      ['3 weeks', 3, 3, 'exact', 'weeks', { noun: 'weeks', scope: 'own' }],
    ],
  ],
  ['几个单位参加，数场活动，几十人到场。', [['几十人', 20, 99, 'range', '人', { measure: 'participations' }]]],
  [
    '发放资料、读本、挂图分别为25000份、2500册、3000幅。',
    [
      ['25000份', 25_000, 25_000, 'exact', '份', { noun: '资料', measure: 'material_copies' }],
      ['2500册', 2500, 2500, 'exact', '册', { noun: '读本', measure: 'book_copies' }],
      ['3000幅', 3000, 3000, 'exact', '幅', { noun: '挂图', measure: 'chart_copies' }],
    ],
  ],
  [
    '讲座、培训分别举办5场、6期，参加人数分别为300人、200人。',
    [
      ['5场', 5, 5, 'exact', '场', { noun: '讲座', measure: 'lectures_held' }],
      ['6期', 6, 6, 'exact', '期', { noun: '培训', measure: 'training_sessions' }],
      ['300人', 300, 300, 'exact', '人'],
      ['200人', 200, 200, 'exact', '人'],
    ],
  ],
  [
    '分别为3场、5期；展板、挂图分别为10块、20幅。',
    [
      ['3场', 3, 3, 'exact', '场'],
      ['5期', 5, 5, 'exact', '期'],
      ['10块', 10, 10, 'exact', '块', { noun: '展板', measure: 'display_boards' }],
      ['20幅', 20, 20, 'exact', '幅', { noun: '挂图', measure: 'chart_copies' }],
    ],
  ],
  [
    '申请、授权分别为23、45件。',
    [
      ['23', 23, 23, 'exact', '件'],
      ['45件', 45, 45, 'exact', '件'],
    ],
  ],
  [
    '甲乙丙三镇分别发放23、45和67份。',
    [
      ['23', 23, 23, 'exact', '份'],
      ['45', 45, 45, 'exact', '份'],
      ['67份', 67, 67, 'exact', '份'],
    ],
  ],
  ['23、45和67份。', [['67份', 67, 67, 'exact', '份']]],
  [
    '分别是3件、5项。',
    [
      ['3件', 3, 3, 'exact', '件'],
      ['5项', 5, 5, 'exact', '项'],
    ],
  ],
  [
    '在5个社区各举办2场，各发放资料100份。',
    [
      ['5个', 5, 5, 'exact', '个', { noun: '社区', measure: 'communities' }],
      ['2场', 10, 10, 'exact', '场', { computed: true }],
      ['100份', 500, 500, 'exact', '份', { noun: '资料', measure: 'material_copies', computed: true }],
    ],
  ],
  [
    '为3个村各配备1名科普员、2名协管员和3台电脑。',
    [
      ['3个', 3, 3, 'exact', '个', { noun: '村' }],
      ['1名', 3, 3, 'exact', '名', { noun: '科普员', computed: true }],
      ['2名', 6, 6, 'exact', '名', { noun: '协管员', computed: true }],
      ['3台', 9, 9, 'exact', '台', { noun: '电脑', computed: true }],
    ],
  ],
  [
    '各举办2场。各乡镇培训50人，各部门投入3万元。',
    [
      ['2场', null, null, 'unknown', '场'],
      ['50人', null, null, 'unknown', '人', { noun: '乡镇培训', measure: 'training_participations' }],
      ['3万元', 30_000, 30_000, 'exact', '元', { scope: 'joint' }],
    ],
  ],
  [
    '讲座、培训各3场。',
    [
      ['3场', 3, 3, 'exact', '场', { noun: '讲座', measure: 'lectures_held' }],
      ['3场', 3, 3, 'exact', '场', { noun: '培训', measure: 'training_sessions' }],
    ],
  ],
  [
    '讲座和培训班各举办了5期，共300人参加。',
    [
      ['5期', 5, 5, 'exact', '期', { noun: '讲座', measure: 'training_sessions' }],
      ['5期', 5, 5, 'exact', '期', { noun: '培训班', measure: 'training_sessions' }],
      ['300人', 300, 300, 'exact', '人', { noun: '培训班', measure: 'training_participations' }],
    ],
  ],
  [
    '一等奖2名，奖金各3000元；二等奖3名，各奖励1000元。',
    [
      ['2名', 2, 2, 'exact', '名', { noun: '一等奖' }],
      ['3000元', 6000, 6000, 'exact', '元', { noun: '一等奖', computed: true }],
      ['3名', 3, 3, 'exact', '名', { noun: '二等奖' }],
      ['1000元', null, null, 'unknown', '元', { noun: '奖励' }],
    ],
  ],
  [
    '设3个分会场，分会场各发放资料1000份，主会场发放500份。',
    [
      ['3个', 3, 3, 'exact', '个', { noun: '分会场' }],
      ['1000份', 3000, 3000, 'exact', '份', { noun: '资料', measure: 'material_copies', computed: true }],
      ['500份', 500, 500, 'exact', '份'],
    ],
  ],
  [
    '在约20个村各举办2场，在10余所学校各发放100份，在3个社区各培训近50人。',
    [
      ['约20个', 20, 20, 'about', '个', { noun: '村' }],
      ['2场', 40, 40, 'about', '场', { computed: true }],
      ['10余所', 10, null, 'at-least', '所', { noun: '学校', measure: 'schools_participating' }],
      ['100份', 1000, null, 'at-least', '份', { computed: true }],
      ['3个', 3, 3, 'exact', '个', { noun: '社区', measure: 'communities' }],
      ['近50人', null, 150, 'at-most', '人', { noun: '培训', measure: 'training_participations', computed: true }],
    ],
  ],
  [
    '在5至8个村各举办2场；近10个社区各办3期；3个村各发放约200份。',
    [
      ['5至8个', 5, 8, 'range', '个', { noun: '村' }],
      ['2场', 10, 16, 'range', '场', { computed: true }],
      ['近10个', null, 10, 'at-most', '个', { noun: '社区', measure: 'communities' }],
      ['3期', 3, 3, 'exact', '期'],
      ['3个', 3, 3, 'exact', '个', { noun: '村' }],
      ['约200份', 600, 600, 'about', '份', { computed: true }],
    ],
  ],
  [
    '3名教师各辅导2.5小时；2.5亩地各投入300元。',
    [
      ['3名', 3, 3, 'exact', '名', { noun: '教师' }],
      ['2.5亩地', 2.5, 2.5, 'exact', '亩'],
      ['300元', null, null, 'unknown', '元', { measure: 'funds_spent' }],
    ],
  ],
  [
    '5个村的3名干部各培训2次。',
    [
      ['5个', 5, 5, 'exact', '个', { noun: '村' }],
      ['3名', 3, 3, 'exact', '名', { noun: '干部' }],
      ['2次', 6, 6, 'exact', '次', { noun: '培训', measure: 'training_sessions', computed: true }],
    ],
  ],
  [
    'Each of the five townships received 200 copies; each of our 3 schools held 2 talks, and 50 came.',
    [
      ['five townships', 5, 5, 'exact', 'townships', { noun: 'townships', measure: 'townships_reached' }],
      ['200 copies', 1000, 1000, 'exact', 'copies', { noun: 'copies', computed: true }],
      ['3 schools', 3, 3, 'exact', 'schools', { noun: 'schools', measure: 'schools_participating' }],
      ['2 talks', 6, 6, 'exact', 'talks', { noun: 'talks', computed: true }],
    ],
  ],
  ['each of the officers visited 3 villages', [['3 villages', 3, 3, 'exact', 'villages', { noun: 'villages' }]]],
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
      ['30幅（套）', 30, 30, 'exact', '幅（套）', { noun: '挂图', measure: 'chart_copies' }],
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
];
