import type { DomainEvent } from '../event/event.ts';
import type { Activity } from './activity.ts';

/**
 * The next state of one activity. Total: an event that does not concern the activity leaves it as it is.
 * `null` is an activity that was never recorded.
 */
export function evolveActivity(activity: Activity | null, event: DomainEvent): Activity | null {
  switch (event.type) {
    case 'activity.recorded':
      return {
        ...event.payload.facts,
        id: event.payload.activityId,
        version: (activity?.version ?? 0) + 1,
        status: 'recorded',
        corrected: false,
      };
    case 'activity.corrected':
      return activity === null
        ? null
        : { ...activity, ...event.payload.facts, version: activity.version + 1, corrected: true };
    case 'activity.voided':
      return activity === null ? null : { ...activity, version: activity.version + 1, status: 'voided' };
    case 'activity.reinstated':
      return activity === null ? null : { ...activity, version: activity.version + 1, status: 'recorded' };
    case 'ledger.opened':
    case 'inclusion.declared':
    case 'inclusion.withdrawn':
    case 'measure.defined':
    case 'measure.breakdown-added':
    case 'year.closed':
    case 'year.reopened':
    case 'finding.accepted':
    case 'finding.acceptance-withdrawn':
      return activity;
  }
}
