import type { MeasureId } from '../measure/measure.ts';

/**
 * Words by which reports name the built-in measures, beside the names that the catalogue has. `patents_filed.invention`
 * is a breakdown, `activities-held` is how many activities were held. Chinese words and lower-case English ones.
 */
export const builtinMeasureWords: ReadonlyMap<MeasureId, readonly string[]> = new Map(
  Object.entries({
    material_copies:
      '资料 宣传资料 科普资料 发放资料 资料发放量 宣传单 传单 宣传品 宣传材料|leaflets|leaflet distribution|copies handed out',
    book_copies: '书籍 读本 读物 科普图书 科普读物 实用技术读本 赠书|books|book distribution|books given out',
    chart_copies: '科普挂图 宣传挂图|charts|wall charts',
    material_kinds: '资料种数|kinds of material',
    training_sessions: '培训班 培训场次 培训次数 期数 培训期次 培训班次|training courses',
    training_participations:
      '培训人数 参训人次 参训人数 参训人员 受训人次 受训人数 受训人员 培训群众 培训农民 受训群众|trainees|people trained|people were trained|training attendance',
    participations:
      '参与人次 参与人数 参加人数 参与群众 参加群众 受益群众 受益人次 受众人次|participants|people taking part|attendance|turnout',
    lectures_held: '科普讲座 讲座场次 讲座次数 报告会|lectures|talks',
    staff_trained: '本局受训人员|own staff trained',
    ceremony_attendance: '出席人数 到场人数|ceremony attendance',
    pupils_taking_part: '参与学生 参加的学生 参赛学生 学生参与人数|pupils taking part|pupils',
    pupils_in_heats: '初赛人数|pupils in the heats',
    consultations: '咨询 咨询人次 咨询次数 接受咨询|consultations|questions answered',
    medical_services: '义诊 义诊人次|medical consultations',
    townships_reached: '乡镇数 覆盖乡镇|townships',
    service_points: '服务点数|service points',
    communities: '社区数 覆盖社区|communities',
    schools_participating: '参赛学校 参与学校 学校数|schools taking part|schools',
    participating_units: '参与单位 参加部门|bodies taking part',
    display_boards: '展板 宣传展板|display boards|boards',
    exhibits_shown: '展出展品|exhibits',
    slogans_displayed: '标语|slogans',
    works_collected: '作品 参赛作品 收集作品 作品数 报送作品|works collected|entries',
    teams: '参赛队伍 队伍数|teams',
    broadcast_items: '电视新闻 播出新闻 广播电视新闻 新闻报道|broadcast items|broadcasts',
    press_items_submitted:
      '稿件 投稿 投稿量 投递稿件 信息报送 报送稿件 信息报送量|items submitted|submissions to the press|press submissions',
    press_items_accepted: '采用量 采用稿件 采用数 信息采用 稿件采用 采用篇数|items accepted|accepted items',
    patents_filed:
      '申请专利 专利申请量 专利申请数 申请量 专利申请件数 专利数量|patent applications|patents filed|patent filings|applications for patents',
    patents_granted: '授权专利 专利授权量 专利授权数 授权量 专利授权件数|patents granted|patent grants|granted patents',
    'patents_filed.invention': '发明专利申请 发明专利申请量 申请发明专利|invention patent applications',
    'patents_filed.utility_model': '实用新型专利申请 实用新型申请量|utility model applications',
    'patents_filed.design': '外观设计专利申请 外观设计申请量|design applications',
    'patents_granted.invention': '发明专利授权 发明专利授权量 授权发明专利|invention patents granted',
    ip_disputes_handled: '纠纷 知识产权纠纷 纠纷案件 调处案件|disputes settled|disputes',
    enforcement_actions: '执法检查 检查次数 执法次数 联合检查|inspections|joint inspections',
    enforcement_officers: '执法人员 出动人员|officers sent out|officers',
    enforcement_vehicles: '执法车辆 出动执法车辆|vehicles sent out|vehicles',
    premises_checked:
      '检查户数 检查门店 检查经营户 检查商户 检查店铺|premises checked|premises inspected|shops checked',
    samples_taken: '抽检 抽检样品 抽样数 抽检数|samples taken|samples',
    cases_trademark_infringement: '商标案件 商标侵权案|trademark cases',
    cases_counterfeit_mark: '假冒案件|counterfeit cases',
    pirated_av_seized: '收缴盗版音像 盗版音像制品|pirated discs seized',
    pirated_print_seized: '收缴盗版书刊 盗版图书|pirated prints seized',
    pirated_av_destroyed: '集中销毁音像|pirated discs destroyed',
    pirated_print_destroyed: '集中销毁书刊|pirated prints destroyed',
    funds_spent: '经费投入 投入资金 资金投入 科普经费 活动经费 投入经费|spending|funding|money spent|budget',
    'activities-held':
      '活动次数 活动场次 活动数量 活动总数 举办活动 开展活动 活动场数|activities held|number of activities|events held',
  }).map(([id, words]) => {
    const [chinese = '', ...english] = words.split('|');
    return [id, [...chinese.split(' '), ...english]];
  }),
);

/** The pseudo measure of the words above that stands for how many activities were held. */
export const activitiesHeldWord = 'activities-held';
