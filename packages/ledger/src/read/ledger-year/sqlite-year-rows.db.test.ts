import { arbitraryCommands } from '@outreach/domain/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openSqlite } from '../../connection/open-sqlite.ts';
import { openLedgerStore } from '../../store.ts';
import { give, openCommand } from '../../testing/commands.ts';
import { temporaryFolder } from '../../testing/temporary-store.ts';
import { knownAt } from './known-at.ts';
import { sqliteYearRows } from './sqlite-year-rows.ts';
import type { ChangedRow } from './year-rows.ts';
import { changedFigures } from './year-rows.ts';

it('the rows found by their ends and by the events are those that a look at the whole year finds', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCommands, async (commands) => {
      const folder = temporaryFolder();
      const store = await openLedgerStore(folder.database);
      try {
        await give(store.ledger('main'), [openCommand, ...commands]);
        const { position: head } = await store.ledger('main').head();
        const connections = openSqlite(folder.database);
        const rows = sqliteYearRows(connections.reader);
        for (let after = 0; after < head; after += 1) {
          for (const through of [after + 1, Math.ceil((after + 1 + head) / 2), head]) {
            for (const year of [2013, 2014]) {
              const stretch = { ledgerKey: 1, year, after, through };
              const { figures } = await rows.changed(stretch);
              const looked = await changedFigures(connections.reader.kysely, stretch).execute();
              expect(inStretch(figures, stretch)).toEqual(inStretch(looked, stretch));
            }
          }
        }
        connections.close();
      } finally {
        await store.close();
        folder.remove();
      }
    }),
    { numRuns: 8 },
  );
}, 60_000);

/** Rows as they were known at the end of a stretch, sorted, without those that only changed after it. */
function inStretch(
  rows: readonly ChangedRow[],
  { after, through }: { readonly after: number; readonly through: number },
) {
  const spans = rows.map((row) => ({ row, since: row.since_position, until: row.until_position }));
  return knownAt(spans, through)
    .filter(({ since, until }) => since > after || until <= through)
    .map(({ row, ...span }) => ({ ...row, ...span, until_position: 0 }))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ figure_id, measure_key, since }: ChangedRow & { readonly since: number }): string {
  return `${figure_id} ${measure_key} ${since}`;
}
