import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Ledger } from '@outreach/ledger';
import type { BenchRow } from '../bench-row.ts';
import { limitNote } from '../limit-note.ts';
import { activityCommands } from '../store/activity-commands.ts';
import { median } from '../timing/median.ts';
import { startFeedClients } from './feed-clients.ts';
import { startFeedServer } from './feed-server.ts';
import { monotonicMs } from './monotonic-ms.ts';

const feeds = 10;

/** Follows `frames` frames, each of a correction that changes one number to and fro, so that nothing else grows. */
export async function frameMemory(ledger: Ledger, frames: number): Promise<BenchRow> {
  const server = await startFeedServer(ledger, 0);
  const clients = startFeedClients();
  const collect = garbageCollector();
  const times: number[] = [];
  // By then everything that is made once has been made.
  const settled = Math.floor(frames / 5);
  let heapBefore = 0;
  try {
    const change = await alternating(ledger);
    clients.open(server.feedUrl, feeds);
    await clients.reached((await ledger.head()).position);
    for (let frame = 1; frame <= frames; frame += 1) {
      const start = monotonicMs();
      await clients.reached(await change());
      times.push(monotonicMs() - start);
      if (frame === settled) heapBefore = await heapMegabytes(collect);
    }
    const heapAfter = await heapMegabytes(collect);
    const [early, late] = [median(times.slice(0, settled)), median(times.slice(-settled))];
    return {
      job: `each of ${frames} frames to ${feeds} feeds`,
      peer: `the first ${settled}`,
      oursMs: late,
      peerMs: early,
      ratio: early / late,
      promise: null,
      note: `heap ${heapBefore.toFixed(1)} → ${heapAfter.toFixed(1)} MB; ${limitNote('grown', heapAfter - heapBefore, 2, 'MB')}`,
    };
  } finally {
    await clients.end();
    await server.close();
  }
}

/** Corrects one activity to and fro, and answers the position of each correction. */
async function alternating(ledger: Ledger): Promise<() => Promise<number>> {
  const year = new Date().getFullYear();
  const [command] = activityCommands(1, year);
  if (command?.command.kind !== 'record-activity') throw new Error('there is nothing to correct');
  const { activityId, facts } = command.command;
  let version = (await ledger.activity(activityId))?.activity.version ?? 0;
  return async () => {
    const note = version % 2 === 0 ? '' : '已核对';
    const outcome = await ledger.execute({
      commandId: `correct-${version}`,
      actorId: 'clerk',
      command: {
        kind: 'correct-activity',
        activityId,
        expectedVersion: version,
        facts: { ...facts, note },
        reason: '核对',
      },
    });
    if (outcome.status !== 'accepted') throw new Error(JSON.stringify(outcome));
    version += 1;
    return outcome.lastPosition;
  };
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  // Typed by nobody: the flag puts a function of this name into new contexts.
  return runInNewContext('gc') as () => void;
}

async function heapMegabytes(collect: () => void): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) {
    collect();
    await setImmediate();
  }
  return process.memoryUsage().heapUsed / 1e6;
}
