import type { ActivityFacts } from '../activity/activity.ts';
import type { Command } from '../command/command.ts';
import type { LateApproval } from '../year/statement.ts';
import { atLeast, exactly, factsOf, figureOf, illegible } from './activity-builders.ts';
import { type SeedFiles, seedCommands } from './seed.ts';

/**
 * The commands behind the newest golden file: the four seed years, of which the first is closed, and a made-up 2015 in
 * which everything else happens that can happen in a ledger. All of them are accepted.
 *
 * @param files the texts of the seed files; reading them is the caller's
 */
export function goldenCommands(files: SeedFiles): readonly Command[] {
  return [
    { kind: 'open-ledger', name: '云岭区科技局', timeZone: 'Asia/Shanghai', demo: true },
    ...seedCommands(files),
    { kind: 'close-year', year: 2011, signer: '周局长', note: '', acknowledge: open },
    ...catalogueCommands,
    ...recordings,
    ...secondThoughts,
    ...declarations,
    ...afterClosing,
    ...settled,
  ];
}

/** What still stands open when a year is closed, and has been read by its signer. */
const open = ['year.undecided-open', 'year.unknown-open'];

const year = 2015;
const allYear = { kind: 'period', from: '2015-01-01', to: '2015-12-31' } as const;
const throughJune = { kind: 'cumulative', from: '2015-01-01', through: '2015-06-30' } as const;
const soFar = { kind: 'cumulative', from: '2015-01-01', through: null } as const;
const late: LateApproval = { reason: '登记表在封账后才交来', secondPerson: '李敏' };

const catalogueCommands: readonly Command[] = [
  {
    kind: 'define-measure',
    measure: {
      id: 'article_reads',
      names: { zh: '科普文章阅读', en: 'Articles read' },
      short: { zh: '文章阅读', en: 'Reads' },
      units: ['次', '人次'],
      unitEn: 'reads',
      adds: 'sum',
      decimals: 0,
      breakdowns: [{ id: 'phone', names: { zh: '手机', en: 'On phones' }, dimension: 'device' }],
      aliases: ['wechat_reads'],
      version: 1,
    },
  },
  {
    kind: 'define-measure',
    measure: {
      id: 'science_venues',
      names: { zh: '科普场馆', en: 'Science venues' },
      units: ['个'],
      unitEn: 'venues',
      adds: 'latest',
      decimals: 0,
      breakdowns: [],
      aliases: [],
      version: 1,
    },
  },
  {
    kind: 'add-breakdown',
    measure: 'training_sessions',
    breakdown: { id: 'online', names: { zh: '线上', en: 'Online' }, dimension: 'form' },
  },
];

const scienceDay: ActivityFacts = factsOf(
  '全国科普日主场活动',
  year,
  [
    figureOf('G01', 'material_copies', atLeast(12_000), { unit: '份' }),
    figureOf('G02', 'townships_reached', 3, { unit: '个', members: ['东乡镇', '南乡镇', '西乡镇'] }),
    figureOf('G03', 'display_boards', { lower: null, upper: 60, mark: 'at-most', raw: '近60块' }, { unit: '块' }),
    figureOf(
      'G04',
      'participations',
      { lower: 3000, upper: 3000, mark: 'about', raw: '约3000人次' },
      { scope: 'joint' },
    ),
    figureOf('G05', 'funds_spent', { lower: 12_500.5, upper: 12_500.5, mark: 'exact', raw: '12500.50元' }),
    figureOf('G06', 'participations', 5000, { role: 'target', scope: 'joint', note: '年初计划' }),
  ],
  {
    dates: { from: '2015-09-19', to: '2015-09-20', precision: 'day', raw: '9月19日至20日' },
    campaign: 'science-day',
    edition: '第十二届',
    theme: '万众创新，拥抱智慧生活',
    places: ['人民广场', '科技馆'],
    organisers: ['区科技局', '区科协'],
    coOrganisers: ['区教育局'],
    audience: '公众',
    level: '区级',
    note: '雨天改在室内',
  },
);

const lecture: ActivityFacts = factsOf(
  '智慧生活讲座',
  year,
  [figureOf('G11', 'lectures_held', { lower: 2, upper: 3, mark: 'range', raw: '两三场' }, { unit: '场' })],
  {
    kind: 'lecture',
    parent: 'G-day',
    dates: { from: '2015-09-01', to: '2015-09-30', precision: 'month', raw: '9月' },
  },
);

const yearlyCount: ActivityFacts = factsOf(
  '全年发放与培训统计',
  year,
  [
    figureOf('G21', 'material_copies', exactly(40_000), { basis: allYear, unit: '份' }),
    figureOf('G22', 'training_sessions', 18, { basis: throughJune, breakdown: 'online' }),
    figureOf('G23', 'training_sessions', 30, { basis: soFar }),
    figureOf('G24', 'science_venues', 4, { basis: { kind: 'stock', at: '2015-06-30' } }),
    figureOf('G25', 'science_venues', 5, { basis: { kind: 'stock', at: null }, scope: 'district' }),
    figureOf('G26', 'article_reads', atLeast(86_000), { basis: allYear, breakdown: 'phone' }),
    figureOf('G27', 'pupils_taking_part', 21_000, { role: 'base', scope: 'district', note: '在校学生' }),
    figureOf('G28', 'patents_filed', 310, { role: 'quoted', scope: '市知识产权局' }),
  ],
  {
    kind: 'statistic',
    direction: 'statistic',
    dates: { from: '2015-01-01', to: '2015-12-31', precision: 'year', raw: '全年' },
  },
);

