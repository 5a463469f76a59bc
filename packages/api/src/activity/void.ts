import { z } from 'zod';
import { execute } from '../execute.ts';
import { commandIdField, idField, reasonField, versionField } from '../input-fields.ts';
import { procedure } from '../trpc.ts';

const voidInput = z.object({
  commandId: commandIdField,
  activityId: idField,
  expectedVersion: versionField,
  reason: reasonField,
});

export const voidActivity = procedure
  .input(voidInput)
  .mutation(({ ctx, input: { commandId, ...command } }) =>
    execute(ctx, commandId, { kind: 'void-activity', ...command }),
  );
