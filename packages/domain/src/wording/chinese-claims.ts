import { readQuantity } from '../quantity/read-quantity.ts';
import { amountAfter, numberOf } from './chinese-amount.ts';
import { type FoundClaim, plainClaim } from './found-claim.ts';
import type { ClaimKind, StatedAmount } from './wording-claim.ts';

const earlier = '(?:去年|上年度?|前年|往年|上一年度?|历年|(?:19|20)\\d{2}年)(?:的)?(?:同期|全年|同时段)?';
/** Words of comparison that may stand between a measure and what is said of it. */
export const chineseComparator = `(?:同比|环比|同期相比|(?:比|较|与|和|同|跟|相较于?|相比于?)(?:${earlier}|上月|上季度|上一季度)(?:水平)?(?:相比|相较|比较|比)?|去年同期|上年同期)`;
const comparator = new RegExp(chineseComparator);

const degree =
  '(?:(?:有了?|实现了?|呈现?|出现了?|保持|继续|再次|又|也|均|都|双双|更加?)?(?:大幅度?|较大幅度地?|明显|显著|所|稳步|持续|逐年|逐步|不断|快速|较快|迅速|进一步|略有?|小幅|稍有?|急剧|连年|较大|很大|新)(?:的|地)?|连续[\\d一二两三四五六七八九十]+年|有了?|呈)*';
const rise =
  '增长|增加|增多|提高|提升|上升|攀升|上涨|跃升|猛增|激增|剧增|递增|扩大|增(?=[至到])|升(?=[至到])|增幅|不降反[升增]|不减反增|有增无减|稳中有[升增]';
const drop =
  '下降|减少|降低|下滑|回落|缩减|锐减|骤减|萎缩|下跌|降(?=[至到])|跌(?=[至到])|减(?=[至到])|递减|降幅|不增反[降减]|不升反降|有减无增|稳中有[降减]';

const patterns: readonly (readonly [ClaimKind, RegExp])[] = [
  ['growth', new RegExp(`${degree}(?:${rise})`, 'g')],
  ['fall', new RegExp(`${degree}(?:${drop})`, 'g')],
  ['growth', new RegExp(`(?:超过|高于|多于|超出)了?${earlier}(?:水平)?`, 'g')],
  ['fall', new RegExp(`(?:低于|少于|不及|不如)了?${earlier}(?:水平)?`, 'g')],
  ['growth', new RegExp(`(?:比|较)${earlier}(?:有所|明显)?多(?:了|出)?`, 'g')],
  ['fall', new RegExp(`(?:比|较)${earlier}(?:有所|明显)?少了?`, 'g')],
  ['growth', new RegExp(`${chineseComparator}[+＋](?=\\d)`, 'g')],
  ['fall', new RegExp(`${chineseComparator}[-－−](?=\\d)`, 'g')],
  ['growth', /(?:多|增)了(?=[近约超]?\d)|越来越多|日益增多/g],
  ['fall', /(?:少|减)了(?=[近约超]?\d)|越来越少|日益减少/g],
  ['level', /(?:基本|大体|大致|总体)?(?:上)?(?:保持)?持平/g],
  ['level', new RegExp(`(?:与|和|同|跟)${earlier}(?:基本|大体|大致)?(?:持平|相当|一样|相同|一致|没有变化)`, 'g')],
  ['level', /(?:基本|大体|大致)?(?:保持(?:不变|稳定)|没有(?:明显|太大|大的)?变化)/g],
  [
    'record-high',
    /(?:再|又|双双|均|屡|也)?(?:再次)?(?:创|刷新|达到?|位?居|为|是|系|属)?(?:下|了|造)?(?:历年来?|历史|近年来?|近[\d一二两三四五六七八九十]+年来?|有史以来|历届)(?:以来)?的?(?:新高|峰值|顶峰|巅峰|之首|首位|之冠|榜首|最高(?:水平|纪录|记录|值)?|最多|之最|新纪录|新记录|最大值)/g,
  ],
  ['record-high', /(?:再|又|双双|均|屡)?(?:再次)?创(?:下|了|造)?新高(?=$|[^\p{L}]|[的了并且])/gu],
  [
    'record-high',
    /(?:创下?|刷新|打破|突破)了?(?:历史|历年)?(?:最高)?(?:纪录|记录)|创造?了?(?:一个|一项)?新的?(?:历史)?(?:纪录|记录)|(?:刷新|打破)了?(?=[^，。]{1,10}的(?:历史|历年|最高)(?:纪录|记录))/g,
  ],
  [
    'record-low',
    /(?:创|达到?|为|是)?(?:下|了)?(?:历年来?|历史|近年来?|近[\d一二两三四五六七八九十]+年来?)(?:以来)?的?(?:新低|最低(?:水平|值)?|最少)/g,
  ],
  ['record-low', /(?:再|又)?创(?:下|了)?新低/g],
  ['multiple', /(?:实现了?|几乎|接近)?翻了?(?:近|将近|约)?[一两二三四\d]?番/g],
  [
    'multiple',
    new RegExp(`(?:是|为|达到?|相当于)${earlier}的(?:近|将近|约|超过)?[\\d.一二两三四五六七八九十]+倍`, 'g'),
  ],
  ['multiple', /成倍(?:增长|增加|提高|上升)|倍增(?!计划|工程|器)/g],
  ['first', /首次(?:突破|超过|达到|超|破|迈上|越过)?了?|第一次(?:突破|超过|达到)?|首度(?:突破|超过)?|零的突破/g],
];

const aims =
  /力争|争取|计划|目标|确保|努力|力求|预计|预期|有望|为了|以期|旨在|明年|下一?年度?|来年|今后|希望|拟|促进|推动|带动|助力|有利于|有助于|着力|避免|防止|杜绝|遏制|扭转|不断$|以$/;
