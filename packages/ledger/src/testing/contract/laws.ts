import assert from 'node:assert/strict';
import type { Command } from '@outreach/domain';
import { project, totals } from '@outreach/domain';
import { arbitraryCommands, arbitraryFacts } from '@outreach/domain/testing';
import fc from 'fast-check';
import type { Ledger, LedgerStore } from '../../ledger.ts';
import { accepted, envelope, openCommand } from '../commands.ts';
import { openMemoryStore } from '../memory-store.ts';
import { tickingClock } from '../ticking-clock.ts';
import type { Contract } from './engine.ts';

const years = [2013, 2014];

/** A law's own budget: many small ledgers, each on a database of its own. */
const timeoutMs = 60_000;

/** What must hold for every life of a ledger that commands can make. */
export function lawsContract({ runner: { describe, it }, withStore, lawRuns }: Contract): void {
  /** fast-check prints the seed of a failure, which runs it again. */
  const check = <Drawn>(arbitrary: fc.Arbitrary<Drawn>, law: (drawn: Drawn) => Promise<void>): Promise<void> =>
    fc.assert(fc.asyncProperty(arbitrary, law), { numRuns: lawRuns });

  describe('for every life of a ledger', () => {
    it(
      'it answers exactly as the domain folded in memory does, hashes included',
      () =>
        check(arbitraryCommands, async (commands) => {
          const yardstick = openMemoryStore({ nowMs: tickingClock(), randomBytes: zeros });
          await withStore(
            async (store) => {
              assert.deepEqual(await tellBoth(store, commands), await tellBoth(yardstick, commands));
            },
            { nowMs: tickingClock(), randomBytes: zeros },
          );
        }),
      timeoutMs,
    );

    it(
      'totals as of a position never change when more is appended',
      () =>
        check(arbitraryCommands, (commands) =>
          withStore(async (store) => {
            const ledger = store.ledger('main');
            const seen = new Map<number, unknown>();
            for (const command of [openCommand, ...commands]) {
              await ledger.execute(envelope(command));
              seen.set((await ledger.head()).position, await totalsOfYears(ledger));
            }
            for (const [position, then] of seen) assert.deepEqual(await totalsOfYears(ledger, position), then);
          }),
        ),
      timeoutMs,
    );

    it(
      'folding its events anew gives the totals that corrections led to, now and as of the last position',
      () =>
        check(arbitraryCommands, (commands) =>
          withStore(async (store) => {
            const ledger = store.ledger('main');
            for (const command of [openCommand, ...commands]) await ledger.execute(envelope(command));
            const events = await ledger.events(0, 1000);
            const state = project(events.flatMap((event) => (event.known ? [event.event] : [])));
            const folded = years.map((year) => totals(state, { year }));
            assert.deepEqual(await totalsOfYears(ledger), folded);
            assert.deepEqual(await totalsOfYears(ledger, (await ledger.head()).position), folded);
          }),
        ),
      timeoutMs,
    );

    it(
      'an activity that was recorded and voided is as if never recorded',
      () =>
        check(fc.tuple(arbitraryCommands, arbitraryFacts('extra')), ([commands, facts]) =>
          withStore(async (store) => {
            const ledger = store.ledger('main');
            for (const command of [openCommand, ...commands]) await ledger.execute(envelope(command));
            const before = await totalsOfYears(ledger);
            accepted(await ledger.execute(envelope({ kind: 'record-activity', activityId: 'extra', facts })));
            accepted(
              await ledger.execute(
                envelope({ kind: 'void-activity', activityId: 'extra', expectedVersion: 1, reason: '重复' }),
              ),
            );
            assert.deepEqual(await totalsOfYears(ledger), before);
          }),
        ),
      timeoutMs,
    );

    it(
      'its read tables are what a replay gives',
      () =>
        check(arbitraryCommands, (commands) =>
          withStore(async (store) => {
            const ledger = store.ledger('main');
            await ledger.executeBatch([envelope(openCommand)]);
            for (const command of commands) await ledger.execute(envelope(command));
            const { ok, findings, position, hash } = await ledger.verify();
            assert.deepEqual({ ok, findings }, { ok: true, findings: [] });
            const head = await ledger.head();
            assert.deepEqual({ position, hash }, { position: head.position, hash: head.hash });
          }),
        ),
      timeoutMs,
    );

    it(
      'a preview tells what recording then does',
      () =>
        check(fc.tuple(arbitraryCommands, arbitraryFacts('extra')), ([commands, facts]) =>
          withStore(async (store) => {
            const ledger = store.ledger('main');
            for (const command of [openCommand, ...commands]) await ledger.execute(envelope(command));
            const { changes } = await ledger.preview(facts, null);
            accepted(await ledger.execute(envelope({ kind: 'record-activity', activityId: 'extra', facts })));
            assert.deepEqual((await ledger.newest(facts.year))?.changes, changes);
          }),
        ),
      timeoutMs,
    );
  });
}

const zeros = (length: number) => new Uint8Array(length);

function totalsOfYears(ledger: Ledger, asOf?: number): Promise<readonly unknown[]> {
  return Promise.all(
    years.map(async (year) => (await ledger.totals({ year, ...(asOf === undefined ? {} : { asOf }) })).totals),
  );
}

/** Everything that a ledger can be asked, after some commands under ids that are the same each time. */
async function tellBoth(store: LedgerStore, commands: readonly Command[]): Promise<unknown> {
  const ledger = store.ledger('main');
  const outcomes = [];
  for (const [index, command] of [openCommand, ...commands].entries()) {
    outcomes.push(await ledger.execute(envelope(command, `c${index}`)));
  }
  const { position } = await ledger.head();
  const middle = Math.floor(position / 2);
  return {
    outcomes,
    head: await ledger.head(),
    years: await ledger.years(),
    events: await ledger.events(0, 1000),
    list: await ledger.activities({ status: 'any' }, { limit: 200 }),
    histories: await Promise.all(['a1', 'a2', 'a3'].map((id) => ledger.history(id))),
    perYear: await Promise.all(
      years.map(async (year) => ({
        totals: await ledger.totals({ year }),
        counted: await ledger.countedYear({ year }),
        totalsThen: await ledger.totals({ year, asOf: middle }),
        countedThen: await ledger.countedYear({ year, asOf: middle }),
        through: await ledger.countedYear({ year, asOf: middle, through: `${year}-06-30` }),
        trace: await ledger.trace({ year, measure: 'material_copies', scope: 'own' }),
        traceThen: await ledger.trace({ year, measure: 'material_copies', scope: 'own', asOf: middle }),
        inclusions: await ledger.inclusions(year),
        findings: await ledger.findings({ year }),
        findingsThen: await ledger.findings({ year, asOf: middle }),
        days: await ledger.days(year),
        newest: await ledger.newest(year),
      })),
    ),
  };
}
