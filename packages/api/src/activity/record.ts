import { activityFactsSchema } from '@outreach/domain/schema';
import { z } from 'zod';
import { execute } from '../execute.ts';
import { acknowledgeField, commandIdField, idField } from '../input-fields.ts';
import { procedure } from '../trpc.ts';

const recordInput = z.object({
  commandId: commandIdField,
  activityId: idField,
  facts: activityFactsSchema,
  acknowledge: acknowledgeField,
});

export const record = procedure
  .input(recordInput)
  .mutation(({ ctx, input: { commandId, ...command } }) =>
    execute(ctx, commandId, { kind: 'record-activity', ...command }),
  );