const unknowns: ActivityFacts = factsOf('进校园登记表', year, [
  figureOf('G31', 'schools_participating', illegible),
  figureOf('G32', 'book_copies', { lower: null, upper: null, mark: 'unknown', raw: '', why: 'not-reported' }),
  figureOf('G33', 'chart_copies', { lower: null, upper: null, mark: 'unknown', raw: '/', why: 'not-applicable' }),
]);

const fair: ActivityFacts = factsOf('科技集市', year, [figureOf('G41', 'material_copies', 5000, { unit: '份' })], {
  campaign: 'countryside',
});

const recordings: readonly Command[] = [
  { kind: 'record-activity', activityId: 'G-day', facts: scienceDay },
  { kind: 'record-activity', activityId: 'G-lecture', facts: lecture },
  { kind: 'record-activity', activityId: 'G-year', facts: yearlyCount },
  { kind: 'record-activity', activityId: 'G-school', facts: unknowns },
  { kind: 'record-activity', activityId: 'G-fair', facts: fair },
  {
    kind: 'record-activity',
    activityId: 'G-fair-again',
    facts: { ...fair, figures: [figureOf('G51', 'material_copies', 5000)] },
    acknowledge: ['activity.look-alike'],
  },
  {
    kind: 'record-activity',
    activityId: 'G-staff',
    facts: factsOf('业务培训', year, [figureOf('G61', 'staff_trained', 12)], {
      direction: 'received',
      kind: 'training',
    }),
  },
  {
    kind: 'record-activity',
    activityId: 'G-award',
    facts: factsOf('推荐参加市级竞赛', year, [figureOf('G62', 'works_collected', 9)], { direction: 'recommended' }),
  },
];

const secondThoughts: readonly Command[] = [
  { kind: 'void-activity', activityId: 'G-fair-again', expectedVersion: 1, reason: '与科技集市重复' },
  { kind: 'reinstate-activity', activityId: 'G-fair-again', expectedVersion: 2, reason: '另一天的集市' },
  {
    kind: 'correct-activity',
    activityId: 'G-fair-again',
    expectedVersion: 3,
    facts: {
      ...fair,
      title: '科技集市（第二场）',
      dates: { from: '2016-01-02', to: '2016-01-02', precision: 'day', raw: '1月2日' },
      figures: [figureOf('G51', 'material_copies', 4500, { unit: '份' })],
    },
    reason: '第二场少发500份，年度按上年计',
    acknowledge: ['activity.dates-outside-year'],
  },
];

const declarations: readonly Command[] = [
  { kind: 'declare-inclusion', figure: 'G01', of: 'G21', relation: 'inside', reason: '' },
  { kind: 'declare-inclusion', figure: 'G41', of: 'G21', relation: 'outside', reason: '集市不在统计之内' },
  { kind: 'declare-inclusion', figure: 'G51', of: 'G21', relation: 'undecided', reason: '' },
  { kind: 'declare-inclusion', figure: 'G22', of: 'G23', relation: 'same', reason: '' },
  { kind: 'withdraw-inclusion', figure: 'G22', of: 'G23', reason: '上半年的不是全年的' },
];

const afterClosing: readonly Command[] = [
  { kind: 'close-year', year, signer: '周局长', note: '按定稿上报', acknowledge: open },
  {
    kind: 'record-activity',
    activityId: 'G-late',
    facts: factsOf('冬季科普讲堂', year, [figureOf('G71', 'lectures_held', 2)]),
    late,
  },
  {
    kind: 'correct-activity',
    activityId: 'G-fair',
    expectedVersion: 1,
    facts: { ...fair, figures: [figureOf('G41', 'material_copies', 5200, { unit: '份' })] },
    reason: '补登200份',
    late,
  },
  { kind: 'void-activity', activityId: 'G-award', expectedVersion: 1, reason: '未获受理', late },
  { kind: 'reinstate-activity', activityId: 'G-award', expectedVersion: 2, reason: '次月受理', late },
  { kind: 'declare-inclusion', figure: 'G71', of: 'G11', relation: 'outside', reason: '', late },
  { kind: 'withdraw-inclusion', figure: 'G71', of: 'G11', reason: '不必说明', late },
  { kind: 'reopen-year', year, reason: '审计后重报' },
  { kind: 'declare-inclusion', figure: 'G51', of: 'G21', relation: 'inside', reason: '问过经办人' },
  { kind: 'close-year', year, signer: '周局长', note: '审计后重报', acknowledge: open },
];

/** A definition that changes, for a year to come and, late, for a closed one; a finding accepted for good, another only for a while. */
const settled: readonly Command[] = [
  {
    kind: 'change-measure',
    measure: {
      id: 'article_reads',
      names: { zh: '科普文章阅读', en: 'Articles read' },
      units: ['万次'],
      unitEn: 'ten thousand reads',
      adds: 'latest',
      decimals: 2,
      breakdowns: [],
      aliases: ['wechat_reads'],
      version: 2,
    },
    from: 2016,
    reason: '平台改为按年末累计公布',
  },
  {
    kind: 'change-measure',
    measure: {
      id: 'science_venues',
      names: { zh: '科普场馆', en: 'Science venues' },
      units: ['个', '处'],
      unitEn: 'venues',
      adds: 'latest',
      decimals: 0,
      breakdowns: [],
      aliases: [],
      version: 2,
    },
    from: 2015,
    reason: '流动馆计入',
    late,
  },
  { kind: 'accept-finding', year, key: 'illegible:G31:c4fc1ec7b22ebda8', reason: '原件已遗失，按缺报处理' },
  { kind: 'accept-finding', year, key: 'scopes-not-added:G24:1fbcb60b5932c688', reason: '两种统计范围，分开写' },
  { kind: 'withdraw-acceptance', year, key: 'scopes-not-added:G24:1fbcb60b5932c688', reason: '改由业务科核实' },
];
