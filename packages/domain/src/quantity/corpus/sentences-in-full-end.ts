import type { SentenceInFull } from './sentence-in-full.ts';

/** Sentences in the manner of reports and every figure in them, with all that the words around say of it. */
export const sentencesInFullEnd: readonly SentenceInFull[] = [
  ['建一个站点，设立一个岗位，购置一台、收到一份。', [['一份', 1, 1, 'exact', '份']]],
  [
    '新购一套；又一次；同一天；统一一次。',
    [
      ['一套', 1, 1, 'exact', '套'],
      ['一次', 1, 1, 'exact', '次'],
    ],
  ],
  [
    '举办了一场讲座，召开一次座谈会，建一座展馆，配备一名辅导员，获得一项专利。',
    [
      ['一场', 1, 1, 'exact', '场', { noun: '讲座', measure: 'lectures_held' }],
      ['一次', 1, 1, 'exact', '次', { noun: '座谈会', measure: 'lectures_held' }],
      ['一座', 1, 1, 'exact', '座', { noun: '展馆' }],
      ['一项', 1, 1, 'exact', '项', { noun: '专利', measure: 'patents_filed' }],
    ],
  ],
  ['一项发明获奖；取得一项重要成果；建成一个体系。', []],
  ['建一个平台、一个中心、一个基地。', []],
  ['参训人数为1XX，总人数约三百，人数共12.5。', [['约三百', 300, 300, 'about', '', { noun: '总人数' }]]],
  ['Visitors: 300. Talks 12. Participants (450)', [['300', 300, 300, 'exact', '']]],
  [
    'The three talks drew 2013 and 450 people.',
    [
      ['three talks', 3, 3, 'exact', 'talks', { noun: 'talks' }],
      ['450 people', 450, 450, 'exact', 'people', { noun: 'people' }],
    ],
  ],
  [
    'We met 3 years ago; 5 days later; 3 days of talks; for 5 days; lasting 2 weeks.',
    [
      ['5 days', 5, 5, 'exact', 'days', { noun: 'days', measure: 'duration_days', scope: 'own' }],
      ['2 weeks', 2, 2, 'exact', 'weeks', { noun: 'weeks', scope: 'own' }],
    ],
  ],
  ['It took 12 months to complete and 3 months after.', []],
  [
    'a hall for 300, room for 50 people, it seats 20 people, holds up to 30 people, held 30 talks.',
    [['30 talks', 30, 30, 'exact', 'talks', { noun: 'talks' }]],
  ],
  [
    'Within 5 miles, within 3 hours, within 2 weeks of it, within 10 people.',
    [['within 10 people', null, 10, 'at-most', 'people', { noun: 'people' }]],
  ],
  ['3项重大任务、2个重点项目、5种新技术、3个新站点、2条建议。', [['2条', 2, 2, 'exact', '条', { noun: '建议' }]]],
  [
    '24-hour help, a 12-point plan, 30-odd people, 50-strong team, 12-ish sites.',
    [
      ['30-odd people', 30, null, 'at-least', 'people', { noun: 'people' }],
      ['12-ish sites', 12, 12, 'about', 'sites', { noun: 'ish sites' }],
    ],
  ],
  ['实现3个100%；建3个一；3个“五”工程；3件“八”字。', [['3件', 3, 3, 'exact', '件']]],
  ['厚2米、水位3.5米、相距5公里，重2吨。', [['2吨', 2, 2, 'exact', '吨']]],
  [
    '百人参会，近百人参会，百余人参会，上百人参会，百把人到场，千余份。',
    [
      ['近百人', null, 100, 'at-most', '人', { noun: '参会' }],
      ['百余人', 100, null, 'at-least', '人', { noun: '参会' }],
      ['上百人', 100, null, 'at-least', '人', { noun: '参会' }],
      ['千余份', 1000, null, 'at-least', '份'],
    ],
  ],
  [
    'One man came. One of them. One by one. one or two talks; Two talks; One centre was opened.',
    [
      ['One man', 1, 1, 'exact', 'man', { noun: 'man' }],
      ['Two talks', 2, 2, 'exact', 'talks', { noun: 'talks' }],
      ['One centre', 1, 1, 'exact', 'centre', { noun: 'centre' }],
    ],
  ],
  ['1200万 ', [['1200万', 12_000_000, 12_000_000, 'exact', '']]],
  ['12,000', [['12,000', 12_000, 12_000, 'exact', '']]],
  ['（300）', []],
  ['300。', []],
  ['约1XX', []],
  ['3月', []],
  ['12345678.5', []],
  ['1234567', [['1234567', 1_234_567, 1_234_567, 'exact', '']]],
  [
    '专利（发明）12件；企业（含合作社）共计8家，（含）3家，()2家。',
    [
      ['12件', 12, 12, 'exact', '件', { noun: '专利', measure: 'patents_filed.invention' }],
      ['8家', 8, 8, 'exact', '家', { noun: '企业' }],
      ['3家', 3, 3, 'exact', '家', { noun: '企业' }],
      ['2家', 2, 2, 'exact', '家', { noun: '企业' }],
    ],
  ],
  [
    'XX市培训人员30名，XX年活动5场；周岁儿童3名，岁以上的老人5名。',
    [
      ['30名', 30, 30, 'exact', '名', { noun: '人员', measure: 'training_participations' }],
      ['5场', 5, 5, 'exact', '场', { noun: '人员', measure: 'training_sessions' }],
      ['3名', 3, 3, 'exact', '名', { noun: '儿童' }],
      ['5名', 5, 5, 'exact', '名', { noun: '老人' }],
    ],
  ],
  [
    '各类科技人员等120人，专家等20名，挂图等各类宣传品300份。',
    [
      ['120人', 120, 120, 'exact', '人', { noun: '科技人员等' }],
      ['20名', 20, 20, 'exact', '名', { noun: '专家等' }],
      ['300份', 300, 300, 'exact', '份', { noun: '宣传品', measure: 'material_copies' }],
    ],
  ],
  [
    '被授予奖牌5块，被群众参观20次，其被评为先进的5个。',
    [
      ['5块', 5, 5, 'exact', '块'],
      ['20次', 20, 20, 'exact', '次'],
      ['5个', 5, 5, 'exact', '个'],
    ],
  ],
  [
    '先后组织群众参观展览3场，组织学生参加比赛2场，邀请专家授课5次。',
    [
      ['3场', 3, 3, 'exact', '场', { noun: '展览' }],
      ['2场', 2, 2, 'exact', '场', { noun: '比赛' }],
      ['5次', 5, 5, 'exact', '次', { noun: '专家授课' }],
    ],
  ],
  [
    '申请量50，专利授权数12件，工作量30项。',
    [
      ['50', 50, 50, 'exact', '', { noun: '申请量', measure: 'patents_filed' }],
      ['12件', 12, 12, 'exact', '件', { noun: '专利授权数', measure: 'patents_granted' }],
      ['30项', 30, 30, 'exact', '项', { noun: '工作量', measure: 'patents_filed' }],
    ],
  ],
  [
    '这个超过二十个字的非常非常长的科普宣传活动名称示范基地项目3个。',
    [
      ['超过二十个', 20, null, 'at-least', '个'],
      ['3个', 3, 3, 'exact', '个', { noun: '科普宣传活动名称示范基地项目' }],
    ],
  ],
  [
    '投入科普经费3万元，经费5万元，计算机12台。',
    [
      ['3万元', 30_000, 30_000, 'exact', '元', { noun: '科普经费', measure: 'funds_spent' }],
      ['5万元', 50_000, 50_000, 'exact', '元', { noun: '经费', measure: 'funds_spent' }],
      ['12台', 12, 12, 'exact', '台', { noun: '计算机' }],
    ],
  ],
  [
    '粉丝3万，用户数为120，访问量已达1.5亿。',
    [
      ['3万', 30_000, 30_000, 'exact', '', { noun: '粉丝' }],
      ['120', 120, 120, 'exact', '', { noun: '用户数' }],
      ['已达1.5亿', 150_000_000, null, 'at-least', '', { noun: '访问量' }],
    ],
  ],
  [
    '走访三户；三户受灾。其他两户留守，任何两户相邻，某三户。',
    [
      ['三户', 3, 3, 'exact', '户'],
      ['三户', 3, 3, 'exact', '户'],
    ],
  ],
  [
    '一起侵权纠纷；一起参观，后来发生案件。',
    [['一起', 1, 1, 'exact', '起', { noun: '侵权纠纷', measure: 'ip_disputes_handled' }]],
  ],
  [
    '5个单位各派2人和3名专家。',
    [
      ['5个', 5, 5, 'exact', '个', { noun: '单位', measure: 'participating_units' }],
      ['2人', 10, 10, 'exact', '人', { computed: true }],
      ['3名', 15, 15, 'exact', '名', { noun: '专家', computed: true }],
    ],
  ],
];
