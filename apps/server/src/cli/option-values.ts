import type { AsOf } from '@outreach/domain';
import { type CivilDate, factLimits, isCivilDate } from '@outreach/domain';
import { usedWrongly } from './refusal.ts';

/** @throws CommandRefused `usage.value-wrong` */
export function readYear(text: string, option = '--year'): number {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  if (year >= factLimits.firstYear && year <= factLimits.lastYear) return year;
  throw usedWrongly('usage.value-wrong', { option, found: text, example: `${option} 2025` });
}

/** `MM-DD` of the asked year, or a whole civil date. @throws CommandRefused `usage.value-wrong` */
export function readThrough(text: string, year: number): CivilDate {
  const date = /^\d{2}-\d{2}$/.test(text) ? `${year}-${text}` : text;
  if (isCivilDate(date)) return date;
  throw usedWrongly('usage.value-wrong', { option: '--through', found: text, example: '--through 09-30' });
}

/** A position or a civil date. @throws CommandRefused `usage.value-wrong` */
export function readAsOf(text: string): AsOf {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  if (isCivilDate(text)) return text;
  throw usedWrongly('usage.value-wrong', { option: '--as-of', found: text, example: '--as-of 2025-06-30' });
}

export interface RollUpFlags {
  readonly all?: boolean;
  readonly under?: string;
}

/**
 * The question to all ledgers; null where it goes to one. Positions are each ledger's own, so only a day goes for all.
 * @throws CommandRefused `usage.value-wrong`, `usage.only-with`, `usage.not-with`
 */
export function readRollUp(
  { all = false, under }: RollUpFlags,
  { year, asOf, through }: { readonly year: number; readonly asOf?: AsOf; readonly through?: CivilDate },
): { readonly year: number; readonly asOf?: CivilDate; readonly under?: string } | null {
  if (!all) {
    if (under !== undefined) throw usedWrongly('usage.only-with', { option: '--under', other: '--all' });
    return null;
  }
  if (through !== undefined) throw usedWrongly('usage.not-with', { option: '--through', other: '--all' });
  if (typeof asOf === 'number') {
    throw usedWrongly('usage.value-wrong', {
      option: '--as-of',
      found: String(asOf),
      example: '--all --as-of 2025-06-30',
    });
  }
  return { year, ...(asOf === undefined ? {} : { asOf }), ...(under === undefined ? {} : { under }) };
}

export function readAnchor(text: string): string {
  if (/^\d{1,15}:[0-9a-fA-F]{64}$/.test(text)) return text;
  throw usedWrongly('usage.value-wrong', {
    option: '--anchor',
    found: text.slice(0, 100),
    example: '--anchor 128:4f9c…',
  });
}

export function readSeconds(text: string): number {
  const seconds = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && seconds > 0 && seconds <= 86_400) return seconds;
  throw usedWrongly('usage.value-wrong', { option: '--every', found: text, example: '--every 20' });
}
