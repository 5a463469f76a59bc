import { civilDayIn } from '@outreach/api';
import type { CommandEnvelope } from '@outreach/domain';
import { yearOf } from '@outreach/domain';
import type { Ledger } from '@outreach/ledger';
import { refuse } from '../cli/refusal.ts';
import { demoActor } from '../ledger/actor.ts';
import { defaultTimeZone, isNew, openingEnvelope } from '../ledger/open-if-new.ts';
import { activityOfLastYear, demo, demoCommands } from './demo-commands.ts';

export interface LoadedDemo {
  /** False where it had been loaded before. */
  readonly loaded: boolean;
  readonly lastYear: number;
  readonly activities: number;
  readonly figures: number;
}

/** The year the demo ends with unless told otherwise: this one, where the bureau is. */
export function demoLastYear(now: string): number {
  return yearOf(civilDayIn(defaultTimeZone, now));
}

/**
 * Loads the four demo years into a new ledger, in one batch of ordinary commands.
 *
 * @throws CommandRefused `demo.ledger-has-own-records`, `demo.loaded-for-other-years`
 */
export async function loadDemo(ledger: Ledger, lastYear: number): Promise<LoadedDemo> {
  const commands = demoCommands(await ledger.catalogue(), lastYear);
  const records = commands.flatMap(({ command }) => (command.kind === 'record-activity' ? [command] : []));
  const counts = {
    lastYear,
    activities: records.length,
    figures: records.flatMap(({ facts }) => facts.figures).length,
  };
  if (!(await isNew(ledger))) {
    await checkLoaded(ledger, lastYear);
    return { loaded: false, ...counts };
  }
  const envelopes: readonly CommandEnvelope[] = [
    openingEnvelope(demoActor, { name: demo.name, demo: true }),
    ...commands.map(({ commandId, command }) => ({ commandId, actorId: demoActor, correlationId: 'demo', command })),
  ];
  const { committed, outcomes } = await ledger.executeBatch(envelopes);
  // The demo's files are the program's own: a refusal is a mistake of the program, not of the person.
  if (!committed)
    throw new Error(`demo refused: ${JSON.stringify(outcomes.filter(({ status }) => status === 'rejected'))}`);
  return { loaded: true, ...counts };
}

async function checkLoaded(ledger: Ledger, lastYear: number): Promise<void> {
  const { demo: isDemo, name } = await ledger.describe();
  if (!isDemo) throw refuse('demo.ledger-has-own-records', { name });
  const known = await ledger.activity(activityOfLastYear);
  if (known?.activity.year !== lastYear) {
    throw refuse('demo.loaded-for-other-years', { found: known?.activity.year ?? null, wanted: lastYear });
  }
}
