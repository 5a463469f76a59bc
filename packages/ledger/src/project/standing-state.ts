import type { Acceptance, Activity, Catalogue, Inclusion, LedgerState } from '@outreach/domain';
import { inclusionKey, initialState } from '@outreach/domain';

/** What the read tables say of a ledger at one position. */
export interface StandingRows {
  readonly catalogue: Catalogue;
  readonly activities: readonly Activity[];
  readonly inclusions: readonly Inclusion[];
  readonly acceptances: ReadonlyMap<string, Acceptance>;
}

/** A ledger's state as the domain's pure functions take it, made of rows instead of events; without its closed years. */
export function standingState({ catalogue, activities, inclusions, acceptances }: StandingRows): LedgerState {
  return {
    ...initialState,
    catalogue,
    activities: new Map(activities.map((activity) => [activity.id, activity])),
    figureOwners: new Map(activities.flatMap(({ id, figures }) => figures.map((figure) => [figure.id, id] as const))),
    inclusions: new Map(inclusions.map((inclusion) => [inclusionKey(inclusion.figure, inclusion.of), inclusion])),
    acceptances,
  };
}
