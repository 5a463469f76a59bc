import { z } from 'zod';
import type { DomainEvent } from '../event/event.ts';
import type { Acceptance } from '../findings/acceptance.ts';
import type { ActivitiesHeld, Total } from '../totals/total.ts';
import type { Statement } from '../year/statement.ts';
import { breakdownSchema, inclusionRelationSchema, lateApprovalSchema, measureSchema } from './command-schema.ts';
import { activityFactsSchema } from './facts-schema.ts';

const text = z.string();
const count = z.number().int().min(0);
const codes = z.array(text);

const totalSchema: z.ZodType<Total> = z.strictObject({
  measure: text,
  scope: text,
  adds: z.enum(['sum', 'distinct', 'latest', 'none']),
  lower: z.number(),
  upper: z.number().nullable(),
  counted: count,
  undecided: count,
  unknown: count,
  about: count,
  missing: count,
  undecidedUpper: z.number().nullable(),
  figures: z.array(text),
});

const heldSchema: z.ZodType<ActivitiesHeld> = z.strictObject({
  total: count,
  byKind: z.record(text, count),
  byCampaign: z.record(text, count),
});

/** What closing a year fixed, as an event stores it. */
export const statementSchema: z.ZodType<Statement> = z.strictObject({
  year: z.number().int(),
  number: z.number().int().min(1),
  signer: text,
  note: text,
  acknowledged: codes,
  position: count,
  hash: text,
  totals: z.array(totalSchema),
  held: heldSchema,
});

/** An event on its way in or out of a log: its type, and the payload that goes with the type's current version. */
function shape<Type extends string, Payload extends z.core.$ZodLooseShape, Version extends number = 1>(
  type: Type,
  payload: Payload,
  // 1 is what `Version` is where nothing is said.
  version: Version = 1 as Version,
) {
  return z.strictObject({
    type: z.literal(type),
    schemaVersion: z.literal(version),
    stream: text,
    payload: z.strictObject(payload),
  });
}

const paramSchema = z.union([text, z.number(), z.boolean(), z.null(), z.array(text)]);

/** What was accepted: whatever a finding said, also under a code that a later version no longer finds. */
const acceptanceSchema = z.strictObject({
  year: z.number().int(),
  key: text,
  code: text,
  figures: z.array(text),
  activities: z.array(text),
  params: z.record(text, paramSchema),
  reason: text,
  // Which params go with which code is the business of the rules that make findings.
}) as unknown as z.ZodType<Acceptance>;

const late = lateApprovalSchema.exactOptional();
const touched = { activityId: text, reason: text, late };
const pair = { figure: text, of: text, reason: text, late };

/**
 * The shape of every event in its current version (`upcast` leads older ones to it), for programs that read events from a file or a wire. What the numbers
 * in it may be, `decide` has checked when it made the event.
 */
export const eventSchema: z.ZodType<DomainEvent> = z.discriminatedUnion('type', [
  shape('ledger.opened', { name: text, timeZone: text, demo: z.boolean() }),
  shape('activity.recorded', { activityId: text, facts: activityFactsSchema, acknowledged: codes, late }),
  shape('activity.corrected', { ...touched, facts: activityFactsSchema, acknowledged: codes }),
  shape('activity.voided', touched),
  shape('activity.reinstated', touched),
  shape('inclusion.declared', { ...pair, relation: inclusionRelationSchema }),
  shape('inclusion.withdrawn', pair),
  shape('measure.defined', { measure: measureSchema, from: z.number().int().nullable(), reason: text, late }, 2),
  shape('measure.breakdown-added', { measure: text, breakdown: breakdownSchema }),
  shape('year.closed', { statement: statementSchema }),
  shape('year.reopened', { year: z.number().int(), reason: text }),
  z.strictObject({
    type: z.literal('finding.accepted'),
    schemaVersion: z.literal(1),
    stream: text,
    payload: acceptanceSchema,
  }),
  shape('finding.acceptance-withdrawn', { year: z.number().int(), key: text, reason: text }),
]);
