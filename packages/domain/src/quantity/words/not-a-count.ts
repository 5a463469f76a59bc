import type { Numeral } from '../numeral/numeral.ts';
import type { NotACount } from '../quantity-reading.ts';

/** What surrounds a numeral (or a range of two), in folded text. */
export interface Surroundings {
  readonly text: string;
  readonly first: Numeral;
  readonly last: Numeral;
  /** Up to 24 characters before `first` and after `last`. */
  readonly before: string;
  readonly after: string;
  readonly written: string;
}

const reach = 24;

export function surroundings(text: string, first: Numeral, last: Numeral): Surroundings {
  return {
    text,
    first,
    last,
    before: text.slice(Math.max(0, first.start - reach), first.start),
    after: text.slice(last.end, last.end + reach),
    written: text.slice(first.start, last.end),
  };
}

type Rule = (around: Surroundings) => NotACount | null;

const yearLike = /^(?:19|20|21)\d\d$/;
const month =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const monthBefore = new RegExp(`\\b(?:${month})\\.? ?$`);
const monthAfter = new RegExp(`^(?:st|nd|rd|th)?(?: of)? (?:${month})\\b`);

const dates: Rule = ({ first, last, before, after, written }) => {
  if (/^ ?年度/.test(after)) return 'date';
  if (/^ ?年/.test(after)) {
    if (last.state === 'damaged' || yearLike.test(written) || /^[一二三四五六七八九零〇○]{4}$/.test(written))
      return 'date';
    if (/^ ?年 ?(?:\d|[一二三四五六七八九十])*月/.test(after)) return 'date';
    if (/^(?:19|20)\d\d年?[-~至到]+(?:19|20)\d\d$/.test(written)) return 'date';
    if (/(?:自|从|至|到|截至|截止|公元|'|’)$/.test(before) && last.plain) return 'date';
    if (/^ ?年代/.test(after)) return 'date';
    return null;
  }
  if (/^ ?月(?!饼|亮|嫂|球)/.test(after)) return 'date';
  if (/^ ?日(?!元|常|用)/.test(after) && !/(?:为期|历时|连续|持续|共计?|总计)$/.test(before)) return 'date';
  if (/^ ?年\d/.test(after) || /(?:周|星期|礼拜)$/.test(before))
    return first.single && !/^次/.test(after) ? 'date' : null;
  if (
    /^(?:19|20)\d\d[-~](?:(?:19|20)\d\d|0?[1-9]|1[0-2])(?:-\d{1,2})?$/.test(written) &&
    !/^[^\s\d,，。)）]/.test(after)
  )
    return 'date';
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(written) && !/^[^\s\d,，。;；)）]/.test(after))
    return 'date';
  if (
    /^(?:19|20)\d\d-\d\d$/.test(written) &&
    Number(written.slice(2, 4)) + 1 === Number(written.slice(5)) &&
    !/^[^\s\d,，。)）]/.test(after)
  )
    return 'date';
  if (yearLike.test(written) && /^[/.]\d{1,2}(?:[/.]|\b)/.test(after)) return 'date';
  if (/(?:19|20)\d\d\/(?:\d{1,2}\/)?$/.test(before)) return 'date';
  if (first.plain && (monthBefore.test(before) || monthAfter.test(after))) return 'date';
  if (
    first.plain &&
    new RegExp(`\\b(?:${month})\\.? \\d{1,2}(?:st|nd|rd|th)?, ?$`).test(before) &&
    yearLike.test(written)
  )
    return 'date';
  if (
    yearLike.test(written) &&
    /\b(?:in|since|by|until|till|from|during|of|year|fiscal|FY|and|to|for) ?$/i.test(before) &&
    !/^ [a-z]/.test(after)
  )
    return 'date';
  if (yearLike.test(written) && /\b(?:in|since|during) $/i.test(before)) return 'date';
  if (/^·\d/.test(after) || /\d·$/.test(before)) return 'name';
  return /^ ?(?:季度|年级)/.test(after) && first.single ? 'date' : null;
};

