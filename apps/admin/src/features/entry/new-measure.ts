import type { Adding, Measure } from '@outreach/domain';
import { newId } from '../../client/new-id.ts';

/** A measure as the clerk describes it. */
export interface MeasureDescription {
  readonly name: string;
  readonly unit: string;
  readonly adds: Adding;
}

/** The unit of what is counted without a word of its own. */
const plainUnit = '个';

/**
 * The catalogue entry of a measure that a bureau defines while typing. Its id is made up, since names are Chinese; one
 * name serves both languages until somebody writes the other.
 */
export function newMeasure({ name, unit, adds }: MeasureDescription): Measure {
  const names = { zh: name.trim(), en: name.trim() };
  return {
    id: `own_${newId().replaceAll('-', '').slice(-12)}`,
    names,
    units: [unit.trim() === '' ? plainUnit : unit.trim()],
    unitEn: '',
    adds,
    decimals: 0,
    breakdowns: [],
    aliases: [],
    version: 1,
  };
}
