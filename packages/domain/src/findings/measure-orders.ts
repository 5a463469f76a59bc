import type { MeasureId } from '../measure/measure.ts';

/** One measure that is not larger than another. */
export interface MeasureOrder {
  readonly small: MeasureId;
  readonly big: MeasureId;
  /** `activity`: only where one activity states both. `year`: also between the totals of a year and scope. */
  readonly within: 'activity' | 'year';
  /** False where the order is usual but no law: grants answer filings of earlier years. */
  readonly forced: boolean;
}

function order(small: MeasureId, big: MeasureId, within: 'activity' | 'year', forced: boolean): MeasureOrder {
  return { small, big, within, forced };
}

/** Orders between the built-in measures. Breakdowns follow their measure: granted inventions beside filed inventions. */
export const builtinMeasureOrders: readonly MeasureOrder[] = [
  order('patents_granted', 'patents_filed', 'year', false),
  // Only what was submitted can be accepted.
  order('press_items_accepted', 'press_items_submitted', 'year', true),
  // Each session has somebody in it, each kind at least one copy.
  order('training_sessions', 'training_participations', 'year', true),
  order('material_kinds', 'material_copies', 'activity', true),
  // A community sends itself as one of the bodies, a body at least one person, a township is served at a point.
  order('communities', 'participating_units', 'activity', false),
  order('participating_units', 'ceremony_attendance', 'activity', false),
  order('townships_reached', 'service_points', 'activity', false),
  order('schools_participating', 'pupils_taking_part', 'activity', false),
  order('teams', 'pupils_taking_part', 'activity', false),
  order('lectures_held', 'participations', 'activity', false),
  order('enforcement_vehicles', 'enforcement_officers', 'activity', false),
];
