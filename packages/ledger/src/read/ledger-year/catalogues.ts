import type { Catalogue, Measure, MeasureId } from '@outreach/domain';
import { builtinCatalogue, measureIn } from '@outreach/domain';
import { catalogueOf } from '../../project/definition-row.ts';

/** A ledger's own definition of a measure, and the event that stated it. */
export interface DefinitionRow {
  readonly position: number;
  readonly definition: string;
}

/** Every catalogue that a ledger had. */
export interface Catalogues {
  at(position: number): Catalogue;
  /** Whether a measure was ever `distinct` in a year: then its rows need their names. */
  isEverDistinct(id: MeasureId, year: number): boolean;
}

/** From a ledger's own definitions, oldest first. */
export function cataloguesOf(definitions: readonly DefinitionRow[]): Catalogues {
  const catalogues: { readonly position: number; readonly catalogue: Catalogue }[] = [
    { position: 0, catalogue: builtinCatalogue },
  ];
  for (const row of definitions) {
    catalogues.push({ position: row.position, catalogue: catalogueOf([row], catalogues.at(-1)?.catalogue) });
  }
  return {
    at: (position) => catalogues.findLast((since) => since.position <= position)?.catalogue ?? builtinCatalogue,
    isEverDistinct: (id, year) =>
      catalogues.some(({ catalogue }) => measureIn(catalogue, id, year)?.adds === 'distinct'),
  };
}

/** @throws where a row names a measure that the ledger's catalogue lacks */
export function definitionIn(catalogue: Catalogue, id: MeasureId, year: number): Measure {
  const measure = measureIn(catalogue, id, year);
  if (measure === undefined) throw new Error(`measure ${id} is in the log but not in the catalogue`);
  return measure;
}
