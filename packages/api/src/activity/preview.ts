import { activityFactsSchema } from '@outreach/domain/schema';
import { z } from 'zod';
import { idField } from '../input-fields.ts';
import { procedure } from '../trpc.ts';

const previewInput = z.object({ facts: activityFactsSchema, activityId: idField.nullable() });

/** What saving would change, written nowhere. `activityId` where a recorded activity would be corrected. */
export const preview = procedure
  .input(previewInput)
  .query(({ ctx, input }) => ctx.ledger.preview(input.facts, input.activityId));
