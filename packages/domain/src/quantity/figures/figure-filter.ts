import type { CountPhrase } from '../phrase/phrase.ts';

/** The surroundings of a phrase that decide whether it is a figure of the report or only a turn of speech. */
export interface FilterContext {
  readonly text: string;
  readonly phrase: CountPhrase;
  /** True inside “…”, 《…》 and their like: names, slogans and titles. */
  readonly quoted: boolean;
}

/** What is enumerated in speeches and counted in no ledger: 三个方面, 四项措施, 五个到位. */
const abstractNoun =
  /^(?:大|重)?(?:方面|基本|层面|环节|阶段|重点|原则|步骤|要点|特点|问题|原因|关键|坚持|到位|结合|转变|提升|强化|加强|确保|围绕|突出|优先|统一|意识|自信|维护|更加|必须|抓|一(?!线)|百分|转型|体系|机制|格局|目标|任务|抓手|主题|主线|台阶|新台阶|层次|领域|梯次|要素|支撑|核心|中心|平台|载体|思路|导向|纳入|服务(?!点|站|队|器)|第一|不|新|方针|路径|举措|措施|要求|办法|规定|职能|功能|作用|角度|方向|维度|时期|年头|世纪|季度|人心|样|重要|重大|主要|关系|不可|好|想|难)/;

const durationVerb =
  /(?:为期|历时|历经|经过|持续|连续|长达|用时|总计|共计|共|累计|达|时间|时长|时数|学制|课时|授课|培训|活动|服务|录音|播放|播出|会期|展期|举行|举办|开展|进行|\bfor|\blasting|\blasted|\bover|\btook)[了约近逾超过达长共计 ]{0,4}$/i;
const durationTail =
  /^(?:来|内|前|后|以来|之内|间|期间|一次|一届|制|以前|以后|之后|之前|里|一遇|计划|规划|行动|工作总结|一度|有余|左右的历史)/;

/** Units of documents and speech, not of outreach. */
const documentUnits = new Set([
  '页',
  '版',
  '章',
  '节',
  '字',
  '句',
  '段',
  '集',
  '卷',
  '字节',
  '里',
  '联',
  '方',
  '口',
  '孔',
  '题',
  '道',
]);

const countingVerb =
  /(?:发放|举办|开展|组织|召开|建成|新建|建立|成立|设立|创建|建|调处|查处|受理|办理|处理|检查|举行|编印|印发|播出|刊登|报送|投递|采用|收到|征集|申报|申请|授权|获得|获|荣获|评选|评出|选派|派出|出动|培训|接待|邀请|聘请|参加|展出|制作|悬挂|张贴|更新|配备|购置|捐赠|赠送|推广|引进|完成|实施|立项|验收|认定|培育|新增|收缴|查获|销毁|登记|没收|抽检|抽查|走访|慰问|共|计|有|达|了|约|为|涉及|覆盖|吸引|惠及|服务)$/;

/** 一 is a figure only as 书店一个, 调处一起…案, 建成一座: elsewhere it is an article. */
function isOneCounted({ text, phrase }: FilterContext): boolean {
  const unit = phrase.unit === null ? '' : text.slice(phrase.unit.start, phrase.unit.end);
  const after = text.slice(phrase.end, phrase.end + 24);
  const before = text.slice(Math.max(0, phrase.start - 12), phrase.start);
  if (unit === '起') return /^[^,。;]{0,20}(?:案|纠纷|事故|事件|火灾|投诉|举报|侵权)/.test(after);
  if (/^[^\n,，。;；]{0,3}一/.test(after)) return false;
  // 建一个组织、定一套制度: a slogan written out.
  if (/^[^\n。;；\d]{0,8}[、,，]\p{L}{0,2}一[个套支批份种项条张本]/u.test(after)) return false;
  const closed = /^(?:$|[\s,、。;!)])/.test(after);
  if (closed)
    return /[\p{L}]$/u.test(before) && !/(?:第|每|同|这|那|另|任|某|统|唯|之|逐|又|再|上|下|前|后|如|首)$/.test(before);
  return (
    /^[个次种件场期项家名位所座处本部套台条篇份册幅块]$/.test(unit) &&
    /(?:建成|新建|成立|设立|举办了?|召开了?|收到|获得|购置|配备|建)$/.test(before) &&
    !abstractNoun.test(after)
  );
}

function isDuration({ text, phrase }: FilterContext): boolean {
  const before = text.slice(Math.max(0, phrase.start - 10), phrase.start);
  const after = text.slice(phrase.end, phrase.end + 8);
  if (durationTail.test(after)) return false;
  return durationVerb.test(before);
}

