import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { project, totals } from '@outreach/domain';
import { seedCommands } from '@outreach/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ledger, LedgerStore } from '../ledger.ts';
import { accepted, envelope, openCommand } from './commands.ts';
import { describePostgres } from './postgres/describe-postgres.testing.ts';
import { dropEmptiedDatabases, openTemporaryPostgresStore } from './postgres/temporary-postgres-store.testing.ts';
import { openTemporaryStore } from './temporary-store.ts';
import { tickingClock } from './ticking-clock.ts';

const seed = (name: string) =>
  readFileSync(createRequire(import.meta.url).resolve(`@outreach/domain/seed/${name}`), 'utf8');

const engines = [
  { engine: 'SQLite', told: describe, open: openTemporaryStore },
  { engine: 'PostgreSQL', told: describePostgres, open: openTemporaryPostgresStore },
];

for (const { engine, told, open } of engines)
  told(`the four seed years on ${engine}`, () => {
    let store: LedgerStore;
    let ledger: Ledger;

    beforeAll(async () => {
      store = await open({ nowMs: tickingClock() });
      ledger = store.ledger('demo');
      const commands = seedCommands({ figures: seed('figures.csv'), activities: seed('activities.csv') });
      const batch = await ledger.executeBatch([openCommand, ...commands].map((command) => envelope(command)));
      batch.outcomes.forEach(accepted);
      expect(batch.committed).toBe(true);
    });

    afterAll(async () => {
      await store.close();
      await dropEmptiedDatabases();
    });

    it.each([2011, 2012, 2013, 2014])('total %i as the files say', async (year) => {
      const { totals: found } = await ledger.totals({ year });
      const expected = seed('expected-totals.csv')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(','))
        .filter(([of]) => of === String(year))
        .map(([, measure, scope, , lower, upper, counted, undecided, unknown, , , figures]) => ({
          measure,
          scope,
          lower: Number(lower),
          upper: upper === '' ? null : Number(upper),
          counted: Number(counted),
          undecided: Number(undecided),
          unknown: Number(unknown),
          figures: figures?.trim().split(' ').sort(),
        }));
      expect(
        found.map(({ measure, scope, lower, upper, counted, undecided, unknown, figures }) => ({
          measure,
          scope,
          lower,
          upper,
          counted,
          undecided,
          unknown,
          figures,
        })),
      ).toEqual(expected);
    });

    it('agree folded in memory, from the database, and as of the last position', async () => {
      const events = await ledger.events(0, 1000);
      const state = project(events.flatMap((event) => (event.known ? [event.event] : [])));
      const { position } = await ledger.head();
      for (const year of [2011, 2012, 2013, 2014]) {
        const now = await ledger.totals({ year });
        expect(now.totals).toEqual(totals(state, { year }));
        expect((await ledger.totals({ year, asOf: position })).totals).toEqual(now.totals);
      }
    });

    it('verify', async () => {
      expect(await ledger.verify()).toMatchObject({ ok: true, findings: [], unknownTypes: {} });
    });
  });
