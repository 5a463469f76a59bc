import { breakdownSchema } from '@outreach/domain/schema';
import { z } from 'zod';
import { execute } from '../execute.ts';
import { commandIdField, idField } from '../input-fields.ts';
import { procedure } from '../trpc.ts';

const addBreakdownInput = z.object({ commandId: commandIdField, measure: idField, breakdown: breakdownSchema });

export const addBreakdown = procedure
  .input(addBreakdownInput)
  .mutation(({ ctx, input: { commandId, ...command } }) =>
    execute(ctx, commandId, { kind: 'add-breakdown', ...command }),
  );
