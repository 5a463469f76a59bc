import type { Catalogue } from './catalogue.ts';
import type { Breakdown, Measure, MeasureId, MeasureVersion } from './measure.ts';

/**
 * The definition by which a year is counted: the one stated last among those that hold for it. `undefined` where the
 * catalogue lacks the measure. Years before a change keep the definition under which they were counted.
 */
export function measureIn(catalogue: Catalogue, id: MeasureId, year: number): Measure | undefined {
  const versions = catalogue.changed?.get(id);
  if (versions === undefined) return catalogue.measures.get(id);
  return versions.filter(({ from }) => from === null || from <= year).at(-1)?.measure;
}

/** Every version of a measure in the order in which they were stated; empty where the catalogue lacks it. */
export function versionsOf(catalogue: Catalogue, id: MeasureId): readonly MeasureVersion[] {
  const measure = catalogue.measures.get(id);
  return catalogue.changed?.get(id) ?? (measure === undefined ? [] : [{ from: null, measure }]);
}

/** The catalogue with a measure of the bureau's own, or another definition in place of the old, for every year. */
export function withMeasure(catalogue: Catalogue, measure: Measure): Catalogue {
  return withVersions(catalogue, [{ from: null, measure }]);
}

/** The catalogue in which a measure has exactly these versions; the last one is its present definition. */
export function withVersions(catalogue: Catalogue, versions: readonly MeasureVersion[]): Catalogue {
  const newest = versions.at(-1)?.measure;
  if (newest === undefined) return catalogue;
  const measures = new Map(catalogue.measures).set(newest.id, newest);
  const { changed, ...rest } = catalogue;
  if (versions.length === 1 && changed?.has(newest.id) !== true) return { ...catalogue, measures };
  const others = new Map(changed);
  others.delete(newest.id);
  if (versions.length > 1) others.set(newest.id, versions);
  return others.size === 0 ? { ...rest, measures } : { ...rest, measures, changed: others };
}

/**
 * The catalogue after a measure was defined, or defined otherwise from a year on. A definition that nothing went
 * before holds for every year.
 */
export function withDefinition(catalogue: Catalogue, measure: Measure, from: number | null): Catalogue {
  const before = versionsOf(catalogue, measure.id);
  if (from === null || before.length === 0) return withMeasure(catalogue, measure);
  return withVersions(catalogue, [...before, { from, measure }]);
}

/** The catalogue with one more breakdown, in every version; unchanged where the measure is unknown or has it already. */
export function withBreakdown(catalogue: Catalogue, id: MeasureId, breakdown: Breakdown): Catalogue {
  const present = catalogue.measures.get(id);
  if (present === undefined || present.breakdowns.some((known) => known.id === breakdown.id)) return catalogue;
  return withVersions(
    catalogue,
    versionsOf(catalogue, id).map(({ from, measure }) => ({
      from,
      measure: measure.breakdowns.some((known) => known.id === breakdown.id)
        ? measure
        : { ...measure, breakdowns: [...measure.breakdowns, breakdown] },
    })),
  );
}
