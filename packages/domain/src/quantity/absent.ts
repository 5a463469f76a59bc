import type { UnknownReason } from './quantity.ts';

/** What a cell says that holds no number: nothing at all, a dash, a stroke, or words. */
export type Absence =
  | { readonly kind: 'blank' }
  | { readonly kind: 'zero' }
  | { readonly kind: 'unknown'; readonly why: UnknownReason };

const zeroWords = /^(?:无|没有|未开展|未发生|未发放|没|none|nil|no|nought)$/i;
const notReported =
  /^(?:-+|·+|\.{2,}|…+|_+|无数据|无统计|无记录|未统计|未上报|未报|未报送|未填|未填报|待报|待补|待定|待统计|待核实|暂无|暂缺|缺|缺失|不详|不明|不清楚|未知|不知道|没有上报|没有统计|no data|not reported|unknown|not available|n\.a\.|tbd|tbc|pending|missing|unreported)$/i;
const notApplicable = /^(?:\/+|\\+|不适用|不涉及|无需|无关|无此项|n\/a|na|not applicable)$/i;
const illegible = /^(?:\?+|□+|X+|\*+|字迹不清|看不清|模糊|无法辨认|illegible|unreadable)$/i;

/**
 * Blank, zero, 无, `-` and `/` are five different things. 无 is an answer (none, so zero) and keeps its own phrase; a dash
 * says that nobody reported; a stroke that the question does not apply; blank says nothing at all.
 * `text` is folded and trimmed; null where it holds something else.
 */
export function readAbsence(text: string): Absence | null {
  if (text === '') return { kind: 'blank' };
  if (text.length > 16) return null;
  const bare = /^\((.*)\)$/.exec(text)?.[1] ?? text;
  if (zeroWords.test(bare)) return { kind: 'zero' };
  if (notApplicable.test(bare)) return { kind: 'unknown', why: 'not-applicable' };
  if (notReported.test(bare)) return { kind: 'unknown', why: 'not-reported' };
  if (illegible.test(bare)) return { kind: 'unknown', why: 'illegible' };
  return null;
}
