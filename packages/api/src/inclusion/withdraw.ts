import { z } from 'zod';
import { execute } from '../execute.ts';
import { commandIdField, idField, reasonField } from '../input-fields.ts';
import { procedure } from '../trpc.ts';

const withdrawInput = z.object({ commandId: commandIdField, figure: idField, of: idField, reason: reasonField });

export const withdraw = procedure
  .input(withdrawInput)
  .mutation(({ ctx, input: { commandId, ...command } }) =>
    execute(ctx, commandId, { kind: 'withdraw-inclusion', ...command }),
  );
