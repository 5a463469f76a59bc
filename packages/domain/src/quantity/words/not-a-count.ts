import type { NotACount } from '../quantity-reading.ts';
import { dates, times } from './date-words.ts';
import { labels } from './label-words.ts';
import { namesOfPlacesAndSlogans } from './name-words.ts';
import { changes, rates } from './rate-words.ts';
import { isCounted, type Rule, type Surroundings } from './surroundings.ts';

const ages: Rule = (around) => {
  const { before, after, written } = around;
  if (/^ ?(?:多|余|来|几)?(?:周?岁|虚岁)/.test(after)) return 'age';
  if (/^[- ]years?[- ]olds?\b/i.test(after) || /\bage[ds]? ?(?:of |between |from )?$/i.test(before)) return 'age';
  // 8- to 12-year-olds, under-5s
  if (/^-? ?(?:to|or|and|-) ?\d{1,2}[- ]years?[- ]olds?\b/i.test(after)) return 'age';
  if (/\b(?:under|over)[- ]$/i.test(before) && /^['’]?s\b/.test(after)) return 'age';
  // children under 18, those over 60: of what age, and not how many.
  if (
    /^(?:1\d|2[01]|[67]0|65)$/.test(written) &&
    /\b(?:is|are|was|were|those|anyone|everyone|children|people|adults|young people) (?:aged )?(?:under|over|below|above) $/i.test(
      before,
    ) &&
    /^(?:$|s?[\s.,;)]| and (?:over|under|above))/.test(after)
  )
    return 'age';
  if (/^ ?个?(?:多|半)?月(?:大|龄)/.test(after)) return 'age';
  // 年近六十; but 全年近六十人
  if (
    /(?:(?<![全今去当本每前上同\d])年[近过逾满仅约]|年龄|[时享现终]年|高龄|年仅|年已)$/.test(before) &&
    (!isCounted(around) || /^(?:$|[\s,，。;；、的])/.test(after))
  )
    return 'age';
  if (
    /\b(?:children|kids|babies|infants|toddlers|pupils) (?:aged )?(?:under|over) $/i.test(before) &&
    /^\d\d?$/.test(written)
  )
    return 'age';
  if (/^[0-9]0$/.test(written) && /^后(?!来|续|期|勤|者|备)/.test(after)) return 'age';
  return null;
};

/** 十九届五中全会, 第十四届全国人民代表大会: the edition of an assembly is part of its name. */
export const ofAssembly =
  /^ ?届 ?(?:[一二三四五六七八九]中全会|[^\d,，。;；]{0,6}(?:人民代表大会|人大|政协|委员会|理事会|常委会))/;

const ordinals: Rule = ({ before, after, first, last, written }) => {
  if (/第 ?$/.test(before)) return 'ordinal';
  if (/^(?:st|nd|rd|th)\b/.test(after) || /\d(?:st|nd|rd|th) (?:out )?of (?:the )?$/.test(before)) return 'ordinal';
  // the first 100 visitors, over the past 12 months
  if (/\b(?:first|last|next|top|past|previous) $/i.test(before)) return 'ordinal';
  if (
    /(?:^|[^以之目眼面提空])前$/.test(before) &&
    /^(?:名|位|强|列|甲|茅|批|期|轮|场|届|次|天|年|周|个月|个工作日)/.test(after)
  )
    return 'ordinal';
  if (written === '一' && /唯一$/.test(before)) return 'name';
  if (/(?:排名|位列|位居|名列|排第|排在|列第|(?<![陈系])列全|\b[Tt][Oo][Pp]\b)[^\d,，。;；]{0,5}$/.test(before))
    return 'ordinal';
  if (/^届 ?(?:[一二三四五六七八九十]+|\d+) ?次/.test(after)) return 'ordinal';
  if (/(?:[一二三四五六七八九十]|\d) ?届 ?$/.test(before) && /^ ?次/.test(after)) return 'ordinal';
  if (ofAssembly.test(after)) return 'ordinal';
  // “八个一”, 十个全覆盖
  if (first.script === 'chinese' && first.single && /^个(?:一(?![百千万亿个])|全覆盖|百分百|到位)/.test(after))
    return 'name';
  // 一户一档, 一人一策: both halves.
  if (written === '一' && (/^\p{L}{1,2}一\p{L}/u.test(after) || /[一两二三四五六七八九]\p{L}{1,2}$/u.test(before)))
    return 'name';
  // 一区两园, 一主两翼
  if (
    first.script === 'chinese' &&
    first.single &&
    /^(?!个)\p{L}(?:$|[^\p{L}])/u.test(after) &&
    /一[区主轴核带心环廊湖江河城院]$/.test(before)
  )
    return 'name';
  return last.state === 'label' && last.script === 'english' ? 'ordinal' : null;
};

const rules: readonly Rule[] = [ordinals, namesOfPlacesAndSlogans, ages, times, rates, changes, labels, dates];

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
