import { z } from 'zod';
import { execute } from '../execute.ts';
import { commandIdField, idField } from '../input-fields.ts';
import { procedure } from '../trpc.ts';

const declareInput = z.object({
  commandId: commandIdField,
  figure: idField,
  of: idField,
  relation: z.enum(['inside', 'outside', 'same', 'undecided']),
  reason: z.string().trim().max(2_000),
});

/** States how two figures relate; a later statement about the same pair replaces the earlier one. */
export const declare = procedure
  .input(declareInput)
  .mutation(({ ctx, input: { commandId, ...command } }) =>
    execute(ctx, commandId, { kind: 'declare-inclusion', ...command }),
  );
