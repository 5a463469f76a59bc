import type { Catalogue, Measure, MeasureId, MeasureVersion } from '@outreach/domain';
import { builtinCatalogue, withVersions } from '@outreach/domain';
import type { MeasureDefinitionTable } from '../schema/tables.ts';

/**
 * What the column says of a measure: its definition where it never had another, else all its versions. The newest row of
 * a measure says everything there is to know of it.
 */
function definitionContent(versions: readonly MeasureVersion[]): Measure | Versions {
  const [first] = versions;
  if (first === undefined) throw new Error('a measure without a definition');
  return versions.length === 1 ? first.measure : { id: first.measure.id, versions };
}

interface Versions {
  readonly id: MeasureId;
  readonly versions: readonly MeasureVersion[];
}

export function definitionText(versions: readonly MeasureVersion[]): string {
  return JSON.stringify(definitionContent(versions));
}

export function measureIdOf(versions: readonly MeasureVersion[]): MeasureId {
  return definitionContent(versions).id;
}

/** A catalogue with a ledger's own definitions over it, oldest first; over the builtin one unless told otherwise. */
export function catalogueOf(
  definitions: readonly Pick<MeasureDefinitionTable, 'definition'>[],
  before: Catalogue = builtinCatalogue,
): Catalogue {
  return definitions.reduce<Catalogue>((catalogue, { definition }) => {
    // Only `defineMeasure` writes the column, and verify compares it with a replay.
    const stated = JSON.parse(definition) as Measure | Versions;
    return withVersions(catalogue, 'versions' in stated ? stated.versions : [{ from: null, measure: stated }]);
  }, before);
}