const aimAhead = /(?:将|会|要|能)(?:会|继续|进一步|有|再)?$/;
const denied = /(?:没有?|未能?|并未|并不|并无|不再|毫无|无)(?:明显|大幅|显著|任何)?$/;
/** What may follow a claim without being its object. */
const trailing =
  /^(?:[(（][^()（）]{0,20}[)）]|[、和][近约]?[\d.]+(?:[%％]|个百分点|倍)|的?(?:趋势|态势|势头|局面|水平)|得?(?:明显|显著|较快|较大|较多|迅速|很多|不少|很大|幅度较大|较为明显|十分明显)|[的了并且和及、\s]|[^\p{L}\p{N}])*/u;

/** Claims in one Chinese clause, in the order of the text; aims and promises (力争增长) are none. */
export function chineseClaims(clause: string, sentenceBefore: string): readonly FoundClaim[] {
  const found = patterns.flatMap(([kind, pattern]) =>
    [...clause.matchAll(pattern)].flatMap((match) => claimAt(kind, clause, sentenceBefore, match.index, match[0])),
  );
  return found
    .filter((claim) => claim.kind !== 'first' || claim.amount !== null || !followedByClaim(clause, claim, found))
    .map((claim) => ({ ...claim, hasObject: claim.hasObject && !followedByClaim(clause, claim, found) }));
}

function claimAt(
  kind: ClaimKind,
  clause: string,
  sentenceBefore: string,
  start: number,
  raw: string,
): readonly FoundClaim[] {
  const before = clause.slice(Math.max(0, start - 60), start);
  if (aims.test(before) || aimAhead.test(before)) return [];
  const directed = kind === 'growth' || kind === 'fall';
  const { amount, end } = directed ? amountAfter(clause, start + raw.length) : statedIn(kind, clause, start, raw);
  const multiple = directed && amount?.kind === 'times';
  const around = `${sentenceBefore}${clause.slice(0, end)}`.slice(-200);
  const compared = comparator.test(around) || /(?:比|较|于|超过|不及|不如)(?:去|上|前|往|历|19|20)/.test(raw);
  const strong = compared || amount !== null || kind.startsWith('record') || kind === 'multiple';
  if (kind === 'level' && /保持|变化/.test(raw) && !compared) return [];
  const degreed = directed && !/^(?:增|提|上|攀|跃|猛|激|剧|递|扩|下|减|降|回|缩|锐|骤|萎)/.test(raw);
  const behind = clause.slice(end).replace(trailing, '');
  return [
    {
      ...plainClaim,
      start,
      end,
      kind: multiple && kind === 'growth' ? 'multiple' : kind,
      negated: denied.test(before),
      amount,
      tolerance: kind === 'level' ? toleranceOf(raw) : 0,
      against: againstWhat(around),
      years: yearsCovered(clause.slice(Math.max(0, start - 12), end), kind),
      otherSpan: /环比|[比较]上(?:个)?(?:月|一?季度)/.test(around),
      strong: strong && kind !== 'first',
      reaching: strong || degreed || kind === 'level',
      hasObject: directed && behind !== '',
      // 增加培训期数 alone is a task; 增加了 and a comparison say that it happened.
      namesAfter: !directed || strong || /^了/.test(clause.slice(start + raw.length)),
    },
  ];
}

function statedIn(
  kind: ClaimKind,
  clause: string,
  start: number,
  raw: string,
): { readonly amount: StatedAmount | null; readonly end: number } {
  const end = start + raw.length;
  if (kind === 'multiple') {
    // 近 says that it fell a little short.
    const soft = /近|约/.test(raw) ? 0.9 : 1;
    const doublings = /翻了?(?:近|将近|约)?([一两二三四\d])?番/.exec(raw);
    if (doublings !== null)
      return { amount: { kind: 'times', times: 2 ** numberOf(doublings[1] ?? '一') * soft }, end };
    const stated = /的(?:近|将近|约|超过)?([\d.一二两三四五六七八九十]+)倍/.exec(raw);
    return { amount: { kind: 'times', times: (stated === null ? 2 : numberOf(stated[1] ?? '')) * soft }, end };
  }
  if (kind === 'first' && /(?:突破|超过|达到|超|破|迈上|越过)了?$/.test(raw)) {
    const reading = readQuantity(clause.slice(end, end + 20));
    if (reading.ok && reading.start <= 1 && reading.quantity.lower !== null) {
      return { amount: { kind: 'threshold', value: reading.quantity.lower }, end: end + reading.end };
    }
  }
  return { amount: null, end };
}

function toleranceOf(raw: string): number {
  if (/基本|大体|大致|总体/.test(raw)) return 0.05;
  return /持平|相当|稳定/.test(raw) ? 0.02 : 0;
}

function againstWhat(around: string): FoundClaim['against'] {
  const named = [...around.matchAll(/(?:比|较|与|和|同|跟|于|超过|不及|是|为)((?:19|20)\d{2})年/g)].at(-1);
  if (named !== undefined) return { year: Number(named[1]) };
  return { back: /(?:比|较|与|和|同|跟|于|超过|是|为)前年/.test(around) ? 2 : 1 };
}

function yearsCovered(near: string, kind: ClaimKind): number | null {
  const stated = /(?:连续|近)([\d一二两三四五六七八九十]+)年/.exec(near);
  if (stated !== null) return numberOf(stated[1] ?? '');
  return /逐年|连年/.test(near) && !kind.startsWith('record') ? 2 : null;
}

function followedByClaim(clause: string, claim: FoundClaim, all: readonly FoundClaim[]): boolean {
  return all.some(({ start }) => start >= claim.end && clause.slice(claim.end, start).replace(trailing, '') === '');
}
