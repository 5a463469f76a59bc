import { z } from 'zod';
import type { ActivityDates, ActivityFacts, Basis, Figure } from '../activity/activity.ts';
import { isCivilDate } from '../civil/civil-date.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** A civil date that exists, `YYYY-MM-DD`; anything else is refused with the message `date.impossible`. */
export const civilDateSchema = z.string().refine(isCivilDate, { message: 'date.impossible' });

const boundSchema = z.number().nullable();

/** The shape of a quantity: bounds that may be open, a mark, and the phrase as written. `checkQuantity` holds bounds and mark together. */
export const quantitySchema: z.ZodType<Quantity> = z
  .strictObject({
    lower: boundSchema,
    upper: boundSchema,
    mark: z.enum(['exact', 'at-least', 'at-most', 'about', 'range', 'unknown']),
    raw: z.string().max(500),
    why: z.enum(['illegible', 'not-reported', 'not-applicable']).exactOptional(),
  })
  .readonly();

/** What a figure counts over: 本次, 期间, 累计 or 时点, with its days. */
export const basisSchema: z.ZodType<Basis> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('event') }),
  z.strictObject({ kind: z.literal('period'), from: civilDateSchema, to: civilDateSchema }),
  z.strictObject({ kind: z.literal('cumulative'), from: civilDateSchema, through: civilDateSchema.nullable() }),
  z.strictObject({ kind: z.literal('stock'), at: civilDateSchema.nullable() }),
]);

/** The shape of a figure: the smallest fact. */
export const figureSchema: z.ZodType<Figure> = z.strictObject({
  id: z.string().max(100),
  measure: z.string().max(100),
  breakdown: z.string().max(100).nullable(),
  quantity: quantitySchema,
  unit: z.string().max(50),
  basis: basisSchema,
  scope: z.string().max(100),
  role: z.enum(['result', 'target', 'base', 'quoted']),
  members: z.array(z.string().max(200)).max(1000),
  note: z.string().max(2000),
});

/** When something was done, and the words it was read from. */
export const activityDatesSchema: z.ZodType<ActivityDates> = z.strictObject({
  from: civilDateSchema.nullable(),
  to: civilDateSchema.nullable(),
  precision: z.enum(['day', 'month', 'year', 'none']),
  raw: z.string().max(200),
});

const words = z.array(z.string().max(200)).max(100);

/** The shape of everything stated about one activity; `checkFacts` says what a shape cannot. */
export const activityFactsSchema: z.ZodType<ActivityFacts> = z.strictObject({
  title: z.string().max(1000),
  year: z.number().int(),
  dates: activityDatesSchema,
  kind: z.string().max(100),
  direction: z.enum(['held', 'recommended', 'received', 'statistic']),
  edition: z.string().max(100),
  theme: z.string().max(500),
  places: words,
  organisers: words,
  coOrganisers: words,
  audience: z.string().max(500),
  level: z.string().max(100),
  campaign: z.string().max(100),
  parent: z.string().max(100).nullable(),
  note: z.string().max(10_000),
  figures: z.array(figureSchema).max(1000),
});
