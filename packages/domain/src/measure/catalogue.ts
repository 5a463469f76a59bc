import type { Measure, MeasureId, Names } from './measure.ts';

/** A kind of activity or a campaign: data, and a bureau may write its own word instead. */
export interface CatalogueEntry {
  readonly id: string;
  readonly names: Names;
}

/** What figures and activities may be called. Measures by id; aliases are not keys. */
export interface Catalogue {
  readonly measures: ReadonlyMap<MeasureId, Measure>;
  readonly kinds: readonly CatalogueEntry[];
  readonly campaigns: readonly CatalogueEntry[];
}

/** The measure of an id or alias, without its breakdown; undefined where the catalogue lacks it. */
export function findMeasure(catalogue: Catalogue, id: MeasureId): Measure | undefined {
  const direct = catalogue.measures.get(id);
  if (direct !== undefined) return direct;
  for (const measure of catalogue.measures.values()) {
    if (measure.aliases.includes(id)) return measure;
  }
  return undefined;
}

/** Splits `patents_filed.invention` into measure and breakdown. */
export function splitMeasure(dotted: string): { readonly measure: MeasureId; readonly breakdown: string | null } {
  const dot = dotted.indexOf('.');
  return dot < 0
    ? { measure: dotted, breakdown: null }
    : { measure: dotted.slice(0, dot), breakdown: dotted.slice(dot + 1) };
}
