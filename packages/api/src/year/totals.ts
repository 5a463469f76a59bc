import type { AsOf, CivilDate, CountedYear, Total } from '@outreach/domain';
import { civilDateSchema } from '@outreach/domain/schema';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { asOfField, yearField } from '../input-fields.ts';
import { procedure } from '../trpc.ts';
import { type Comparisons, compareYears } from './compare-years.ts';
import { sameDayOfYear } from './same-day-of-year.ts';

const totalsInput = z.object({
  year: yearField,
  asOf: asOfField.exactOptional(),
  through: civilDateSchema.exactOptional(),
});

export interface ComparedTotals extends CountedYear {
  /** The whole year before or, with `through`, the year before up to the same day. */
  readonly lastYear: readonly Total[];
  /** By `measure scope`. */
  readonly comparison: Comparisons;
}

export const totals = procedure.input(totalsInput).query(({ ctx, input }) => comparedTotals(ctx.ledger, input));

/** Totals of a year beside those of the year before, both as they stood at one position. */
async function comparedTotals(
  ledger: Context['ledger'],
  query: { readonly year: number; readonly asOf?: AsOf; readonly through?: CivilDate },
): Promise<ComparedTotals> {
  const current = await ledger.countedYear(query);
  const lastYear = await ledger.countedYear({
    year: query.year - 1,
    // One position for both, whatever is recorded between the two reads.
    asOf: current.position,
    ...(query.through === undefined ? {} : { through: sameDayOfYear(query.through, query.year - 1) }),
  });
  return {
    ...current,
    lastYear: lastYear.totals,
    comparison: compareYears(current, lastYear, await ledger.catalogue()),
  };
}
