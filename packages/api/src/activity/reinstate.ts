import { z } from 'zod';
import { execute } from '../execute.ts';
import { commandIdField, idField, reasonField, versionField } from '../input-fields.ts';
import { procedure } from '../trpc.ts';

const reinstateInput = z.object({
  commandId: commandIdField,
  activityId: idField,
  expectedVersion: versionField,
  reason: reasonField,
});

export const reinstateActivity = procedure
  .input(reinstateInput)
  .mutation(({ ctx, input: { commandId, ...command } }) =>
    execute(ctx, commandId, { kind: 'reinstate-activity', ...command }),
  );
