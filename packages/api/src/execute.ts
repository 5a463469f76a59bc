import type { AcceptedOutcome, Command } from '@outreach/domain';
import type { Context } from './context.ts';
import { acceptedOr } from './problem/rejection.ts';

/**
 * Gives a person's command to the ledger.
 *
 * @throws TRPCError with the problems where the ledger refuses it.
 */
export async function execute(context: Context, commandId: string, command: Command): Promise<AcceptedOutcome> {
  return acceptedOr(await context.ledger.execute({ commandId, actorId: context.actorId, command }));
}
