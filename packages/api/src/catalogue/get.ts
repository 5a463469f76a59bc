import type { CatalogueEntry, Measure } from '@outreach/domain';
import { procedure } from '../trpc.ts';

/** The catalogue as plain JSON. */
export interface CatalogueListing {
  readonly measures: readonly Measure[];
  readonly kinds: readonly CatalogueEntry[];
  readonly campaigns: readonly CatalogueEntry[];
}

export const get = procedure.query(async ({ ctx }): Promise<CatalogueListing> => {
  const { measures, kinds, campaigns } = await ctx.ledger.catalogue();
  return { measures: [...measures.values()], kinds, campaigns };
});
