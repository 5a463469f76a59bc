import { activityFactsSchema } from '@outreach/domain/schema';
import { z } from 'zod';
import { execute } from '../execute.ts';
import { acknowledgeField, commandIdField, idField, reasonField, versionField } from '../input-fields.ts';
import { procedure } from '../trpc.ts';

const correctInput = z.object({
  commandId: commandIdField,
  activityId: idField,
  expectedVersion: versionField,
  facts: activityFactsSchema,
  reason: reasonField,
  acknowledge: acknowledgeField,
});

/** Restates the whole activity, with the reason. */
export const correct = procedure
  .input(correctInput)
  .mutation(({ ctx, input: { commandId, ...command } }) =>
    execute(ctx, commandId, { kind: 'correct-activity', ...command }),
  );
