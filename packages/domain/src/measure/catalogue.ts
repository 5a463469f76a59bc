import type { Measure, MeasureId, MeasureVersion, Names } from './measure.ts';
import { measureIn } from './measure-versions.ts';

/** A kind of activity or a campaign: data, and a bureau may write its own word instead. */
export interface CatalogueEntry {
  readonly id: string;
  readonly names: Names;
}

/** What figures and activities may be called. Measures by id; aliases are not keys. */
export interface Catalogue {
  /** Present definitions. */
  readonly measures: ReadonlyMap<MeasureId, Measure>;
  /** Every version of the measures whose definition changed, in the order in which they were stated; see `measureIn`. */
  readonly changed?: ReadonlyMap<MeasureId, readonly MeasureVersion[]>;
  readonly kinds: readonly CatalogueEntry[];
  readonly campaigns: readonly CatalogueEntry[];
}

/**
 * The measure of an id or alias, without its breakdown; undefined where the catalogue lacks it.
 *
 * @param year the definition by which this year is counted; the present one where missing
 */
export function findMeasure(catalogue: Catalogue, id: MeasureId, year?: number): Measure | undefined {
  const measure = catalogue.measures.get(id) ?? measureOfAlias(catalogue, id);
  return measure === undefined || year === undefined ? measure : measureIn(catalogue, measure.id, year);
}

function measureOfAlias({ measures }: Catalogue, alias: string): Measure | undefined {
  for (const measure of measures.values()) {
    if (measure.aliases.includes(alias)) return measure;
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