/** Chinese units of which a Chinese single digit counts something real: 三期, 两场, 五名; 三个 needs its noun. */
function isSmallNumberCounted(context: FilterContext): boolean {
  const { text, phrase } = context;
  const after = text.slice(phrase.end, phrase.end + 8);
  const before = text.slice(Math.max(0, phrase.start - 8), phrase.start);
  if (/^(?:“|"|《|「|工程|次产业|农|中全会|角|维|会|一)/.test(after)) return false;
  if (/^[一二三四五六七八九十百千]/.test(after)) return false;
  // 八村, 三乡: names; who counts villages writes 八个村.
  if (/[村乡镇县校里角尾]$/.test(text.slice(phrase.start, phrase.end))) return false;
  if (
    /(?:的|以|按|分|从|用|把|将|抓好|做到|实现|坚持|突出|围绕|落实|牢记|践行|树立|增强|第|这|那|前|后|另外?|其他|任何|某)$/.test(
      before,
    )
  )
    return false;
  if (/^(?:$|[\s,、。;!)])/.test(after)) return true;
  return (
    countingVerb.test(before) ||
    /[\p{L}]$/u.test(before) === false ||
    !/个$/.test(text.slice(phrase.start, phrase.end)) ||
    /^(?:乡|镇|村|社区|街道|学校|部门|单位|企业|县|区|班|点|站|基地|小组|团队|参赛|超市|书店|合作社)/.test(after)
  );
}

const wordForNumber =
  '(?:人数|人次|户数|总数|数量|份数|册数|场次|场数|期数|次数|件数|个数|人口|总量|阅读量|浏览量|点击量|播放量|下载量|访问量|关注量|申请量|授权量|发放量|粉丝数?|用户数?)';
const behindItsWord = new RegExp(`${wordForNumber}(?:已|共|均|分别|累计|总计)?(?:为|是|有|计|:)? ?$`);
const listedBehindItsWord = new RegExp(`${wordForNumber}分别(?:为|是|有|:)?[\\d.,万亿 ]{1,16}[和、及与]$`);

/** 参训人数320, 参观人次分别为5737.01万和9850.04万: the word before the number says that it counts. */
function isNumberOf({ text, phrase }: FilterContext): boolean {
  const { numeral } = phrase;
  if (numeral.script !== 'arabic' || phrase.bounds.mark === 'unknown') return false;
  if (!numeral.scaled && (numeral.decimal || /^(?:19|20)\d\d$/.test(text.slice(numeral.start, numeral.end))))
    return false;
  const before = text.slice(Math.max(0, phrase.start - 32), phrase.start);
  return behindItsWord.test(before) || listedBehindItsWord.test(before);
}

const englishWordForNumber =
  /\b(?:attendances?|membership|visits?|visitors|footfall|circulation|enrolments?|enrollments?|admissions|population|participation|total|number of [a-z ]{2,24}|participants|subscribers|followers|readership|loans|volunteers|members|staff|events|sessions|pupils|students|entries)(?: [a-z]+){0,4}? ?(?: (?:was|were|is|are|of|to|at|reached|totall?ed|numbered|exceeded|hit|now)|:)(?: (?:about|over|nearly|some|around))? ?$/i;
/** grew to 96, fell by 40 to 310 */
const became =
  /\b(?:rose|fell|grew|increased|decreased|dropped|climbed|declined|doubled|tripled)(?: (?:sharply|slightly|steadily|again))?(?: by [\d,.]+%?| from [\d,.]+(?: [a-z]+illion)?)? to $/i;
/** 320 have been trained, 12 of which …, 54 shown */
const doneWith =
  /^ (?:(?:have|has|had) been |were |was |are |being )?(?:[a-z]{2,}ed|[a-z]{3,}ing|shown|given|sold|made|taken|held|lent|sent)\b|^ of (?:which|them|these|those|whom)\b/;

/** Attendance was 2,340: in English, too, words before or behind say that the number counts. */
function isEnglishNumberOf({ text, phrase }: FilterContext): boolean {
  const { numeral } = phrase;
  const written = text.slice(numeral.start, numeral.end);
  if (numeral.script !== 'arabic' || phrase.bounds.mark === 'unknown' || /^(?:19|20)\d\d$/.test(written)) return false;
  if (!numeral.scaled && numeral.decimal) return false;
  const before = text.slice(Math.max(0, phrase.start - 64), phrase.start);
  if (englishWordForNumber.test(before) || became.test(before)) return true;
  return /[A-Za-z)] $|[,;.] $|^$|\n$/.test(before) && doneWith.test(text.slice(phrase.end, phrase.end + 32));
}

const englishTime = /^(?:days?|weeks?|months?|years?|minutes?)$/i;