const times: Rule = ({ before, after, last }) => {
  if (/^:\d\d(?!\d)/.test(after)) return 'time';
  if (/\d:(?:\d\d:)?$/.test(before)) return last.plain || last.state === 'malformed' ? 'time' : null;
  if (/^ ?时(?!间|代|期|候|常|尚|而|段|长|刻|节)/.test(after)) return 'time';
  if (/^ ?点(?!位|子|击|赞|评|播|心|缀|亮|对|个|火|燃|以上)/.test(after)) return 'time';
  if (/^ ?(?:am\b|pm\b|a\.m\.|p\.m\.|o'clock|o’clock|hrs\b)/i.test(after)) return 'time';
  return null;
};

const rates: Rule = ({ before, after }) => {
  if (/^ ?(?:%|‰)/.test(after) || /^ ?(?:per ?cent|percent|percentage point)/i.test(after)) return 'percent';
  if (/^ ?个?百分点/.test(after) || /[百千万]分之$/.test(before)) return 'percent';
  if (/^分之/.test(after) || /分之$/.test(before)) return 'ratio';
  if (/^ ?(?::|比) ?\d/.test(after) || /\d ?(?::|比) ?$/.test(before)) return 'ratio';
  if (/^ ?折(?!子|页|扇)/.test(after) || /^ ?倍/.test(after) || /^ ?番/.test(after)) return 'ratio';
  if (/^成(?!功|立|员|果|品|绩|为|人|年|效|都|本|长|套|交|就|熟|份|色|语|分|像|群)/.test(after)) return 'ratio';
  if (/^(?:-?fold\b|[ -](?:thirds?|quarters?|fifths?|halves|sixths?|tenths?)\b)/i.test(after)) return 'ratio';
  if (/^\/\d/.test(after) || /\d\/$/.test(before)) return 'ratio';
  if (
    /(?:平均|亩均|班均|人均|户均|日均|月均|年均|场均|期均|次均|周均|校均|村均|均价|单价|每)[^\d,，、。;；]{0,5}$/.test(
      before,
    )
  )
    return 'rate';
  if (/\beach (?:with|of|having|for|session|time)?[^,.;\d]{0,12}$/i.test(before)) return 'rate';
  if (/\b(?:an average of|on average|average of|averaging|averaged|per capita) ?$/i.test(before)) return 'rate';
  return null;
};

const changed =
  /(?:同比|环比|(?:比|较)(?:上年|去年|前年|上月|上季度|同期|往年|上一?年度?|计划|去年同期|上年同期)[^\d,，。;；]{0,4})(?:净?增加|净?增长|减少|下降|上升|提高|降低|增|减|升|降|多|少|多出|少了|翻)[^\d,，、。;；]{0,4}$/;

/** 增加3期, 少3期: by how much, not how many. 至少 and 许多 say something else. */
const changedBy = /(?:增加|增长|减少|下降|上升|提高|降低|净增|(?<![至最不])少|(?<![至最不顶许众])多)了?$/;

const changes: Rule = ({ before, after }) => {
  if (changed.test(before) || changedBy.test(before)) return 'change';
  if (/\b(?:up|down) $/i.test(before) || /^ (?!or |and |to )(?:[a-z]+ )?(?:more|fewer|less)\b/i.test(after))
    return 'change';
  if (/\b(?:increase|decrease|rise|fall|growth|increased|decreased|rose|fell|grew|up|down) (?:of|by) ?$/i.test(before))
    return 'change';
  return null;
};

const labels: Rule = ({ first, last, before, after, written }) => {
  if (first.state === 'label' || last.state === 'label') return 'label';
  if (/[〔[【(]$/.test(before) && /^[〕\]】)] ?第? ?\d+ ?号/.test(after)) return 'label';
  if (/^ ?(?:多|余|来)?号(?!召|角|称|外|人)/.test(after)) return 'label';
  if (/(?:电话|热线|传真|手机|联系方式|QQ群?|TEL|Tel|Phone|phone|Fax)[^\d,，。;；]{0,6}$/.test(before)) return 'phone';
  if (
    /(?:邮编|编号|代码|账号|卡号|文号|证号|学号|工号|车牌|批号|序号|网址|编码|备案|版本|页码|ISBN|ISSN|邮政编码|微信号?|邮箱|许可证)[^\d,，。;；]{0,4}$/.test(
      before,
    )
  )
    return 'label';
  if (last.plain && /^ ?(?:热线|专线|报警|客服|平台热线|服务热线|投诉举报)/.test(after)) return 'phone';
  if (/^0\d{2,3}-\d{7,8}$/.test(written) || /^(?:400|800)-\d{3,4}(?:-\d{3,4})?$/.test(written)) return 'phone';
  if (/^(?:400|800)\d{7}$/.test(written) && !/^[^\s,，。;；)）]/.test(after)) return 'phone';
  if (last.plain && /^1[3-9]\d{9}$/.test(written) && !/^[^\s,，。;；)）]/.test(after)) return 'phone';
  if (/(?:GB|DB\d*|ISO|IEC|NY|HJ|QB)(?:\/T)? $/.test(before)) return 'label';
  if (/[A-Za-z#№@&^]$/.test(before) && !/(?:RMB|CNY|USD|EUR|HKD)$/.test(before))
    return /\bX+$/.test(before) ? null : 'label';
  if (/[A-Za-z]-$/.test(before)) return 'label';
  if (/\b(?:page|part|step|day|week|sheet|volume)s? \d+ of $/i.test(before)) return 'label';
  if (/\bno $/i.test(before) && last.script === 'english') return 'name';
  if (
    /\b(?:no|nos|table|figure|fig|chapter|section|page|pp?|phase|room|grade|volume|vol|issue|version|article|clause|item|annex|appendix|level|stage|step|day|week)\.? ?$/i.test(
      before,
    ) &&
    !/\b(?:no) $/.test(before)
  ) {
    return last.plain ? 'label' : null;
  }
  if (/^ ?(?:[KMGTkmgt]i?[Bb]|dpi|px|fps|bps|[KMG]bps|GHz|MHz)(?![A-Za-z])/.test(after)) return 'data-size';
  if (/^ ?(?:℃|°|度(?!电)|摄氏度|℉)/.test(after)) return 'temperature';
  if (
    /^(?:#|路(?!人|演|口|长|段|灯)|室(?!内|外)|楼(?!宇|盘|栋|道|长)|层楼|单元|等奖|等功|级(?!别)|级以上|型(?!号)|频道|年级|环路|环|号楼|巷|弄|国道|省道|频|维|线(?!索|路|上|下)|强(?!化|势|调)|A级|星级)/.test(
      after,
    )
  )
    return 'label';
  // 一、二、三等奖: every numeral of the list names a grade.
  if (
    /^(?:[、,和及][一二三四五六七八九十\d]{1,2})*等(?:奖|功|次|级)/.test(after) ||
    /^ ?\+ ?(?:\d|[A-Z](?![a-z]))/.test(after)
  )
    return 'label';
  return null;
};

const ages: Rule = ({ before, after, written }) => {
  if (/^ ?(?:多|余|来|几)?(?:周?岁|虚岁)/.test(after)) return 'age';
  if (/^[- ]years?[- ]olds?\b/i.test(after) || /\baged? ?(?:between )?$/i.test(before)) return 'age';
  if (/^[0-9]0$/.test(written) && /^后(?!来|续|期|勤|者|备)/.test(after)) return 'age';
  return null;
};

const ordinals: Rule = ({ before, after, last, written }) => {
  if (/第 ?$/.test(before)) return 'ordinal';
  if (/^(?:st|nd|rd|th)\b/.test(after)) return 'ordinal';
  if (/(?:^|[^以之目眼面提空])前$/.test(before) && /^(?:名|位|强|列|甲|茅)/.test(after)) return 'ordinal';
  if (/(?:排名|位列|位居|名列|排第?|列第?|\b[Tt][Oo][Pp])[^\d,，。;；]{0,5}$/.test(before)) return 'ordinal';
  if (/^届 ?(?:[一二三四五六七八九十]+|\d+) ?次/.test(after)) return 'ordinal';
  if (/(?:[一二三四五六七八九十]|\d) ?届 ?$/.test(before) && /^ ?次/.test(after)) return 'ordinal';
  // 一户一档, 一人一策: both halves.
  if (written === '一' && (/^\p{L}{1,2}一\p{L}/u.test(after) || /一\p{L}{1,2}$/u.test(before))) return 'name';
  return last.state === 'label' && last.script === 'english' ? 'ordinal' : null;
};

const rules: readonly Rule[] = [ordinals, ages, times, rates, changes, labels, dates];

/** What a numeral is, where it is no count; null where it may count something. */
export function notACount(around: Surroundings): NotACount | null {
  for (const rule of rules) {
    const found = rule(around);
    if (found !== null) return found;
  }
  return null;
}

const markAfter = /^(?:[、.)](?!\d)|\)[、.]?|是(?=[^否])|要)/;

/** 1、 · 2. · （3） · 一、 at the beginning of a line or a sentence. */
export function isListMark(around: Surroundings): boolean {
  const { text, first, last, after } = around;
  if (first !== last) return false;
  const paren = text.charAt(first.start - 1) === '(';
  const start = paren ? first.start - 1 : first.start;
  const line = text.slice(Math.max(0, start - 6), start);
  const atStart = start === 0 || /(?:^|[\n\r。;；:：!！])[ \t]*$/.test(line) || (start <= 6 && /^[ \t]*$/.test(line));
  if (!atStart || (first.scaled && first.script === 'arabic')) return false;
  if (paren) return /^\)/.test(after) && after.length > 1;
  const short =
    first.script === 'chinese'
      ? text.slice(first.start, first.end).length <= 3
      : first.plain && first.end - first.start <= 2;
  return short && markAfter.test(after) && after.length > 1;
}
