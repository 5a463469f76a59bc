import { z } from 'zod';
import { yearField } from '../input-fields.ts';
import { procedure } from '../trpc.ts';

const snapshotInput = z.object({ year: yearField.exactOptional() }).exactOptional();

/** The present frame, for a display whose feed is cut. Public. */
export const snapshot = procedure
  .input(snapshotInput)
  .query(({ ctx, input }) => ctx.displays.frame(input?.year ?? null));
