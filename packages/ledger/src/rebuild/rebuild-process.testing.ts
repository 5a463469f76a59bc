// A rebuild as a process of its own that stops at a moment until it is killed: node rebuild-process.testing.ts DATABASE MOMENT
// Says `here` when it has come there: `fold` in the middle of filling, `switch` when the new tables are the live ones.
import { writeSync } from 'node:fs';
import { rebuildStore } from './rebuild-store.ts';

const [, , database = '', moment = ''] = process.argv;

function stop(): void {
  writeSync(1, 'here\n');
  // Nothing of this process goes on, as nothing does after a kill.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

await rebuildStore(database, {
  onProgress: ({ phase }) => {
    if (phase === moment) stop();
  },
  onSwitch: () => {
    if (moment === 'switch') stop();
  },
});
