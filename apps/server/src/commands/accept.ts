import { randomUUID } from 'node:crypto';
import { cliWords } from '@outreach/messages';
import { CommandRefused } from '../cli/refusal.ts';
import { printJson, type Session } from '../cli/terminal.ts';
import type { Environment } from '../environment/environment.ts';
import { localActor } from '../ledger/actor.ts';
import { withLedger } from '../ledger/with-ledger.ts';

export interface AcceptOptions {
  readonly year: number;
  /** The key as `outreach findings` shows it. */
  readonly key: string;
  readonly reason: string;
  /** Takes an acceptance back instead. */
  readonly withdraw: boolean;
}

/** `outreach accept`: lets a finding stand with a reason, or takes that back. @throws CommandRefused where it is refused */
export async function runAccept(session: Session, environment: Environment, options: AcceptOptions): Promise<void> {
  const { year, key, reason, withdraw } = options;
  const { terminal, language, json } = session;
  await withLedger(environment, 'existing', async (ledger) => {
    const outcome = await ledger.execute({
      commandId: randomUUID(),
      actorId: localActor,
      command: { kind: withdraw ? 'withdraw-acceptance' : 'accept-finding', year, key, reason },
    });
    if (outcome.status === 'rejected') throw new CommandRefused(outcome.problems);
    const words = cliWords(language);
    if (json) printJson(terminal, { ledger: ledger.id, year, key, position: outcome.lastPosition });
    else terminal.out(`${withdraw ? words.acceptanceWithdrawn : words.findingAccepted}\n`);
  });
}
