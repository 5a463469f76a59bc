import { lateApprovalSchema, measureSchema } from '@outreach/domain/schema';
import { z } from 'zod';
import { execute } from '../execute.ts';
import { commandIdField, reasonField, yearField } from '../input-fields.ts';
import { procedure } from '../trpc.ts';

const changeMeasureInput = z.object({
  commandId: commandIdField,
  measure: measureSchema,
  from: yearField,
  reason: reasonField,
  late: lateApprovalSchema.exactOptional(),
});

/** Defines a measure otherwise from a year on; the years before keep the definition that they were counted by. */
export const changeMeasure = procedure
  .input(changeMeasureInput)
  .mutation(({ ctx, input: { commandId, ...command } }) =>
    execute(ctx, commandId, { kind: 'change-measure', ...command }),
  );
