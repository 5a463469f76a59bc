import { join } from 'node:path';
import { rebuildStore } from '@outreach/ledger';
import Database from 'better-sqlite3';
import type { Benchmark } from '../bench-row.ts';
import { type Job, paired } from '../timing/paired.ts';
import { activityCommands } from './activity-commands.ts';
import { openFilled } from './filled-store.ts';
import type { RawPeer } from './raw-peer.ts';
import { openRawPeer, readWrittenRows } from './raw-peer.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const years = 5;

const sizes = { small: 1000, standard: 10_000, full: 100_000 } as const;

/** Chain and replay, and making the read tables anew, beside reading the log, parsing it and inserting the same rows. */
export const verifyRow: Benchmark = {
  name: 'verify',
  measure: (size) =>
    inTemporaryFolder(async (folder) => {
      const events = sizes[size];
      const path = join(folder, 'log.db');
      const commands = Array.from({ length: years }, (_, index) =>
        activityCommands(events / years, 2020 + index),
      ).flat();
      const store = await openFilled(path, commands);
      const peer = bulkPeer(folder, path, events);
      const ledger = store.ledger('main');
      const verify = async () => {
        const { ok } = await ledger.verify();
        if (!ok) throw new Error('the log is wrong');
      };
      const beside = 'scan, JSON.parse, bulk insert';
      try {
        return [
          {
            job: `verify ${events} events, chain and replay`,
            peer: beside,
            ...(await paired({ run: verify }, peer, 5)),
            promise: { ratio: 0.5, is: 'at-least' },
            note: '',
          },
          {
            job: `rebuild of ${events} events, to the switch`,
            peer: beside,
            ...(await paired(rebuildJob(path), peer, 5)),
            promise: { ratio: 0.8, is: 'at-least' },
            note: 'removes the old rows and verifies afterwards, not timed here',
          },
        ];
      } finally {
        peer.end();
        await store.close();
      }
    }),
};

/** A rebuild ends for its callers when the new tables have been verified, which is the other row. */
function rebuildJob(path: string): Job {
  return {
    run: (done) =>
      rebuildStore(path, { onSwitch: done }).then(({ ok }) => {
        if (!ok) throw new Error('the rebuilt tables are wrong');
      }),
  };
}

/** Making the tables and closing the file are not part of what the rows are held against. */
function bulkPeer(folder: string, path: string, events: number): Job & { end(): void } {
  const written = readWrittenRows(path);
  const log = new Database(path, { readonly: true });
  const scan = log.prepare<[], { readonly payload: string }>('SELECT * FROM event ORDER BY ledger_key, position');
  let run = 0;
  let peer: RawPeer | undefined;
  return {
    setUp: () => {
      run += 1;
      peer = openRawPeer(join(folder, `copy-${run}.db`), written);
    },
    tearDown: () => peer?.close(),
    run: () => {
      let parsed = 0;
      for (const { payload } of scan.iterate()) if (JSON.parse(payload) !== null) parsed += 1;
      if (parsed !== events + 1) throw new Error('events were lost');
      peer?.insert(0, events);
    },
    end: () => log.close(),
  };
}
