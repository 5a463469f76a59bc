import type { LedgerDescription } from '@outreach/domain';
import { type CivilDate, yearOf } from '@outreach/domain';
import { civilDayIn } from '../civil/civil-day.ts';
import { procedure } from '../trpc.ts';

/** The ledger, where it stands, and what day it is for it. */
export interface AboutLedger extends LedgerDescription {
  readonly position: number;
  readonly recordedAt: string | null;
  readonly today: CivilDate;
  readonly thisYear: number;
  /** Years that hold activities, newest first; this year is always among them. */
  readonly years: readonly number[];
  readonly version: string;
}

export const about = procedure.query(async ({ ctx }): Promise<AboutLedger> => {
  const [description, head, years] = await Promise.all([ctx.ledger.describe(), ctx.ledger.head(), ctx.ledger.years()]);
  const today = civilDayIn(description.timeZone, ctx.now());
  const thisYear = yearOf(today);
  return {
    ...description,
    position: head.position,
    recordedAt: head.recordedAt,
    today,
    thisYear,
    years: [...new Set([thisYear, ...years])].sort((a, b) => b - a),
    version: ctx.version,
  };
});
