import { z } from 'zod';
import { asOfField, yearField } from '../input-fields.ts';
import { procedure } from '../trpc.ts';

const findingsInput = z.object({ year: yearField, asOf: asOfField.exactOptional() });

/** 待核实: what a person should look at in a year, what was accepted and why, and what was checked and holds. */
export const list = procedure.input(findingsInput).query(({ ctx, input }) => ctx.ledger.findings(input));
