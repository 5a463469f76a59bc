import { z } from 'zod';
import type { Command } from '../command/command.ts';
import type { InclusionRelation } from '../inclusion/inclusion.ts';
import type { Breakdown, Measure } from '../measure/measure.ts';
import type { LateApproval } from '../year/statement.ts';
import { activityFactsSchema } from './facts-schema.ts';

const idSchema = z.string().min(1).max(100);
const reasonSchema = z.string().max(2000);
const namesSchema = z.strictObject({ zh: z.string().min(1).max(100), en: z.string().min(1).max(100) });

/** What may be declared between two figures. */
export const inclusionRelationSchema: z.ZodType<InclusionRelation> = z.enum(['inside', 'outside', 'same', 'undecided']);

/** A breakdown value of a measure, such as `invention` of patents. */
export const breakdownSchema: z.ZodType<Breakdown> = z.strictObject({
  id: idSchema,
  names: namesSchema,
  dimension: idSchema,
});

/** A catalogue entry; `decide` checks besides that its id is new. */
export const measureSchema: z.ZodType<Measure> = z.strictObject({
  id: idSchema,
  names: namesSchema,
  short: namesSchema.exactOptional(),
  units: z.tuple([z.string().min(1).max(50)], z.string().min(1).max(50)),
  unitEn: z.string().max(50),
  adds: z.enum(['sum', 'distinct', 'latest', 'none']),
  decimals: z.union([z.literal(0), z.literal(2)]),
  breakdowns: z.array(breakdownSchema).max(200),
  aliases: z.array(idSchema).max(50),
  version: z.number().int().min(1),
});

/** Why a correction of a closed year comes late, and the second person who agrees. */
export const lateApprovalSchema: z.ZodType<LateApproval> = z.strictObject({
  reason: reasonSchema,
  secondPerson: z.string().max(100),
});
/** The key of a finding: its code, what it is first about, and a digest. */
const keySchema = z.string().min(1).max(200);
const versionSchema = z.number().int().min(0);
const acknowledgeSchema = z.array(z.string().max(100)).max(100).exactOptional();

/** The shape of every command; what a shape cannot say, `decide` checks. */
export const commandSchema: z.ZodType<Command> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('open-ledger'),
    name: z.string().max(200),
    timeZone: z.string().min(1).max(100),
    demo: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('record-activity'),
    activityId: idSchema,
    facts: activityFactsSchema,
    acknowledge: acknowledgeSchema,
    late: lateApprovalSchema.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('correct-activity'),
    activityId: idSchema,
    expectedVersion: versionSchema,
    facts: activityFactsSchema,
    reason: reasonSchema,
    acknowledge: acknowledgeSchema,
    late: lateApprovalSchema.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('void-activity'),
    activityId: idSchema,
    expectedVersion: versionSchema,
    reason: reasonSchema,
    late: lateApprovalSchema.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('reinstate-activity'),
    activityId: idSchema,
    expectedVersion: versionSchema,
    reason: reasonSchema,
    late: lateApprovalSchema.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('declare-inclusion'),
    figure: idSchema,
    of: idSchema,
    relation: inclusionRelationSchema,
    reason: reasonSchema,
    late: lateApprovalSchema.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('withdraw-inclusion'),
    figure: idSchema,
    of: idSchema,
    reason: reasonSchema,
    late: lateApprovalSchema.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('close-year'),
    year: z.number().int(),
    signer: z.string().max(100),
    note: z.string().max(2000),
    acknowledge: acknowledgeSchema,
  }),
  z.strictObject({ kind: z.literal('reopen-year'), year: z.number().int(), reason: reasonSchema }),
  z.strictObject({ kind: z.literal('define-measure'), measure: measureSchema }),
  z.strictObject({
    kind: z.literal('change-measure'),
    measure: measureSchema,
    from: z.number().int(),
    reason: reasonSchema,
    late: lateApprovalSchema.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('accept-finding'), year: z.number().int(), key: keySchema, reason: reasonSchema }),
  z.strictObject({
    kind: z.literal('withdraw-acceptance'),
    year: z.number().int(),
    key: keySchema,
    reason: reasonSchema,
  }),
  z.strictObject({ kind: z.literal('add-breakdown'), measure: idSchema, breakdown: breakdownSchema }),
]);
