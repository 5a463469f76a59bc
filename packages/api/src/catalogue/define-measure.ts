import { measureSchema } from '@outreach/domain/schema';
import { z } from 'zod';
import { execute } from '../execute.ts';
import { commandIdField } from '../input-fields.ts';
import { procedure } from '../trpc.ts';

const defineMeasureInput = z.object({ commandId: commandIdField, measure: measureSchema });

export const defineMeasure = procedure
  .input(defineMeasureInput)
  .mutation(({ ctx, input }) => execute(ctx, input.commandId, { kind: 'define-measure', measure: input.measure }));
