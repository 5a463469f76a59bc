import type { UnknownReason } from './quantity.ts';

/** What a cell says that holds no number: nothing at all, a dash, a stroke, or words. */
export type Absence =
  | { readonly kind: 'blank' }
  | { readonly kind: 'zero' }
  | { readonly kind: 'unknown'; readonly why: UnknownReason };

const zeroWords = /^(?:无|没有|未开展|未发生|未发放|没|none|nil|no|nought)$/i;
/** What was not done (统计, 上报 …) so that nobody knows: 尚未统计, 没有上报数据, 无法核实. */
const notDone =
  /^(?:尚|暂|还|均|目前|本年)?(?:未能?|没有?|无法|无从|暂不|不予)(?:作|做|进行)?(?:统计|上报|报送?|报告|填报?|填写|记录|登记|提供|掌握|核实|核定|汇总|收集|采集|获取|录入|公布|公开|说明|注明|列出|明确|知)(?:数据|数字|情况)?$/;
const noRecord =
  /^(?:暂?无|没有|缺少?|尚?缺)(?:相关|具体|准确)?(?:数据|统计|记录|资料|数字|信息|统计数据)?$|^(?:数据|数字|资料|记录)?(?:缺失|空缺|暂缺|不详|不明|不全|不清楚?|不知道|未知|待补充?|待定|待报|待核实?|待统计|待汇总|未报)$|^待(?:统计|核实|汇总|上报|填报?)(?:数据)?$|^(?:统计|核实|汇总|整理)中$/;
const notReportedMark = /^(?:-+|·+|\.{2,}|…+|_+)$/;
const notReportedEnglish =
  /^(?:no (?:data|records?|figures?|information)|not (?:yet )?(?:reported|available|known|recorded|counted|stated|given|provided|collected|measured|specified)|unknown|n\.a\.|tbd|tbc|pending|missing|unreported|unspecified)$/i;
const notApplicable =
  /^(?:\/+|\\+|不适用|不涉及|不参与|(?:无|不)需(?:要)?(?:填报?|填写|上报)?|无关|无此项(?:目|工作|内容|业务)?|n ?\/ ?a|na|not applicable)$/i;
const illegible =
  /^(?:\?+|□+|X+|\*+|字迹(?:不清|模糊|潦草)|看不清楚?|模糊(?:不清)?|辨认不清|无法(?:辨认|识别|看清)|污损|破损|缺损|涂改|illegible|unreadable)$/i;

/**
 * Blank, zero, 无, `-` and `/` are five different things. 无 is an answer (none, so zero) and keeps its own phrase; a dash
 * says that nobody reported; a stroke that the question does not apply; blank says nothing at all.
 * `text` is folded and trimmed; null where it holds something else.
 */
export function readAbsence(text: string): Absence | null {
  if (text === '') return { kind: 'blank' };
  if (text.length > 24) return null;
  const bare = /^\((.*)\)$/.exec(text)?.[1] ?? text;
  if (zeroWords.test(bare)) return { kind: 'zero' };
  if (notApplicable.test(bare)) return { kind: 'unknown', why: 'not-applicable' };
  if (illegible.test(bare)) return { kind: 'unknown', why: 'illegible' };
  if ([notDone, noRecord, notReportedMark, notReportedEnglish].some((words) => words.test(bare)))
    return { kind: 'unknown', why: 'not-reported' };
  return null;
}
