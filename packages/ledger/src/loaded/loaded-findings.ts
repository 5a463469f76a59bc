import type { Acceptance } from '@outreach/domain';
import { acceptancesOf, streamsOfYear } from '../project/acceptances.ts';
import type { FindingRows } from '../project/projection.ts';
import type { ReadColumns } from '../read/events.ts';
import { eventOfRow } from '../read/events.ts';
import type { LoadedLog } from './loaded-log.ts';
import type { LoadedRows } from './loaded-rows.ts';
import type { RowNeeds } from './row-needs.ts';
import { missingRows } from './row-needs.ts';

/** The accepted findings of one ledger as a transaction continues them. */
export class LoadedFindings implements FindingRows {
  readonly #log: LoadedLog;
  readonly #isNew: boolean;
  readonly #years = new Map<number, readonly ReadColumns[]>();

  constructor(log: LoadedLog, isNew: boolean) {
    this.#log = log;
    this.#isNew = isNew;
  }

  learn(needs: RowNeeds, rows: Pick<LoadedRows, 'findingEvents'>): void {
    for (const year of needs.acceptances) this.#years.set(year, eventsOfYear(rows.findingEvents, year));
  }

  knows(year: number): boolean {
    return this.#isNew || this.#years.has(year);
  }

  acceptances(_ledgerKey: number, year: number): ReadonlyMap<string, Acceptance> {
    if (!this.knows(year)) throw missingRows({ acceptances: [year] });
    const events = [...(this.#years.get(year) ?? []), ...eventsOfYear(this.#log.events, year)];
    return acceptancesOf(events.map(eventOfRow));
  }
}

function eventsOfYear(events: readonly ReadColumns[], year: number): readonly ReadColumns[] {
  const { first, end } = streamsOfYear(year);
  return events.filter(({ stream_id }) => stream_id >= first && stream_id < end);
}
