import { z } from 'zod';
import { execute } from '../execute.ts';
import { commandIdField, findingKeyField, reasonField, yearField } from '../input-fields.ts';
import { procedure } from '../trpc.ts';

const acceptInput = z.object({
  commandId: commandIdField,
  year: yearField,
  key: findingKeyField,
  reason: reasonField,
});

/** Lets a finding stand, with a reason, for as long as it says the same. */
export const accept = procedure
  .input(acceptInput)
  .mutation(({ ctx, input: { commandId, ...command } }) =>
    execute(ctx, commandId, { kind: 'accept-finding', ...command }),
  );
