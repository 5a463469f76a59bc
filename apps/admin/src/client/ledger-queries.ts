import type { CatalogueEntry, Measure, MeasureId } from '@outreach/domain';
import type { Language } from '@outreach/messages';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type AboutLedger, useTRPC } from './trpc.ts';

/** The ledger: its name, whether it is a demo, its newest position, what day it is for it. */
export function useAbout(): AboutLedger {
  const trpc = useTRPC();
  return useSuspenseQuery(trpc.ledger.about.queryOptions()).data;
}

/** The measures, kinds and campaigns of the ledger. */
export interface CatalogueView {
  readonly measures: readonly Measure[];
  readonly kinds: readonly CatalogueEntry[];
  readonly campaigns: readonly CatalogueEntry[];
  readonly measureById: ReadonlyMap<MeasureId, Measure>;
}

export function useCatalogue(): CatalogueView {
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.catalogue.get.queryOptions());
  return useMemo(
    () => ({ ...data, measureById: new Map(data.measures.map((measure) => [measure.id, measure])) }),
    [data],
  );
}

/** The name of a measure, or its id where the catalogue lacks it. */
export function measureName(catalogue: CatalogueView, language: Language, id: MeasureId): string {
  return catalogue.measureById.get(id)?.names[language] ?? id;
}

/** The name of a kind or campaign; a bureau's own word is its own name. */
export function entryName(entries: readonly CatalogueEntry[], language: Language, id: string): string {
  return entries.find((entry) => entry.id === id)?.names[language] ?? id;
}
