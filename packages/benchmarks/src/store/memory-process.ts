import { openLedgerStore, rebuildStore } from '@outreach/ledger';

/** What a process does whose memory is measured: nothing but open the store, or one job on all its ledgers. */
export type MemoryJob = 'open' | 'rebuild' | 'verify';

// A process of its own for one job on one store: node memory-process.ts JOB PATH. Says how much memory it held at most.
const [, , job = '', path = ''] = process.argv;

async function verifyAll(): Promise<boolean> {
  const store = await openLedgerStore(path);
  let ok = true;
  if (job === 'verify') for (const id of await store.ledgerIds()) ok &&= (await store.ledger(id).verify()).ok;
  await store.close();
  return ok;
}

const ok = job === 'rebuild' ? (await rebuildStore(path)).ok : await verifyAll();
if (!ok) throw new Error(`${job} found something wrong`);
process.send?.(process.resourceUsage().maxRSS / 1024, () => process.disconnect());
