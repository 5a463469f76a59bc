import type { Adding, Breakdown, Measure, MeasureId } from './measure.ts';

interface Extra {
  readonly short?: readonly [zh: string, en: string];
  readonly breakdowns?: readonly Breakdown[];
  readonly aliases?: readonly MeasureId[];
  readonly decimals?: 0 | 2;
}

/** One line of the catalogue: id, names, units as written (the first is shown), unit in English, how it adds. */
function measure(
  id: MeasureId,
  zh: string,
  en: string,
  units: readonly [string, ...string[]],
  unitEn: string,
  adds: Adding,
  extra: Extra = {},
): Measure {
  return {
    id,
    names: { zh, en },
    ...(extra.short === undefined ? {} : { short: { zh: extra.short[0], en: extra.short[1] } }),
    units,
    unitEn,
    adds,
    decimals: extra.decimals ?? 0,
    breakdowns: extra.breakdowns ?? [],
    aliases: extra.aliases ?? [],
    version: 1,
  };
}

function by(
  dimension: string,
  ...values: readonly (readonly [id: string, zh: string, en: string])[]
): readonly Breakdown[] {
  return values.map(([id, zh, en]) => ({ id, names: { zh, en }, dimension }));
}

const people = ['人次', '人', '名'] as const;

/** The measures that a science bureau's yearly work needs. A ledger adds its own beside them. */
export const builtinMeasures: readonly Measure[] = [
  // Handed out
  measure('material_copies', '科技资料', 'Leaflets handed out', ['份', '份(册)', '册'], 'copies', 'sum', {
    short: ['科技资料', 'Leaflets'],
  }),
  measure('book_copies', '图书', 'Books handed out', ['册', '本'], 'books', 'sum', { short: ['图书', 'Books'] }),
  measure('chart_copies', '挂图', 'Wall charts handed out', ['幅', '张'], 'charts', 'sum', {
    short: ['挂图', 'Charts'],
  }),
  measure('material_kinds', '资料种类', 'Kinds of leaflets', ['类', '种'], 'kinds', 'distinct'),
  // Training and people
  measure('training_sessions', '培训期数', 'Training sessions', ['期', '场', '次'], 'sessions', 'sum', {
    short: ['科普培训', 'Training sessions'],
  }),
  measure('training_participations', '培训人次', 'People trained', people, 'participations', 'sum', {
    short: ['培训群众', 'People trained'],
  }),
  measure('participations', '参加人次', 'People taking part', people, 'participations', 'sum', {
    short: ['参加群众', 'Participants'],
  }),
  measure('lectures_held', '讲座', 'Lectures', ['场', '次', '讲'], 'lectures', 'sum', {
    short: ['科普讲座', 'Lectures'],
  }),
  measure('staff_trained', '本局人员受训', 'Own staff trained', ['人次', '名', '人'], 'people', 'sum'),
  measure('ceremony_attendance', '出席人次', 'Attendance at ceremonies', people, 'people', 'sum'),
  measure('pupils_taking_part', '参加的学生', 'Pupils taking part', people, 'pupils', 'sum', {
    short: ['参加学生', 'Pupils'],
  }),
  measure('pupils_in_heats', '初赛学生', 'Pupils in the heats', ['名', '人次', '人'], 'pupils', 'sum', {
    short: ['初赛学生', 'Pupils in heats'],
  }),
  measure('consultations', '咨询服务', 'Questions answered', ['次', '人次'], 'times', 'sum', {
    short: ['咨询服务', 'Consultations'],
  }),
  measure('medical_services', '义诊服务', 'Free medical consultations', ['人次', '次'], 'people', 'sum', {
    short: ['义诊服务', 'Medical help'],
  }),
  // Places and bodies reached
  measure('townships_reached', '走进乡镇', 'Townships reached', ['个'], 'townships', 'distinct', {
    short: ['走进乡镇', 'Townships'],
  }),
  measure('service_points', '服务点', 'Service points', ['个', '处'], 'points', 'sum'),
  measure('communities', '走进社区', 'Communities reached', ['个'], 'communities', 'distinct', {
    short: ['走进社区', 'Communities'],
  }),
  measure('schools_participating', '参加学校', 'Schools taking part', ['所', '个'], 'schools', 'distinct', {
    short: ['参加学校', 'Schools'],
  }),
  measure('participating_units', '参加单位', 'Bodies taking part', ['个', '家'], 'bodies', 'distinct', {
    short: ['参加单位', 'Bodies'],
  }),
  // Shown and competed
  measure('display_boards', '展板', 'Display boards', ['块'], 'boards', 'sum', {
    short: ['科普展板', 'Display boards'],
  }),
  measure('exhibits_shown', '展品', 'Exhibits shown', ['个', '件'], 'exhibits', 'sum', { short: ['展品', 'Exhibits'] }),
  measure('slogans_displayed', '宣传标语', 'Slogans displayed', ['条', '幅'], 'slogans', 'sum', {
    short: ['宣传标语', 'Slogans'],
  }),
  measure('works_collected', '征集作品', 'Works collected', ['件', '项', '幅'], 'works', 'sum', {
    short: ['征集作品', 'Works'],
  }),
  measure('teams', '参赛队', 'Teams', ['个', '支', '队'], 'teams', 'sum', { short: ['参赛队', 'Teams'] }),
  measure('edition_no', '届次', 'Edition', ['届'], '', 'none'),
  measure('award_grades', '奖项等级', 'Award grades', ['等'], 'grades', 'none'),
  measure('duration_days', '为期', 'Duration', ['天', '日'], 'days', 'none'),
  measure('duration_months', '历时', 'Duration', ['个月', '月'], 'months', 'none'),
  // Media
  measure('broadcast_items', '广播电视报道', 'Broadcast items', ['条', '篇'], 'items', 'sum', {
    short: ['广电报道', 'Broadcasts'],
  }),
  measure('press_items_submitted', '报送信息', 'Items submitted to the press', ['篇', '条'], 'items', 'sum', {
    short: ['报送信息', 'Items submitted'],
    aliases: ['info_items_submitted'],
  }),
  measure('press_items_accepted', '采用信息', 'Items accepted by the press', ['篇', '条'], 'items', 'sum', {
    short: ['采用信息', 'Items accepted'],
    aliases: ['info_items_accepted'],
  }),
  // Intellectual property
  measure('patents_filed', '专利申请', 'Patents filed', ['件', '项'], 'patents', 'sum', {
    short: ['专利申请', 'Patents filed'],
    breakdowns: by(
      'type',
      ['invention', '发明', 'Invention'],
      ['utility_model', '实用新型', 'Utility model'],
      ['design', '外观设计', 'Design'],
    ),
  }),
  measure('patents_granted', '专利授权', 'Patents granted', ['件', '项'], 'patents', 'sum', {
    short: ['专利授权', 'Patents granted'],
    breakdowns: by(
      'type',
      ['invention', '发明', 'Invention'],
      ['utility_model', '实用新型', 'Utility model'],
      ['design', '外观设计', 'Design'],
    ),
  }),
  measure('ip_disputes_handled', '调处纠纷', 'Disputes settled', ['起', '件'], 'disputes', 'sum'),
  measure('enforcement_actions', '联合执法', 'Joint inspections', ['次'], 'inspections', 'sum'),
  measure('enforcement_officers', '出动执法人员', 'Officers sent out', people, 'officers', 'sum'),
  measure('enforcement_vehicles', '出动车辆', 'Vehicles sent out', ['辆', '台次', '辆次'], 'vehicles', 'sum'),
  measure('premises_checked', '检查场所', 'Premises checked', ['家', '户', '处', '个'], 'premises', 'sum', {
    short: ['检查场所', 'Premises checked'],
    breakdowns: by(
      'trade',
      ['agri_input', '农资店', 'Farm supplies'],
      ['specialty_store', '专卖店', 'Specialty stores'],
      ['clothing_store', '服装专卖店', 'Clothing stores'],
      ['liquor_workshop', '白酒加工点', 'Liquor workshops'],
      ['supermarket', '超市', 'Supermarkets'],
      ['av_bookstore', '音像书刊店', 'Audio, video and book shops'],
      ['bookstore', '书店', 'Bookshops'],
      ['av_store', '音像店', 'Audio and video shops'],
    ),
  }),
  measure('samples_taken', '抽样', 'Samples taken', ['个', '批', '件'], 'samples', 'sum', {
    breakdowns: by(
      'goods',
      ['branded_goods', '品牌商品', 'Branded goods'],
      ['food', '食品', 'Food'],
      ['agri_input', '农资', 'Farm supplies'],
    ),
  }),
  measure('defects', '发现问题', 'Faults found', ['家', '个', '处'], 'premises', 'sum', {
    breakdowns: by(
      'fault',
      ['authorisation_expired', '授权过期', 'Authorisation expired'],
      ['licence_not_inspected', '执照未年检', 'Licence not inspected'],
    ),
  }),
  measure('cases_trademark_infringement', '商标侵权案件', 'Trademark cases', ['件', '起'], 'cases', 'sum', {
    breakdowns: by(
      'brand',
      ['brand_a_liquor', '甲牌白酒', 'Brand A, liquor'],
      ['brand_b_welding', '乙牌焊条', 'Brand B, welding rods'],
    ),
  }),
  measure('cases_counterfeit_mark', '假冒商标案件', 'Counterfeit mark cases', ['件', '起'], 'cases', 'sum'),
  measure('counterfeit_mark_goods', '假冒商标商品', 'Goods under a counterfeit mark', ['件'], 'goods', 'sum'),
  measure('pirated_av_seized', '查获盗版音像', 'Pirated discs seized', ['盘', '张', '件'], 'discs', 'sum'),
  measure('pirated_print_seized', '查获盗版书刊', 'Pirated prints seized', ['本', '件', '册'], 'prints', 'sum'),
  measure('pirated_av_destroyed', '销毁盗版音像', 'Pirated discs destroyed', ['件', '盘', '张'], 'discs', 'sum'),
  measure('pirated_print_destroyed', '销毁盗版书刊', 'Pirated prints destroyed', ['件', '本', '册'], 'prints', 'sum'),
  // Money
  measure('funds_spent', '经费', 'Money spent', ['元', '万元'], 'yuan', 'sum', {
    short: ['投入经费', 'Money spent'],
    decimals: 2,
  }),
];
