import { storeFault } from '../fault/store-fault.ts';
import type { UnknownEvent } from '../ledger-event.ts';

/** The newer program has put into the read tables what its events mean; tables made here would lose that. */
export function writtenByNewer(ledger: string, { position, type, schemaVersion }: UnknownEvent): Error {
  return storeFault('rebuild.unknown-event', { ledger, position, type, schemaVersion });
}

/** Tables made from a log that is wrong would hide what is wrong with it. */
export function logWrong(ledger: string, position: number, rule: string): Error {
  return storeFault('rebuild.log-wrong', { ledger, position, rule });
}
