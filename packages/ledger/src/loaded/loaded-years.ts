import type { Catalogue, LogHead, YearAtHead, YearState } from '@outreach/domain';
import { activitiesHeld, evolveYears, totalsOf } from '@outreach/domain';
import type { YearRows } from '../project/projection.ts';
import type { ReadColumns } from '../read/events.ts';
import { eventOfRow } from '../read/events.ts';
import type { LoadedActivities } from './loaded-activities.ts';
import type { LoadedContributions } from './loaded-contributions.ts';
import type { LoadedLog } from './loaded-log.ts';

/** What of a ledger's years a transaction starts from. */
export type KnownYears = ReadonlyMap<number, YearState>;

/** The closed years of one ledger as a transaction continues them. */
export class LoadedYears implements YearRows {
  readonly #log: LoadedLog;
  readonly #activities: LoadedActivities;
  readonly #contributions: LoadedContributions;
  readonly #catalogue: () => Catalogue;
  #known: KnownYears;

  constructor(
    known: KnownYears,
    rows: {
      readonly log: LoadedLog;
      readonly activities: LoadedActivities;
      readonly contributions: LoadedContributions;
    },
    catalogue: () => Catalogue,
  ) {
    this.#known = known;
    this.#log = rows.log;
    this.#activities = rows.activities;
    this.#contributions = rows.contributions;
    this.#catalogue = catalogue;
  }

  /** What was written to the log since the years that were known. */
  learn(events: readonly ReadColumns[]): void {
    this.#known = statesAfter(this.#known, events);
  }

  states(): KnownYears {
    return statesAfter(this.#known, this.#log.yearEvents);
  }

  atHead(_ledgerKey: number, year: number, head: LogHead): YearAtHead {
    return {
      ...head,
      totals: totalsOf(this.#catalogue(), this.#contributions.ofYear(year)),
      held: activitiesHeld(this.#activities.ofYear(year), { year }),
    };
  }

  forget(): void {
    // Nothing is remembered beyond the transaction but what was committed before it.
  }
}

function statesAfter(known: KnownYears, events: readonly ReadColumns[]): KnownYears {
  if (events.length === 0) return known;
  const years = new Map(known);
  for (const row of events) {
    const recorded = eventOfRow(row);
    if (!recorded.known) continue;
    const { event } = recorded;
    if (event.type === 'year.closed' || event.type === 'year.reopened') evolveYears(years, event);
  }
  return years;
}
