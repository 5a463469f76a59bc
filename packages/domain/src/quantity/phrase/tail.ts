import type { Hedge } from '../numeral/numeral.ts';
import { englishHedgeAfter } from '../words/english-hedges.ts';
import { readEnglishUnit } from '../words/english-unit.ts';
import { hedgeAfterNoun, hedgeAfterNumeral, hedgeAfterUnit, mergeHedges } from '../words/hedges.ts';
import { type FoundUnit, readCountedNoun, readUnit } from '../words/units.ts';
import type { PhraseUnit } from './phrase.ts';
import type { Subject } from './subject.ts';

/** What follows the numeral: hedges, a half, the unit. */
export interface Tail {
  readonly end: number;
  readonly hedge: Hedge | null;
  readonly hedged: boolean;
  readonly half: boolean;
  readonly unit: PhraseUnit | null;
  readonly found: FoundUnit | null;
  readonly noun: boolean;
}

/** What may stand behind a number that is complete. */
export const boundary = /^$|^[\s,，。.;；、:：!！?？)）\]】}」』"”'’…|+~=<>《》（(/-]/;

function skipSpace(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at;
}

const countOf = /^个(半|[多余来])(?=月|星期|周|小时|钟头|学期|季度|工作日|世纪)/;

function chineseTail({ text, last, units }: Subject): Tail {
  const direct = hedgeAfterNumeral(text, last.end);
  let at = direct?.end ?? last.end;
  let hedge = direct?.hedge ?? null;
  let half = false;
  const counted = countOf.exec(text.slice(at, at + 6));
  if (counted !== null) {
    at += 2;
    if (counted[1] === '半') half = true;
    else hedge = mergeHedges(hedge, counted[1] === '来' ? 'about' : 'low');
  }
  const found = readUnit(text, skipSpace(text, at), units);
  const unitStart = skipSpace(text, at);
  if (found === null) {
    const noun = readCountedNoun(text, unitStart) !== null;
    return { end: at, hedge, hedged: direct !== null, half, unit: null, found, noun };
  }
  let end = found.end;
  if (found.measured && found.family !== 'money' && /^半(?![载径数])/.test(text.slice(end, end + 2))) {
    half = true;
    end += 1;
  }
  const after = hedgeAfterUnit(text, end, found.measured);
  const settled = after ?? { hedge: hedgeAfterNoun(text, end), end };
  const shown = found.shown === found.written ? null : found.shown;
  return {
    end: settled.end,
    hedge: mergeHedges(hedge, settled.hedge),
    hedged: true,
    half,
    unit: { start: found.start, end: found.start + found.written.length, shown, family: found.family },
    found,
    noun: false,
  };
}

function englishTail(subject: Subject): Tail {
  const { text, last } = subject;
  const direct = englishHedgeAfter(text, last.end);
  const behind = direct?.end ?? last.end;
  const at =
    /^ of /i.test(text.slice(behind, behind + 4)) && (last.script === 'english' || last.scaled) ? behind + 3 : behind;
  const unit = readEnglishUnit(text, at);
  if (unit === null)
    return {
      end: behind,
      hedge: direct?.hedge ?? null,
      hedged: direct !== null,
      half: false,
      unit: null,
      found: null,
      noun: false,
    };
  const after = englishHedgeAfter(text, unit.end);
  return {
    end: after?.end ?? unit.end,
    hedge: mergeHedges(direct?.hedge ?? null, after?.hedge ?? null),
    hedged: true,
    half: false,
    unit: { start: unit.start, end: unit.end, shown: null, family: null },
    found: null,
    noun: false,
  };
}

/** Reads what follows a numeral, in the language of the numeral and of the words behind it. */
export function tailOf(subject: Subject): Tail {
  const { text, last } = subject;
  const chinese = last.script === 'english' ? null : chineseTail(subject);
  if (
    chinese !== null &&
    (chinese.unit !== null || chinese.noun || !/^(?:\+| ?-?[A-Za-z]|-odd)/.test(text.slice(last.end, last.end + 2)))
  )
    return chinese;
  if (chinese?.hedged === true && !/^\+? [A-Za-z]/.test(text.slice(last.end, last.end + 3))) return chinese;
  return englishTail(subject);
}
