import { civilDateSchema } from '@outreach/domain/schema';
import { z } from 'zod';
import { asOfField, idField, scopeField, yearField } from '../input-fields.ts';
import { procedure } from '../trpc.ts';

const traceInput = z.object({
  year: yearField,
  measure: idField,
  scope: scopeField,
  asOf: asOfField.exactOptional(),
  through: civilDateSchema.exactOptional(),
});

/** 数据来源: one total opened down to the events that make it. */
export const trace = procedure.input(traceInput).query(({ ctx, input }) => ctx.ledger.trace(input));