/** In the 12 months to March, three years ago: when, and not how many. */
function isEnglishTimeInPassing({ text, phrase }: FilterContext): boolean {
  const { unit, numeral } = phrase;
  if (unit === null || unit.family !== null || unit.start - numeral.end > 1) return false;
  if (!englishTime.test(text.slice(unit.start, unit.end))) return false;
  if (/^ (?:to|ago|later|earlier|before|after|old|since|until|from)\b/i.test(text.slice(phrase.end, phrase.end + 10)))
    return true;
  return !durationVerb.test(text.slice(Math.max(0, phrase.start - 14), phrase.start));
}

/** 可容纳300人, holds up to 60 people: how large a place is. */
function isRoomFor({ text, phrase }: FilterContext): boolean {
  const before = text.slice(Math.max(0, phrase.start - 16), phrase.start);
  if (
    /(?:容纳|(?:能力|容量|承载量|额定|核定|限额|限载|限流)[为是达约]{0,2}|\bseat(?:s|ing)|\bcapacity (?:of|for)|\baccommodat(?:es|ing)|\broom for) ?$/i.test(
      before,
    )
  )
    return true;
  return /\bholds? $/i.test(before) && /^up to /i.test(text.slice(phrase.start, phrase.start + 6));
}

/**
 * True where a phrase that reads as a quantity is a figure of the report. Wrong figures are worse than missed ones:
 * slogans, durations in passing, enumerations of speech and numbers inside names are left out.
 */
export function isFigure(context: FilterContext): boolean {
  const { text, phrase, quoted } = context;
  if (quoted) return false;
  if (phrase.strength === 'bare') return isNumberOf(context) || isEnglishNumberOf(context);
  if (phrase.strength !== 'sure') return false;
  const { numeral, unit } = phrase;
  const after = text.slice(phrase.end, phrase.end + 8);
  const unitWords = unit === null ? '' : text.slice(unit.start, unit.end);
  // 1000人以上的活动3场: of what size, and not how many.
  if (/^的\p{L}/u.test(after) && /(?:以上|以下|以内)$/.test(text.slice(phrase.start, phrase.end))) return false;
  if (
    /^within .*(?:miles?|km|kilometres?|metres?|seconds?|minutes?|hours?|days?|weeks?|months?|years?)$/i.test(
      text.slice(phrase.start, phrase.end),
    )
  )
    return false;
  if (abstractNoun.test(after) && /^[个项大种条点步]$/.test(unitWords)) return false;
  if (documentUnits.has(unitWords)) return false;
  if (isRoomFor(context)) return false;
  // A 24-hour hotline, a 300-page report: how something is, not how many there are.
  if (
    unit !== null &&
    unit.family === null &&
    /^-(?!odd|plus|strong|ish)/.test(text.slice(numeral.end, numeral.end + 5))
  )
    return false;
  // 经两轮评审: how often it was looked at.
  if (
    unitWords === '轮' &&
    /^(?:评审|筛选|角逐|比拼|投票|论证|复核|审核|审查|研讨|征求|修改|协商|谈判|初评|复评|评选)/.test(after)
  )
    return false;
  if (/^(?:一[^,。;]|\d+%|“[一二三四五六七八九]”)/.test(after) && unitWords === '个') return false;
  if (isEnglishTimeInPassing(context)) return false;
  if (unit?.family === 'time') return isDuration(context);
  if (
    unit?.family === 'measure' &&
    /(?:[长宽高厚深]度?|直径|半径|海拔|相距|距离|方圆|时速|速度|水位|体重|X|×)(?:[均都约在为达]|超过)*$/.test(
      text.slice(Math.max(0, phrase.start - 6), phrase.start),
    )
  )
    return false;
  if (numeral.bare && numeral.inner === null && phrase.bounds.mark === 'about') return false;
  if (numeral.single && numeral.script === 'english') return isEnglishCount(context);
  if (!numeral.single) return true;
  const digit = text.slice(numeral.start, numeral.end);
  if ('几数'.includes(digit)) return false;
  return '一壹'.includes(digit) ? isOneCounted(context) : isSmallNumberCounted(context);
}

/** "one" is an article as often as a number. */
function isEnglishCount({ text, phrase }: FilterContext): boolean {
  if (text.slice(phrase.numeral.start, phrase.numeral.end).toLowerCase() !== 'one') return true;
  // more than one team
  if (phrase.hedge !== null) return false;
  const after = text.slice(phrase.numeral.end, phrase.numeral.end + 16);
  return (
    !/^ (?:of|or|and|another|by|day|time|thing|way|year|who|that|can|must|may)\b/i.test(after) && phrase.unit !== null
  );
}
