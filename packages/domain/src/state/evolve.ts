import type { Activity, ActivityId, FigureId } from '../activity/activity.ts';
import { evolveActivity } from '../activity/evolve-activity.ts';
import type { DomainEvent } from '../event/event.ts';
import type { Acceptance } from '../findings/acceptance.ts';
import type { Inclusion } from '../inclusion/inclusion.ts';
import type { Catalogue } from '../measure/catalogue.ts';
import { withBreakdown, withDefinition } from '../measure/measure-versions.ts';
import { evolveYears } from '../year/evolve-years.ts';
import type { YearState } from '../year/statement.ts';
import type { LedgerState } from './ledger-state.ts';
import { inclusionKey, initialState } from './ledger-state.ts';

/** The ledger after one more event. Total: it has an answer for every event, in any order. */
export function evolve(state: LedgerState, event: DomainEvent): LedgerState {
  return project([event], state);
}

/** The ledger after many events, oldest first, in time linear in their number. The given state is not changed. */
export function project(events: Iterable<DomainEvent>, from: LedgerState = initialState): LedgerState {
  let opened = from.opened;
  let catalogue: Catalogue = from.catalogue;
  const activities = new Map<ActivityId, Activity>(from.activities);
  const figureOwners = new Map<FigureId, ActivityId>(from.figureOwners);
  const inclusions = new Map<string, Inclusion>(from.inclusions);
  const years = new Map<number, YearState>(from.years);
  const acceptances = new Map<string, Acceptance>(from.acceptances);

  const store = (id: ActivityId, event: DomainEvent) => {
    const next = evolveActivity(activities.get(id) ?? null, event);
    if (next === null) return;
    activities.set(id, next);
    for (const figure of next.figures) if (!figureOwners.has(figure.id)) figureOwners.set(figure.id, id);
  };

  for (const event of events) {
    switch (event.type) {
      case 'ledger.opened':
        opened = event.payload;
        break;
      case 'activity.recorded':
      case 'activity.corrected':
      case 'activity.voided':
      case 'activity.reinstated':
        store(event.payload.activityId, event);
        break;
      case 'inclusion.declared':
        inclusions.set(inclusionKey(event.payload.figure, event.payload.of), event.payload);
        break;
      case 'inclusion.withdrawn':
        inclusions.delete(inclusionKey(event.payload.figure, event.payload.of));
        break;
      case 'measure.defined':
        catalogue = withDefinition(catalogue, event.payload.measure, event.payload.from);
        break;
      case 'measure.breakdown-added':
        catalogue = withBreakdown(catalogue, event.payload.measure, event.payload.breakdown);
        break;
      case 'year.closed':
      case 'year.reopened':
        evolveYears(years, event);
        break;
      case 'finding.accepted':
        acceptances.set(event.payload.key, event.payload);
        break;
      case 'finding.acceptance-withdrawn':
        acceptances.delete(event.payload.key);
        break;
    }
  }
  return { opened, activities, figureOwners, inclusions, catalogue, years, acceptances };
}
