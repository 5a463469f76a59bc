import type { MeasureId } from '../../measure/measure.ts';

/** Words that speak for a measure, and words that speak against it, in Chinese and English. */
export interface MeasureCues {
  readonly speak: readonly string[];
  readonly against?: readonly string[];
}

function cues(speak: string, against = ''): MeasureCues {
  return { speak: speak.split(' '), ...(against === '' ? {} : { against: against.split(' ') }) };
}

/**
 * How reports of this trade name what the built-in measures count. A measure that stands not here (a ledger's own) is
 * matched by its names alone.
 */
export const measureCues: ReadonlyMap<MeasureId, MeasureCues> = new Map([
  [
    'material_copies',
    cues('资料 传单 宣传品 宣传单 折页 手册 宣传材料 宣传册 leaflet brochure material', '读本 图书 种'),
  ],
  ['book_copies', cues('读本 图书 书籍 书刊 科普书 教材 book', '盗版 非法 bookstore bookshop booklet')],
  ['chart_copies', cues('挂图 图 海报 chart poster', '图书')],
  ['material_kinds', cues('资料 kinds')],
  ['training_sessions', cues('培训 培训班 讲习 training session course', '人次')],
  ['training_participations', cues('培训 参训 学员 受训 trained training trainee')],
  ['participations', cues('参加 群众 参与 观众 受益 visitor participant people took')],
  ['lectures_held', cues('讲座 报告会 宣讲 lecture')],
  ['staff_trained', cues('工作人员 本局 干部培训班 学习 staff')],
  ['ceremony_attendance', cues('仪式 开幕式 启动 出席 师生 ceremony launch')],
  ['pupils_taking_part', cues('学生 兴趣小组 pupil student')],
  ['pupils_in_heats', cues('学生 初赛 heats')],
  ['consultations', cues('咨询 解答 consultation enquir question')],
  ['medical_services', cues('义诊 血压 医疗 medical')],
  ['townships_reached', cues('乡 镇 乡镇 township')],
  ['service_points', cues('点 服务点 宣传点 point')],
  ['communities', cues('社区 communit', '参赛队')],
  ['schools_participating', cues('学校 中小学 幼儿园 school')],
  ['participating_units', cues('单位 部门 bodies units departments')],
  ['display_boards', cues('展板 board')],
  ['exhibits_shown', cues('展品 观测项目 exhibit')],
  ['slogans_displayed', cues('标语 横幅 slogan banner')],
  ['works_collected', cues('作品 works')],
  ['teams', cues('参赛队 代表队 队 team')],
  ['duration_days', cues('为期 历时 days')],
  ['duration_months', cues('历时 经过 months')],
  ['broadcast_items', cues('新闻 播出 电视 广播 broadcast')],
  ['press_items_submitted', cues('稿件 投递 信息 报送 submitted sent', '采用')],
  ['press_items_accepted', cues('采用 采纳 刊登 accepted printed')],
  ['patents_filed', cues('申请 专利 filed application', '授权')],
  ['patents_granted', cues('授权 专利 granted', '申请 授权经营')],
  ['ip_disputes_handled', cues('调处 纠纷 侵权案 dispute')],
  ['enforcement_actions', cues('执法 检查 inspection')],
  ['enforcement_officers', cues('执法人员 出动 officer')],
  ['enforcement_vehicles', cues('车辆 vehicle')],
  [
    'premises_checked',
    cues('检查 超市 商店 专卖店 书店 音像店 经营户 加工点 店 shop store supermarket supplier premises', '抽检'),
  ],
  ['samples_taken', cues('抽检 抽样 产品 食品 sample')],
  ['defects', cues('过期 未年检 发现 店面 营业执照 fault')],
  ['cases_trademark_infringement', cues('侵犯 注册商标 专用权 案件 trademark', '假冒')],
  ['cases_counterfeit_mark', cues('假冒 商标 案 counterfeit')],
  ['counterfeit_mark_goods', cues('假冒 商品 counterfeit goods', '商品案')],
  ['pirated_av_seized', cues('盗版 音像 收缴 pirated disc', '销毁')],
  ['pirated_print_seized', cues('图书 杂志 书刊 收缴 pirated print', '销毁')],
  ['pirated_av_destroyed', cues('盗版 音像 销毁 destroyed')],
  ['pirated_print_destroyed', cues('盗版 图书 销毁 destroyed')],
  ['funds_spent', cues('经费 资金 投入 投资 funds money spent')],
]);
