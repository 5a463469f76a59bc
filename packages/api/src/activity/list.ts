import { z } from 'zod';
import { idField, scopeField, yearField } from '../input-fields.ts';
import { procedure } from '../trpc.ts';

const listInput = z.object({
  year: yearField.exactOptional(),
  text: z.string().trim().max(200).exactOptional(),
  kind: z.string().max(200).exactOptional(),
  campaign: z.string().max(200).exactOptional(),
  scope: scopeField.exactOptional(),
  measure: idField.exactOptional(),
  withFigures: z.boolean().exactOptional(),
  status: z.enum(['recorded', 'voided', 'any']).exactOptional(),
  cursor: z.string().max(500).nullish(),
  limit: z.int().min(1).max(200).default(50),
  /** Sent by tRPC's infinite queries; a ledger is paged forwards only. */
  direction: z.enum(['forward', 'backward']).exactOptional(),
});

export const list = procedure
  .input(listInput)
  .query(({ ctx, input: { cursor, limit, direction: _direction, ...filter } }) =>
    ctx.ledger.activities(filter, cursor === null || cursor === undefined ? { limit } : { cursor, limit }),
  );
