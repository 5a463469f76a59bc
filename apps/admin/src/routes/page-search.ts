import { dateParam, flagParam, oneOf, present, type RawSearch, textParam, yearParam } from './search-params.ts';

/*
 * A key may be given as undefined to take it out of the address: `search: (before) => ({ ...before, text: undefined })`.
 */

/** On every page: the year looked at. */
export interface ShellSearch {
  readonly year?: number | undefined;
}

export function readShellSearch(raw: RawSearch): ShellSearch {
  return present({ year: yearParam(raw['year']) });
}

/** 台账: the filters, and the activity whose sheet is open. */
export interface LedgerSearch {
  readonly text?: string | undefined;
  readonly kind?: string | undefined;
  readonly campaign?: string | undefined;
  readonly scope?: string | undefined;
  readonly figures?: true | undefined;
  readonly status?: 'voided' | 'any' | undefined;
  readonly activity?: string | undefined;
}

export function readLedgerSearch(raw: RawSearch): LedgerSearch {
  return present({
    text: textParam(raw['text']),
    kind: textParam(raw['kind']),
    campaign: textParam(raw['campaign']),
    scope: textParam(raw['scope']),
    figures: flagParam(raw['figures']),
    status: oneOf(['voided', 'any'], raw['status']),
    activity: textParam(raw['activity']),
  });
}

/** 录入: an activity to copy from. */
export interface EntrySearch {
  readonly copy?: string | undefined;
}

export function readEntrySearch(raw: RawSearch): EntrySearch {
  return present({ copy: textParam(raw['copy']) });
}

/** 年度: the past day looked at, the day of the year counted through, and the number whose 数据来源 is open. */
export interface YearSearch {
  readonly asOf?: string | undefined;
  readonly through?: string | undefined;
  readonly measure?: string | undefined;
  readonly scope?: string | undefined;
}

export function readYearSearch(raw: RawSearch): YearSearch {
  return present({
    asOf: dateParam(raw['asOf']),
    through: dateParam(raw['through']),
    measure: textParam(raw['measure']),
    scope: textParam(raw['scope']),
  });
}
