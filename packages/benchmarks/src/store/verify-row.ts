import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Benchmark } from '../bench-row.ts';
import { paired } from '../timing/paired.ts';
import { activityCommands } from './activity-commands.ts';
import { openFilled } from './filled-store.ts';
import type { RawPeer } from './raw-peer.ts';
import { openRawPeer, readWrittenRows } from './raw-peer.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const years = 5;

const sizes = { small: 1000, standard: 10_000, full: 100_000 } as const;

/** Chain and replay, beside reading the log, parsing its payloads and inserting the same rows again. */
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
      const written = readWrittenRows(path);
      const ledger = store.ledger('main');
      const log = new Database(path, { readonly: true });
      const scan = log.prepare<[], { readonly payload: string }>('SELECT * FROM event ORDER BY ledger_key, position');
      let run = 0;
      let peer: RawPeer | undefined;
      try {
        const timed = await paired(
          {
            run: async () => {
              const { ok } = await ledger.verify();
              if (!ok) throw new Error('the log is wrong');
            },
          },
          {
            // Making the tables and closing the file are not part of what verify is held against.
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
          },
          5,
        );
        const job = `verify ${events} events, chain and replay`;
        return [
          {
            job,
            peer: 'scan, JSON.parse, bulk insert',
            ...timed,
            promise: { ratio: 0.5, is: 'at-least' },
            note: '',
          },
        ];
      } finally {
        log.close();
        await store.close();
      }
    }),
};
