import type { Command, CommandEnvelope } from '@outreach/domain';
import type { Ledger } from '@outreach/ledger';

/** The time zone of every ledger that names no other (DESIGN section 9). */
export const defaultTimeZone = 'Asia/Shanghai';

/** The command that begins a ledger. Its id is fixed, so that two programs starting together begin it once. */
export function openingEnvelope(
  actorId: string,
  facts: { readonly name: string; readonly demo: boolean },
): CommandEnvelope {
  const command: Command = { kind: 'open-ledger', name: facts.name, timeZone: defaultTimeZone, demo: facts.demo };
  return { commandId: 'open-ledger', actorId, command };
}

/** True before anything stands in the log. */
export async function isNew(ledger: Ledger): Promise<boolean> {
  return (await ledger.head()).position === 0;
}
