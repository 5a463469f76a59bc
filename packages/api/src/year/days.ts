import { z } from 'zod';
import { yearField } from '../input-fields.ts';
import { procedure } from '../trpc.ts';

const daysInput = z.object({ year: yearField });

/** The days on which something was done: what the year line lights. */
export const days = procedure.input(daysInput).query(({ ctx, input }) => ctx.ledger.days(input.year));
