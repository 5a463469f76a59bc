import type { Hedge } from '../numeral/numeral.ts';

/** A hedge found beside a numeral; `at` is where its words begin (before) or end (after). */
export interface FoundHedge {
  readonly hedge: Hedge;
  readonly at: number;
}

const before: ReadonlyMap<string, Hedge> = new Map<string, Hedge>([
  ...words(
    'low',
    '足有 刚过 刚超 跨过 跨越 迈过 迈上 越过 逾 愈 超 超过 超出 突破 破 过 上 不少于 不下于 不下 不低于 不小于 不亚于 不止 不只 至少 最少 起码 少说 达 达到 高达 多达 已达 可达 共达 总数达 大于 多于 高于 大于等于 大于或等于 多于等于 满 已满 多过 何止 岂止 远超 下限 保底 最低 > >= ≥',
  ),
  ...words(
    'high',
    '近 将近 接近 接近于 逼近 几近 近乎 几乎 不足 不到 不满 未满 未足 未达 未达到 未到 没到 没有到 不超过 不超 未超过 未超 没超过 没有超过 不多于 不大于 不高于 至多 最多 顶多 不过 少于 小于 低于 小于等于 小于或等于 少于等于 少于或等于 不及 不够 直逼 小 上限 封顶 最高 差一点 差点 < <= ≤',
  ),
  ...words('about', 'およそ おおよそ ほぼ 约 大约 约合 约摸 约略 约莫 大概 大致 大体 估计 估算 粗略估计 差不多 概 ~ ≈'),
]);

const longestBefore = Math.max(...[...before.keys()].map((word) => word.length));

/** Characters that make another word of a one-character hedge: 最近, 附近, 节约, 签约, 传达, 通过. */
const otherWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    近: '最附临靠远就邻新贴走亲拉相凑浅切',
    约: '节预签邀合契公条赴违特制相失履隐大',
    达: '传表发下送直抵通转到雷马布',
    过: '通经超越透错难渡路不已见来去做参开',
    上: '网线会以之场晚早街路身车加赶马湖海山地网墙天府书报台课党桌版',
    满: '圆美丰充完不未',
    破: '侦突打爆',
    超: '赶反高彩B',
    概: '大气梗一',
    愈: '治痊病自',
    不过: '只',
    最高: '年史',
    最低: '年史',
  }),
);

/** 上 and 过 and 破 hedge only a round word (上百, 过万, 破亿): 网上300人 is no bound. */
const onlyRound = new Set(['上', '过', '破', '概', '满', '跨过', '跨越', '迈过', '迈上', '越过']);

function words(hedge: Hedge, list: string): [string, Hedge][] {
  return list.split(' ').map((word) => [word, hedge]);
}

/** Words that may stand between a hedge and its numeral: 约有300人, 超过了500份, 不少于：20. */
const fillers = new Set(['了', '有', '为', '共', '计', '在', '是', '到', '出', ':', ' ']);

/** 没有达到300人, 未能突破300人: what was not reached bounds from above. */
const missed = /(?:没有?|未能?|未曾|从未|并未|尚未|难以|无法|不能)(?:能够?|能)?$/;
const reached = new Set(['达', '达到', '超过', '突破', '超', '破', '多于', '高于']);

/** 破10万, 人数过10万; but 发放过10万份 only says that it happened. */
function isReached(word: string, preceding: string): boolean {
  return /^[破跨迈越]/.test(word) || (word === '过' && /^$|[\s,，。数量额值]/.test(preceding));
}

/** 失约, but 损失约86万元; 节约, but 春节约300人. */
function isOtherWord(word: string, preceding: string): boolean {
  const last = preceding.slice(-1);
  if (last === '' || otherWords.get(word)?.includes(last) !== true) return false;
  return !(word === '约' && (last === '失' || last === '节') && /(?:[损流遗过]失|[春季时环]节)$/.test(preceding));
}

/** 小二十人, 小百人: not quite so many. */
function isNotQuite(text: string, end: number, preceding: string): boolean {
  return /^[二三四五六七八九]?[十百千万]/.test(text.slice(end, end + 2)) && /^$|[\s,，。;；了有共来]/.test(preceding);
}

function hedgeEndingAt(text: string, end: number, round: boolean, large: boolean): FoundHedge | null {
  for (let length = Math.min(longestBefore, end); length > 0; length -= 1) {
    const word = text.slice(end - length, end);
    const hedge = before.get(word);
    if (hedge === undefined) continue;
    const preceding = text.charAt(end - length - 1);
    if (isOtherWord(word, text.slice(Math.max(0, end - length - 2), end - length))) continue;
    if (word === '小' && !isNotQuite(text, end, preceding)) continue;
    if (onlyRound.has(word) && !(round || word === '满' || (large && isReached(word, preceding)))) continue;
    const denial = reached.has(word) ? missed.exec(text.slice(Math.max(0, end - length - 4), end - length)) : null;
    if (denial !== null) return { hedge: 'high', at: end - length - denial[0].length };
    return { hedge, at: end - length };
  }
  return null;
}

/**
 * The hedge that stands before a numeral beginning at `start`. `large` is true for one with 万 or 亿. `round` is true for
 * a numeral that is a bare multiplier (百, 千万), which 上, 过 and 破 may precede. An about before another hedge (大约近,
 * 约超过) leaves only the about.
 */
