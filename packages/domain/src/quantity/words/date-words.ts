import type { Rule } from './surroundings.ts';

const yearLike = /^(?:19|20|21)\d\d$/;
const month =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const monthBefore = new RegExp(`\\b(?:${month})\\.? ?$`);
const dayBefore = new RegExp(`\\b(?:${month})\\.? \\d{1,2}(?:st|nd|rd|th)?, ?$`);
const monthAfter = new RegExp(`^(?:st|nd|rd|th)?(?: of)? (?:${month})\\b`);

/** 正月十五, 农历八月十五, 5月20: the day without its 日, where no unit says that something is counted. */
const isDayOfMonth = /(?:正|腊|冬|闰|\d|[一二三四五六七八九十])月$/;
const endsDay = /^(?:$|[\s,，。;；、:：)）”"]|[至到~-]|前|后|期间|节)/;

/** Agenda 2030, Expo 2025, Science Week 2024 */
const yearOfName =
  /\b(?:Agenda|Horizon|Vision|Expo|Strategy|Plan|Programme|Program|Budget|Census|Olympics|COP|Europe|Zero|Generation|Project|Target|Goals?|Festival|Week|Day|Report|Review|Summer|Spring|Autumn|Winter|Fall|Easter|Christmas|Term|Edition|Conference|Summit|Fair|Awards?|Accounts|Act)[- ]$/;

const ago = /^ ?[多余来]?(?:个?多?月|个?星期|个?小时|个?工作日|年|天|日|周|分钟)(?:之|以)?[前后](?![夕续期勤备沿台])/;

/** 光绪二十四年, 民国26年: years of an era. */
const era =
  /(?:民国|公元前?|贞观|开元|天宝|元丰|熙宁|庆历|嘉祐|洪武|永乐|宣德|成化|弘治|正德|嘉靖|隆庆|万历|天启|崇祯|顺治|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|昭和|平成|令和|明治|大正)$/;

/** Years, months, days, feasts of the old calendar, terms and quarters. */
export const dates: Rule = ({ first, last, before, after, written }) => {
  if (/^ ?年度/.test(after)) return 'date';
  // 两年前, 三小时后: when it was.
  if (ago.test(after)) return 'date';
  if (/[时相每]隔$/.test(before)) return 'date';
  if (/^ ?年/.test(after)) {
    if (era.test(before)) return 'date';
    if (last.state === 'damaged' || yearLike.test(written) || /^[一二三四五六七八九零〇○]{4}$/.test(written))
      return 'date';
    if (/^ ?年 ?[\d一二三四五六七八九十]* ?月/.test(after)) return 'date';
    if (/^(?:19|20)\d\d年?[-~至到]+(?:19|20)\d\d$/.test(written)) return 'date';
    if (/(?:自|从|至|到|截至|截止|公元|'|’)$/.test(before) && last.plain) return 'date';
    if (/^ ?年代/.test(after)) return 'date';
    return null;
  }
  if (/^ ?世纪/.test(after) || (written === '八' && /腊$/.test(before))) return 'date';
  if (/^ ?学年/.test(after) && (yearLike.test(written) || /^(?:19|20)\d\d-(?:(?:19|20)\d\d|\d\d)$/.test(written)))
    return 'date';
  if (isDayOfMonth.test(before) && endsDay.test(after) && written.length <= 3) return 'date';
  if (first.script === 'chinese' && /大年$|(?:^|[^年月当最起])初$/.test(before) && written.length <= 2) return 'date';
  if (/^ ?月(?!饼|亮|嫂|球)/.test(after)) return 'date';
  // 三日之内 is a time limit, 5月3日之内 a date.
  const limit = /^ ?日[之以]?内(?:$|[\s,，。;；、])/.test(after) && !/月$/.test(before);
  if (!limit && /^ ?日(?!元|常|用)/.test(after) && !/(?:为期|历时|连续|持续|共计?|总计)$/.test(before)) return 'date';
  if (written === '两' && /^节(?:期间|来临|慰问|前后|市场)/.test(after)) return 'date';
  if (written === '两' && /^节/.test(after) && /(?:[“"‘]|春节|元旦|国庆|中秋)$/.test(before)) return 'date';
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
  if (first.plain && dayBefore.test(before) && yearLike.test(written)) return 'date';
  if (
    yearLike.test(written) &&
    /\b(?:in|since|by|until|till|from|during|of|year|fiscal|FY|and|to|for) ?$/i.test(before) &&
    !/^ [a-z]/.test(after)
  )
    return 'date';
  if (yearLike.test(written) && yearOfName.test(before)) return 'date';
  // by 2030 we want; but attended by 2030 people
  if (
    yearLike.test(written) &&
    /\b(?:by|until|till|before|after|from) $/i.test(before) &&
    /^ (?:we|the|our|it|they|there|all|every|this|an?|no|each|more|over|about|some|its|their)\b/.test(after)
  )
    return 'date';
  if (yearLike.test(written) && /\b(?:in|since|during) $/i.test(before)) return 'date';
  if (/^ (?:days?|weeks?|months?|years?|decades?|hours?|minutes?) (?:ago|later|earlier)\b/i.test(after)) return 'date';
  if (/^·\d/.test(after) || /\d·$/.test(before)) return 'name';
  return /^ ?季度/.test(after) && first.single ? 'date' : null;
};

/** Times of day. */
export const times: Rule = ({ before, after, last }) => {
  if (/^:\d\d(?!\d)/.test(after)) return 'time';
  if (/\d:(?:\d\d:)?$/.test(before)) return last.plain || last.state === 'malformed' ? 'time' : null;
  if (/^ ?时(?!间|代|期|候|常|尚|而|段|长|刻|节)/.test(after)) return 'time';
  if (/\d[时点]$/.test(before) && /^ ?分/.test(after)) return 'time';
  if (/^ ?点(?!位|子|击|赞|评|播|心|缀|亮|对|个|火|燃|以上)/.test(after)) return 'time';
  if (/^ ?(?:am\b|pm\b|a\.m\.|p\.m\.|o'clock|o’clock|hrs\b)/i.test(after)) return 'time';
  return null;
};
