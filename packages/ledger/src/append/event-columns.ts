import type { Activity, DomainEvent } from '@outreach/domain';

/** Columns of the log that are also in the payload, or follow from the activity it is about: civil dates, never instants. */
export interface EventCalendar {
  readonly reportingYear: number | null;
  readonly occurredFrom: string | null;
  readonly occurredTo: string | null;
}

/** `activity` is the activity as it stood before the event. */
export function calendarOf(event: DomainEvent, activity: Activity | null): EventCalendar {
  switch (event.type) {
    case 'activity.recorded':
    case 'activity.corrected':
      return fromDates(event.payload.facts);
    case 'activity.voided':
    case 'activity.reinstated':
      return activity === null ? none : fromDates(activity);
    case 'ledger.opened':
    case 'inclusion.declared':
    case 'inclusion.withdrawn':
    case 'measure.defined':
    case 'measure.breakdown-added':
      return none;
    case 'year.closed':
      return { ...none, reportingYear: event.payload.statement.year };
    case 'year.reopened':
    case 'finding.accepted':
    case 'finding.acceptance-withdrawn':
      return { ...none, reportingYear: event.payload.year };
  }
}

const none: EventCalendar = { reportingYear: null, occurredFrom: null, occurredTo: null };

function fromDates({ year, dates }: Pick<Activity, 'year' | 'dates'>): EventCalendar {
  return { reportingYear: year, occurredFrom: dates.from, occurredTo: dates.to };
}
