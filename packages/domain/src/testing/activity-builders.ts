import type { ActivityFacts, Figure } from '../activity/activity.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** An exact quantity of so many. */
export function exactly(value: number): Quantity {
  return { lower: value, upper: value, mark: 'exact', raw: String(value) };
}

/** 余: at least so many. */
export function atLeast(value: number): Quantity {
  return { lower: value, upper: null, mark: 'at-least', raw: `${value}余` };
}

/** A number nobody can read any more. */
export const illegible: Quantity = { lower: null, upper: null, mark: 'unknown', raw: '1XX', why: 'illegible' };

/** A result of the bureau's own, of this activity, unless said otherwise. */
export function figureOf(id: string, measure: string, value: number | Quantity, changes: Partial<Figure> = {}): Figure {
  const quantity = typeof value === 'number' ? exactly(value) : value;
  return {
    id,
    measure,
    breakdown: null,
    quantity,
    unit: '',
    basis: { kind: 'event' },
    scope: 'own',
    role: 'result',
    members: [],
    note: '',
    ...changes,
  };
}

/** An activity that the bureau held in a year, undated unless said otherwise. */
export function factsOf(
  title: string,
  year: number,
  figures: readonly Figure[],
  changes: Partial<ActivityFacts> = {},
): ActivityFacts {
  return {
    title,
    year,
    dates: { from: null, to: null, precision: 'none', raw: '' },
    kind: 'campaign',
    direction: 'held',
    edition: '',
    theme: '',
    places: [],
    organisers: [],
    coOrganisers: [],
    audience: '',
    level: '',
    campaign: '',
    parent: null,
    note: '',
    figures,
    ...changes,
  };
}