export function hedgeBefore(text: string, start: number, round: boolean, large = false): FoundHedge | null {
  const nearest = hedgeAt(text, start, round, large);
  if (nearest === null) return null;
  const outer = hedgeEndingAt(text, nearest.at, false, false);
  return outer?.hedge === 'about' ? outer : nearest;
}

function hedgeAt(text: string, start: number, round: boolean, large: boolean): FoundHedge | null {
  let end = start;
  for (let skipped = 0; skipped <= 3; skipped += 1) {
    const found = hedgeEndingAt(text, end, round, large);
    if (found !== null) return found;
    if (!fillers.has(text.charAt(end - 1))) return null;
    end -= 1;
  }
  return null;
}

/** Adverbs that bound a number some words further on: 至少发放了300份. */
const distant =
  /(至少|最少|起码|不少于|至多|最多|顶多|不超过|大约|大概|估计|约(?![谈定束见请稿会课访]))[^\d,，、。；;:：!?！？一二两三四五六七八九十百千万亿几数\n]{1,8}$/;

/** A bounding adverb earlier in the clause; looks back at most twelve characters. */
export function distantHedge(text: string, start: number): Hedge | null {
  const found = distant.exec(text.slice(Math.max(0, start - 12), start));
  if (found === null) return null;
  const [, word = ''] = found;
  const at = Math.max(0, start - 12) + found.index;
  if (isOtherWord(word, text.slice(Math.max(0, at - 2), at))) return null;
  return before.get(word) ?? null;
}

const directlyAfter =
  /^ ?(多(?!媒体|功能|层次|种形|方位|角度)|余(?!额|款|杭|姚|热|生)|来(?!自|宾|访|信|电|源|客|函|到|稿|人次)|有余|以上|之上|及以上|开外|出头|挂零|往上|朝上|不止|\+(?! ?[\dA-Za-z])|以内|之内|以下|之下|及以下|(?:不到|不足|未满)(?![\d一二两三四五六七八九十百千万数几])|左右|上下|前后|之谱|整|之多|许(?![可多昌愿])|\(含\)(?:以上|以下|以内)|\((?:约|大约|左右|估计|估算|余|以上|以内)\))/;
const afterUnit =
  /^ ?(\(含\)(?:以上|以下|以内)|(?:以上|以下|以内)\(含[^()]{0,8}\)|或以上|或以下|前后|以上|之上|及以上|有余|不止|出头|开外|封顶|往上|朝上|\+|以内|之内|以下|之下|及以下|左右|上下|光景|上下浮动|之多|整|许|余り|あまり|[强弱](?=$|[\s,，。、;；)）が])|\((?:约|大约|左右|估计|估算|余|以上|以内)\))/;
const afterMeasured = /^(多(?!种|个|次|媒|项)|余|来)/;
const atClauseEnd = /^ ?(?:还|都|也)?(不到|不足|未满|多|余|内|起)(?=$|[\s,，。；;、)）])/;
const afterNoun = /^[^\d,，、。；;:：!?！？()（）\n]{1,6}?(以上|左右|上下|以内|不止)(?=$|[\s,，。；;)）])/;

const lowWords = /^(余り|あまり|强|多|余|有余|以上|之上|及以上|开外|出头|挂零|往上|朝上|不止|起|\+)$/;
const highWords = /^(弱|内|以内|之内|以下|之下|及以下|不到|不足|未满|封顶)$/;

function hedgeOf(word: string): Hedge | null {
  const inclusive = /^\(含\)(.+)$|^(.+)\(含|^或(.+)$/.exec(word);
  if (inclusive !== null) return hedgeOf(inclusive[1] ?? inclusive[2] ?? inclusive[3] ?? '');
  const bare = word.replace(/[()]/g, '');
  if (bare !== word) return hedgeOf(bare);
  if (lowWords.test(word)) return 'low';
  if (highWords.test(word)) return 'high';
  return /^(整|之多)$/.test(word) ? null : 'about';
}

export interface AfterHedge {
  /** null where the words say nothing about the bounds (500元整, 300人之多). */
  readonly hedge: Hedge | null;
  readonly end: number;
}

function match(pattern: RegExp, text: string, at: number): AfterHedge | null {
  const found = pattern.exec(text.slice(at, at + 16));
  return found === null ? null : { hedge: hedgeOf(found[1] ?? ''), end: at + found[0].length };
}

/** The hedge between a numeral and its unit: 25000余份, 300以上. */
export function hedgeAfterNumeral(text: string, at: number): AfterHedge | null {
  return match(directlyAfter, text, at);
}

/** The hedge after the unit: 300人左右, 20人以上; 多 and 余 only after what is measured (3年多, 两亩余). */
export function hedgeAfterUnit(text: string, at: number, measured: boolean): AfterHedge | null {
  return (
    match(afterUnit, text, at) ?? (measured ? match(afterMeasured, text, at) : null) ?? match(atClauseEnd, text, at)
  );
}

/** The hedge that ends the clause after the noun: 300份资料左右. It is no part of the span. */
export function hedgeAfterNoun(text: string, at: number): Hedge | null {
  return match(afterNoun, text, at)?.hedge ?? null;
}

/** Two hedges on one number: equal ones agree, different ones leave only "about" (近300余人, 约500多份). */
export function mergeHedges(first: Hedge | null, second: Hedge | null): Hedge | null {
  if (first === null || second === null) return first ?? second;
  return first === second ? first : 'about';
}
