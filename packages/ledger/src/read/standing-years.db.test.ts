import { arbitraryCommands } from '@outreach/domain/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openLedgerStore } from '../store.ts';
import { envelope, openCommand } from '../testing/commands.ts';
import { temporaryFolder } from '../testing/temporary-store.ts';

const years = [2013, 2014];

it('a year brought forward is the year read anew, whichever process wrote what came between', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryCommands,
      fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }),
      async (commands, turns) => {
        const folder = temporaryFolder();
        const stores = [await openLedgerStore(folder.database), await openLedgerStore(folder.database)] as const;
        try {
          const [asked, other] = [stores[0].ledger('main'), stores[1].ledger('main')];
          await asked.execute(envelope(openCommand));
          const seen = [];
          for (const [index, command] of commands.entries()) {
            await (turns[index % turns.length] === true ? other : asked).execute(envelope(command));
            // Not after every command, so that some years are brought forward by several at once.
            if (index % 3 !== 1) for (const year of years) seen.push(await asked.totals({ year }));
          }
          const fresh = await openLedgerStore(folder.database);
          for (const then of seen) {
            const { year, position } = then;
            expect(await fresh.ledger('main').totals({ year, asOf: position })).toEqual(then);
          }
          await fresh.close();
        } finally {
          for (const store of stores) await store.close();
          folder.remove();
        }
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);
