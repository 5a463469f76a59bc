import { openLedgerStore, rebuildStore } from '@outreach/ledger';

/** What a process does whose memory is measured. */
export type MemoryJob = 'rebuild' | 'verify';

/** The most memory that the process had held, in MB: when it began, after the job on the small logs, and after that on the large one. */
export interface HeldMemory {
  readonly before: number;
  readonly small: number;
  readonly large: number;
}

// A process of its own: node memory-process.ts JOB SMALL TIMES LARGE. It does the job on a small store so many times, by
// which everything has been made that is made once and garbage has been collected as often as it will be, then on a large one.
const [, , job = '', small = '', times = '1', large = ''] = process.argv;

async function run(path: string): Promise<void> {
  const ok = job === 'rebuild' ? (await rebuildStore(path)).ok : await verifyAll(path);
  if (!ok) throw new Error(`${job} found something wrong`);
}

async function verifyAll(path: string): Promise<boolean> {
  const store = await openLedgerStore(path);
  let ok = true;
  for (const id of await store.ledgerIds()) ok &&= (await store.ledger(id).verify()).ok;
  await store.close();
  return ok;
}

const mostMegabytes = () => process.resourceUsage().maxRSS / 1024;

const before = mostMegabytes();
for (let time = 0; time < Number(times); time += 1) await run(small);
const afterSmall = mostMegabytes();
await run(large);
const held: HeldMemory = { before, small: afterSmall, large: mostMegabytes() };
process.send?.(held, () => process.disconnect());
