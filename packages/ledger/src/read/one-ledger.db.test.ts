import Database from 'better-sqlite3';
import { afterEach, expect, it, vi } from 'vitest';
import { openLedgerStore } from '../store.ts';
import { recordBureau } from '../testing/recorded-bureau.ts';
import { temporaryFolder } from '../testing/temporary-store.ts';

/** Tables whose rows belong to one ledger each. */
const keyed = /\b(event|command_receipt|measure_definition|activity|figure|inclusion|contribution|day_head)\b/;

/** Reads the end of the whole store: the number that the next event gets, and what another process wrote. */
const wholeStore = [/max\("seq"\)/i];

afterEach(() => {
  vi.restoreAllMocks();
});

it('no question to one ledger, and no record in it, reads a row of another', async () => {
  const folder = temporaryFolder();
  const prepare = vi.spyOn(Database.prototype, 'prepare');
  const store = await openLedgerStore(folder.database);
  const ledger = store.ledger('east');
  await recordBureau(ledger);
  const year = 2013;
  await ledger.describe();
  await ledger.years();
  await ledger.totals({ year });
  await ledger.totals({ year, asOf: 3 });
  await ledger.countedYear({ year });
  await ledger.totals({ year, asOf: '2999-01-01', through: '2013-06-30' });
  await ledger.trace({ year, measure: 'material_copies', scope: 'own' });
  await ledger.activities({ year, text: '活动', measure: 'material_copies' }, { limit: 10 });
  await ledger.activity('a');
  await ledger.history('a');
  await ledger.inclusions(year);
  await ledger.days(year);
  await ledger.newest(year);
  await ledger.events(0, 10);
  await ledger.yearState(year);
  const asked = [...new Set(prepare.mock.calls.map(([sql]) => sql))].filter((sql) => !/^EXPLAIN/.test(sql));
  await store.close();
  prepare.mockRestore();

  const database = new Database(folder.database, { readonly: true });
  const plans = asked
    .filter((sql) => /^\s*(select|update|delete|insert|with)\b/i.test(sql) && keyed.test(sql))
    .filter((sql) => !wholeStore.some((known) => known.test(sql)))
    .flatMap((sql) =>
      database
        .prepare<unknown[], { readonly detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
        .all(...Array<null>((sql.match(/\?/g) ?? []).length).fill(null))
        .map(({ detail }) => ({ sql, detail })),
    )
    .filter(({ detail }) => /^(SCAN|SEARCH)/.test(detail));
  database.close();
  folder.remove();
  expect(plans.length).toBeGreaterThan(40);
  expect(plans.filter(({ detail }) => !/\(ledger_(key|id)=\?/.test(detail))).toEqual([]);
});
