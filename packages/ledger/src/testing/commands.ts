import type { AcceptedOutcome, Command, CommandEnvelope, Outcome } from '@outreach/domain';
import type { Ledger } from '../ledger.ts';

/** The command with which every ledger begins. */
export const openCommand: Command = { kind: 'open-ledger', name: '测试局', timeZone: 'Asia/Shanghai', demo: false };

let given = 0;

/** A command under an id that no other has. */
export function envelope(command: Command, commandId = freshId()): CommandEnvelope {
  return { commandId, actorId: 'clerk', command };
}

function freshId(): string {
  given += 1;
  return `command-${given}`;
}

/** Gives commands one after the other and answers what became of each. */
export async function give(ledger: Ledger, commands: readonly Command[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const command of commands) outcomes.push(await ledger.execute(envelope(command)));
  return outcomes;
}

/** The answer to a command that has to be accepted. @throws where it was rejected, with the codes */
export function accepted(outcome: Outcome | undefined): AcceptedOutcome {
  if (outcome?.status === 'accepted') return outcome;
  throw new Error(`rejected: ${outcome?.problems.map(({ code }) => code).join(', ') ?? 'no outcome'}`);
}

/** Codes of a rejection; empty where it was accepted. */
export function codesOf(outcome: Outcome): readonly string[] {
  return outcome.status === 'rejected' ? outcome.problems.map(({ code }) => code) : [];
}
