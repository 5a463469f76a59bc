import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Benchmark, BenchRow } from '../bench-row.ts';
import { leftOut } from '../left-out.ts';
import { activityCommands } from '../store/activity-commands.ts';
import { openFilled } from '../store/filled-store.ts';
import { inTemporaryFolder } from '../store/temporary-folder.ts';
import { median } from '../timing/median.ts';
import { type EmmettPeer, startEmmett } from './emmett-peer.ts';
import { installEmmett } from './install-emmett.ts';

const sizes = {
  small: { singles: 10, pairs: 2 },
  standard: { singles: 50, pairs: 7 },
  full: { singles: 200, pairs: 15 },
} as const;

/** One durable record, everything included, beside Emmett's SQLite store appending the same facts as one event. */
export const emmettRow: Benchmark = {
  name: 'emmett',
  measure: (size) => {
    const { singles, pairs } = sizes[size];
    const job = `record ${singles} activities one by one`;
    const missing = installEmmett();
    if (missing !== null) return Promise.resolve([leftOut(job, 'Emmett', missing)]);
    return inTemporaryFolder(async (folder) => {
      const emmett = await startEmmett(join(folder, 'emmett.db'));
      try {
        return [await besideEmmett(folder, emmett, { job, singles, pairs })];
      } finally {
        await emmett.end();
      }
    });
  },
};

async function besideEmmett(
  folder: string,
  emmett: EmmettPeer,
  { job, singles, pairs }: { readonly job: string; readonly singles: number; readonly pairs: number },
): Promise<BenchRow> {
  const commands = activityCommands(singles * (pairs + 1), 2026);
  const store = await openFilled(join(folder, 'ours.db'), []);
  const ledger = store.ledger('main');
  const times: { readonly ours: number; readonly peer: number }[] = [];
  try {
    for (let pair = 0; pair <= pairs; pair += 1) {
      const part = commands.slice(pair * singles, (pair + 1) * singles);
      const start = performance.now();
      for (const command of part) {
        const outcome = await ledger.execute(command);
        if (outcome.status === 'rejected') throw new Error(JSON.stringify(outcome));
      }
      const ours = performance.now() - start;
      const peer = await emmett.append(part.map(({ command }) => command));
      // The first pair warms both up.
      if (pair > 0) times.push({ ours, peer });
    }
  } finally {
    await store.close();
  }
  return {
    job,
    peer: 'Emmett 0.38.5 on SQLite',
    oursMs: median(times.map(({ ours }) => ours)),
    peerMs: median(times.map(({ peer }) => peer)),
    ratio: median(times.map(({ ours, peer }) => peer / ours)),
    promise: { ratio: 20, is: 'at-least' },
    note: `its ${emmett.settings}`,
  };
}
