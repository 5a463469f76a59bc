export { breakdownSchema, commandSchema, inclusionRelationSchema, measureSchema } from './command-schema.ts';
export {
  activityDatesSchema,
  activityFactsSchema,
  basisSchema,
  civilDateSchema,
  figureSchema,
  quantitySchema,
} from './facts-schema.ts';
