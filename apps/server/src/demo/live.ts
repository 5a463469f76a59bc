import { civilDayIn } from '@outreach/api';
import type { Ledger } from '@outreach/ledger';
import { CommandRefused } from '../cli/refusal.ts';
import { demoActor } from '../ledger/actor.ts';
import { madeUpActivity } from './made-up-activity.ts';

export interface LiveOptions {
  /** Average time between two activities. */
  readonly everyMs: number;
  readonly ending: AbortSignal;
  readonly now: () => string;
  readonly random: () => number;
  readonly newId: () => string;
  readonly marked: (title: string) => string;
  readonly onRecorded: (title: string) => void;
}

/** Records a made-up activity now and then until told to end. @throws CommandRefused where the ledger refuses one */
export async function recordLive(ledger: Ledger, options: LiveOptions): Promise<void> {
  const { timeZone } = await ledger.describe();
  while (!options.ending.aborted) {
    const activityId = `live-${options.newId()}`;
    const day = civilDayIn(timeZone, options.now());
    const facts = madeUpActivity({ activityId, day, random: options.random, marked: options.marked });
    const outcome = await ledger.execute({
      commandId: activityId,
      actorId: demoActor,
      // The same made-up lecture may well come twice on one day.
      command: { kind: 'record-activity', activityId, facts, acknowledge: ['activity.look-alike'] },
    });
    if (outcome.status === 'rejected') throw new CommandRefused(outcome.problems);
    options.onRecorded(facts.title);
    await restBetween(options.everyMs * (0.5 + options.random()), options.ending);
  }
}

function restBetween(milliseconds: number, ending: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (ending.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      ending.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    ending.addEventListener('abort', done, { once: true });
  });
}
