import type { DomainEvent, Figure } from '@outreach/domain';
import type { PlantedStep } from '@outreach/ledger/testing';
import { plantLog } from '@outreach/ledger/testing';

/** How many events a store holds, and in how many ledgers of one length. */
export interface LongLog {
  readonly events: number;
  readonly ledgers: number;
}

const years = 5;

/** Of so many events one corrects the activity recorded before it. */
const correctedOnce = 10;

/** Writes a store with these events and no read tables; the same bytes every time. */
export function plantLongLog(path: string, { events, ledgers }: LongLog): void {
  for (let ledger = 0; ledger < ledgers; ledger += 1) {
    plantLog(path, ledgerName(ledger), bureau(Math.floor(events / ledgers)));
  }
}

function ledgerName(ledger: number): string {
  return `bureau-${String(ledger).padStart(5, '0')}`;
}

/** A bureau's log of some length: it opens, and records short activities with one figure each, five years of them. */
function* bureau(events: number): Generator<PlantedStep> {
  const opened = { name: '科技局', timeZone: 'Asia/Shanghai', demo: false };
  const recordedAt = '2024-12-31T08:00:00.000Z';
  const opening: DomainEvent = { type: 'ledger.opened', schemaVersion: 1, stream: 'ledger', payload: opened };
  yield { event: opening, streamVersion: 1, recordedAt };
  for (let number = 1; number < events; number += 1) {
    const corrects = number % correctedOnce === 0;
    const activity = corrects ? number - 1 : number;
    const year = 2020 + Math.floor((activity * years) / events);
    yield { event: activityEvent(activity, year, corrects), streamVersion: corrects ? 2 : 1, recordedAt };
  }
}

function activityEvent(number: number, year: number, corrected: boolean): DomainEvent {
  const activityId = `a${String(number).padStart(9, '0')}`;
  const day = `${year}-${two((number % 12) + 1)}-${two((number % 28) + 1)}`;
  const facts = {
    title: `第${number}场活动`,
    year,
    dates: { from: day, to: day, precision: 'day', raw: day },
    kind: 'campaign',
    direction: 'held',
    edition: '',
    theme: '',
    places: [],
    organisers: ['区科协'],
    coOrganisers: [],
    audience: '',
    level: '',
    campaign: '',
    parent: null,
    note: '',
    figures: [figureOf(activityId, number + (corrected ? 1 : 0))],
  } as const;
  const stream = `activity/${activityId}`;
  return corrected
    ? {
        type: 'activity.corrected',
        schemaVersion: 1,
        stream,
        payload: { activityId, facts, reason: '更正', acknowledged: [] },
      }
    : { type: 'activity.recorded', schemaVersion: 1, stream, payload: { activityId, facts, acknowledged: [] } };
}

const measures = ['material_copies', 'participations', 'display_boards'] as const;

function figureOf(activity: string, number: number): Figure {
  const value = 100 + (number % 900);
  return {
    id: `${activity}.0`,
    measure: measures[number % measures.length] ?? measures[0],
    breakdown: null,
    quantity: { lower: value, upper: value, mark: 'exact', raw: String(value) },
    unit: '',
    basis: { kind: 'event' },
    scope: 'own',
    role: 'result',
    members: [],
    note: '',
  };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
