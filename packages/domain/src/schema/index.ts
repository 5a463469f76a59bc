export {
  breakdownSchema,
  commandSchema,
  inclusionRelationSchema,
  lateApprovalSchema,
  measureSchema,
} from './command-schema.ts';
export { eventSchema, statementSchema } from './event-schema.ts';
export {
  activityDatesSchema,
  activityFactsSchema,
  basisSchema,
  civilDateSchema,
  figureSchema,
  quantitySchema,
} from './facts-schema.ts';
