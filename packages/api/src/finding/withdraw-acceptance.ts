import { z } from 'zod';
import { execute } from '../execute.ts';
import { commandIdField, findingKeyField, reasonField, yearField } from '../input-fields.ts';
import { procedure } from '../trpc.ts';

const withdrawInput = z.object({
  commandId: commandIdField,
  year: yearField,
  key: findingKeyField,
  reason: reasonField,
});

/** Takes an acceptance back: the finding is open again where it still stands. */
export const withdrawAcceptance = procedure
  .input(withdrawInput)
  .mutation(({ ctx, input: { commandId, ...command } }) =>
    execute(ctx, commandId, { kind: 'withdraw-acceptance', ...command }),
  );
