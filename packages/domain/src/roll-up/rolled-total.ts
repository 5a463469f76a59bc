import type { Scope } from '../activity/activity.ts';
import type { Adding, Measure, MeasureId } from '../measure/measure.ts';
import type { DistinctParts } from '../totals/distinct.ts';
import type { TotalVector } from '../totals/total.ts';

/** What one ledger brings to a roll-up: its own yearly total of one measure and scope. */
export interface RollUpShare {
  readonly ledger: string;
  readonly measure: Measure;
  readonly scope: Scope;
  readonly vector: TotalVector;
  /** For `distinct` measures what its counted figures say together; null for others. */
  readonly distinct: DistinctParts | null;
}

/** A yearly total over several ledgers, bounds in the measure's unit. */
export interface RolledTotal {
  readonly measure: MeasureId;
  /** The measure as the ledgers of this total define it. */
  readonly definition: Measure;
  readonly scope: Scope;
  readonly adds: Adding;
  readonly lower: number;
  /** null where open. */
  readonly upper: number | null;
  readonly counted: number;
  readonly undecided: number;
  readonly unknown: number;
  readonly about: number;
  /** Upper bound of what is undecided within its ledger; null where open, 0 where nothing is undecided. */
  readonly undecidedUpper: number | null;
  /** How many ledgers have something here. */
  readonly ledgers: number;
  /** How many of them may speak of what another one speaks of; where it is 0 the ledgers' totals simply add. */
  readonly overlapping: number;
}
