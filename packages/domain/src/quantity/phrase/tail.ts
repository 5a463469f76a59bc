import { chineseSign } from '../numeral/chinese-digits.ts';
import type { Decimal } from '../numeral/decimal.ts';
import type { Hedge } from '../numeral/numeral.ts';
import { englishHedgeAfter } from '../words/english-hedges.ts';
import { readEnglishUnit } from '../words/english-unit.ts';
import { type AfterHedge, hedgeAfterNoun, hedgeAfterNumeral, hedgeAfterUnit, mergeHedges } from '../words/hedges.ts';
import { type FoundUnit, readCountedNoun, readUnit } from '../words/units.ts';
import type { PhraseUnit } from './phrase.ts';
import type { Subject } from './subject.ts';

/** What follows the numeral: hedges, a half, the unit. */
export interface Tail {
  readonly end: number;
  readonly hedge: Hedge | null;
  /** Added to the number: the 半 of 两年半, the 伍角 of 三元伍角. */
  readonly plus: Decimal | null;
  /** 三块五: whether the last digit is money cannot be told. */
  readonly loose: boolean;
  readonly unit: PhraseUnit | null;
  readonly found: FoundUnit | null;
  readonly noun: boolean;
}

const nothing = { hedge: null, plus: null, loose: false, unit: null, found: null, noun: false } as const;

/** What may stand behind a number that is complete. */
export const boundary = /^$|^[\s,，。.;；、:：!！?？)）\]】}」』"”'’…|+~=<>《》（(/-]/;

function skipSpace(text: string, at: number): number {
  let end = at;
  while (end - at < 3 && /[ \t]/.test(text.charAt(end))) end += 1;
  return end;
}

const countOf = /^个(半|[多余来])(?=月|星期|周|小时|钟头|学期|季度|工作日|世纪)/;

const halfUnit: Decimal = { coefficient: 5n, scale: 1 };
const coin = '([0-9一二两三四五六七八九壹贰叁肆伍陆柒捌玖])';
const coinPattern = new RegExp(`^(?:${coin}[角毛](?:${coin}分)?|零?${coin}分)整?`);
const looseCoin = new RegExp(`^${coin}(?=$|[\\s,，。、;；)）])`);

function digitOf(character: string | undefined): number {
  if (character === undefined) return 0;
  const sign = chineseSign(character);
  return sign?.kind === 'digit' ? sign.value : Number(character);
}

/** 角 and 分 after 元: 伍角 is 0.5. A digit alone (三块五) has a value of null. */
function coinsAfter(text: string, at: number): { readonly value: Decimal | null; readonly end: number } | null {
  const slice = text.slice(at, at + 6);
  const found = coinPattern.exec(slice);
  if (found === null) return looseCoin.test(slice) ? { value: null, end: at } : null;
  const cents = digitOf(found[1]) * 10 + digitOf(found[2] ?? found[3]);
  return { value: { coefficient: BigInt(cents), scale: 2 }, end: at + found[0].length };
}

/** 百把人, 万把块钱: about so many; 一百把椅子 are chairs. */
function roundly({ text, last }: Subject): AfterHedge | null {
  if (!last.bare || text.charAt(last.end) !== '把' || readUnit(text, last.end + 1) === null) return null;
  return { hedge: 'about', end: last.end + 1 };
}

function chineseTail(subject: Subject): Tail {
  const { text, last, units } = subject;
  const direct = hedgeAfterNumeral(text, last.end) ?? roundly(subject);
  let at = direct?.end ?? last.end;
  let hedge = direct?.hedge ?? null;
  let plus: Decimal | null = null;
  const counted = countOf.exec(text.slice(at, at + 6));
  if (counted !== null) {
    at += 2;
    if (counted[1] === '半') plus = halfUnit;
    else hedge = mergeHedges(hedge, counted[1] === '来' ? 'about' : 'low');
  }
  // 300（含）人以上
  if (text.slice(at, at + 3) === '(含)') at += 3;
  const found = readUnit(text, skipSpace(text, at), units);
  const unitStart = skipSpace(text, at);
  if (found === null) {
    const noun = readCountedNoun(text, unitStart) !== null;
    return { ...nothing, end: at, hedge, plus, noun };
  }
  // 126（万元）: the bracket opened inside the number.
  const opened = text.slice(last.start, last.end).includes('(') && text.charAt(found.end) === ')';
  let end = opened ? found.end + 1 : found.end;
  const halved = found.measured && found.family !== 'money' ? /^半(?![载径数])/ : /^半钱?(?=$|[\s,，。、;；)）])/;
  const half = halved.exec(text.slice(end, end + 3));
  if (half !== null) {
    plus = halfUnit;
    end += half[0].length;
  }
  const coins = found.family === 'money' || found.written === '块' ? coinsAfter(text, end) : null;
  if (coins !== null) {
    plus = coins.value;
    end = coins.end;
  }
  const after = hedgeAfterUnit(text, end, found.measured);
  const settled = after ?? { hedge: hedgeAfterNoun(text, end), end };
  const shown = found.shown === found.written ? null : found.shown;
  return {
    ...nothing,
    end: settled.end,
    hedge: mergeHedges(hedge, settled.hedge),
    plus,
    loose: coins?.value === null,
    unit: { start: found.start, end: found.start + found.written.length, shown, family: found.family },
    found,
  };
}

function englishTail(subject: Subject): Tail {
  const { text, last } = subject;
  const direct = englishHedgeAfter(text, last.end);
  const behind = direct?.end ?? last.end;
  const of = / of /i.test(text.slice(behind, behind + 4)) && (last.script === 'english' || last.scaled);
  const unit = readEnglishUnit(text, of ? behind + 3 : behind);
  const after = unit === null ? null : englishHedgeAfter(text, unit.end);
  return {
    ...nothing,
    end: after?.end ?? unit?.end ?? behind,
    hedge: mergeHedges(direct?.hedge ?? null, after?.hedge ?? null),
    unit: unit === null ? null : { ...unit, shown: null, family: null },
  };
}

/** Reads what follows a numeral, in the language of the numeral and of the words behind it. */
export function tailOf(subject: Subject): Tail {
  const { text, last } = subject;
  const chinese = last.script === 'english' ? null : chineseTail(subject);
  if (
    chinese !== null &&
    (chinese.unit !== null ||
      chinese.noun ||
      !/^(?:\+| ?-?\(?[A-Za-z]|-odd|, (?:give|more) )/.test(text.slice(last.end, last.end + 7)))
  )
    return chinese;
  return englishTail(subject);
}
