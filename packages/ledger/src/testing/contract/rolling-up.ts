import assert from 'node:assert/strict';
import type { Command, RollUpQuery } from '@outreach/domain';
import { arbitraryCommands, factsOf, figureOf } from '@outreach/domain/testing';
import fc from 'fast-check';
import { isStoreFault } from '../../fault/store-fault.ts';
import type { LedgerStore } from '../../ledger.ts';
import { accepted, envelope, give, openCommand } from '../commands.ts';
import { openMemoryStore } from '../memory-store.ts';
import type { Contract } from './engine.ts';

const record = (id: string, copies: number, scope = 'own'): Command => ({
  kind: 'record-activity',
  activityId: id,
  facts: factsOf(`活动${id}`, 2013, [figureOf(`${id}.0`, 'material_copies', copies, { scope })]),
});

const openIn = (timeZone: string): Command => ({ kind: 'open-ledger', name: '测试局', timeZone, demo: false });

async function lowers(store: LedgerStore, query: Omit<RollUpQuery, 'year'> = {}): Promise<readonly unknown[]> {
  const { totals } = await store.rollUp({ year: 2013, ...query });
  return totals.map(({ scope, lower, upper, ledgers }) => [scope, lower, upper, ledgers]);
}

/** Totals over the ledgers of one store. */
export function rollingUpContract({ runner: { describe, it }, withStore, lawRuns }: Contract): void {
  describe('a roll-up', () => {
    it('adds the ledgers of the store, or a subtree of bureaus, now and as of positions', () =>
      withStore(async (store) => {
        await give(store.ledger('gd.sz'), [openCommand, record('a', 10), record('b', 5)]);
        await give(store.ledger('gd.sz.nanshan'), [openCommand, record('a', 100)]);
        await give(store.ledger('gd.szx'), [openCommand, record('a', 1000)]);
        await give(store.ledger('empty'), []);
        assert.deepEqual(await lowers(store), [['own', 1115, 1115, 3]]);
        assert.deepEqual(await lowers(store, { under: 'gd.sz' }), [['own', 115, 115, 2]]);
        assert.deepEqual(await lowers(store, { under: 'gd.szx' }), [['own', 1000, 1000, 1]]);
        const then = { 'gd.sz': 2, 'gd.szx': 1 };
        assert.deepEqual(await lowers(store, { asOf: then }), [['own', 10, 10, 1]]);
        const subtree = await store.rollUp({ year: 2013, asOf: { ...then, 'gd.sz.nanshan': 2 }, under: 'gd.sz' });
        assert.deepEqual(subtree.positions, { 'gd.sz': 2, 'gd.sz.nanshan': 2 });
        assert.equal(subtree.totals[0]?.lower, 110);
      }));

    it('asked with the positions that it answered it comes out again, whatever was recorded since', () =>
      withStore(async (store) => {
        const ids = ['gd', 'gd.sz', 'gd.gz'];
        for (const id of ids) await give(store.ledger(id), [openCommand, record('a', 10), record('d', 7, 'district')]);
        const published = await store.rollUp({ year: 2013 });
        assert.deepEqual(published.positions, { gd: 3, 'gd.gz': 3, 'gd.sz': 3 });
        assert.equal(published.held.total, 6);
        for (const id of ids) {
          const ledger = store.ledger(id);
          await give(ledger, [
            record('b', 100),
            { kind: 'void-activity', activityId: 'a', expectedVersion: 1, reason: '重复' },
          ]);
        }
        await give(store.ledger('gd.new'), [openCommand, record('a', 10)]);
        assert.notDeepEqual((await store.rollUp({ year: 2013 })).totals, published.totals);
        assert.deepEqual(await store.rollUp({ year: 2013, asOf: published.positions }), published);
      }));

    it('as of a day asks each ledger at its own midnight', async () => {
      const times = ['2013-05-01T15:00', '2013-05-01T15:30', '2013-05-01T16:30', '2013-05-02T01:00'];
      let now = times[0] ?? '';
      await withStore(
        async (store) => {
          const [shanghai, tokyo] = [store.ledger('shanghai'), store.ledger('tokyo')];
          await give(shanghai, [openIn('Asia/Shanghai'), record('a', 1)]);
          // In Tokyo it is an hour later: its second activity belongs to the next day, where Shanghai's does not.
          await give(tokyo, [openIn('Asia/Tokyo')]);
          now = times[1] ?? '';
          await give(shanghai, [record('b', 2)]);
          await give(tokyo, [record('a', 10)]);
          now = times[2] ?? '';
          await give(shanghai, [record('c', 4)]);
          const asOf = '2013-05-01';
          const answer = await store.rollUp({ year: 2013, asOf });
          assert.deepEqual(answer.positions, { shanghai: 3, tokyo: 0 });
          assert.deepEqual(await lowers(store, { asOf }), [['own', 3, 3, 1]]);
          assert.deepEqual(await lowers(store, { asOf: '2013-05-02' }), [['own', 17, 17, 2]]);
          assert.deepEqual(await lowers(store, { asOf: '2013-04-30' }), []);
        },
        { nowMs: () => Date.parse(`${now}:00Z`) },
      );
    });

    it('refuses a day that is none, a position beyond a head, and ledgers that are not there', () =>
      withStore(async (store) => {
        await give(store.ledger('gd.sz'), [openCommand]);
        const refused = (query: Omit<RollUpQuery, 'year'>, code: Parameters<typeof isStoreFault>[1]) =>
          assert.rejects(store.rollUp({ year: 2013, ...query }), (error) => isStoreFault(error, code));
        await refused({ asOf: '2013-02-29' }, 'day.invalid');
        await refused({ asOf: { 'gd.sz': 2 } }, 'as-of.invalid');
        await refused({ asOf: { 'gd.sz': -1 } }, 'as-of.invalid');
        await refused({ asOf: { 'gd.gz': 1 } }, 'roll-up.ledger-unknown');
        await refused({ asOf: { 'gd.gz': 1 }, under: 'gd.sz' }, 'roll-up.ledger-unknown');
        await refused({ under: 'gd.s' }, 'roll-up.nothing-under');
      }));

    it(
      'of any lives of several ledgers is what the domain adds, now and as of every position and day',
      () =>
        fc.assert(
          fc.asyncProperty(fc.array(arbitraryCommands, { minLength: 3, maxLength: 3 }), async (lives) => {
            // A day passes every few looks at the clock, so that lives reach over several days.
            const days = () => slowClock(7);
            const yardstick = openMemoryStore({ nowMs: days() });
            await withStore(
              async (store) => {
                const asked = await tellInTurn(store, lives);
                const expected = await tellInTurn(yardstick, lives);
                assert.deepEqual(asked, expected);
              },
              { nowMs: days() },
            );
          }),
          { numRuns: Math.ceil(lawRuns / 2.5) },
        ),
      60_000,
    );
  });
}

function slowClock(looksPerDay: number): () => number {
  let looks = 0;
  return () => {
    looks += 1;
    return Date.UTC(2013, 0, 1) + Math.floor(looks / looksPerDay) * 86_400_000;
  };
}

const bureaus = ['gd.sz', 'gd.gz', 'gd.sz.nanshan'] as const;

/** Lives of ledgers told in turn, and rolled up on the way, at the end, and as of what was before. */
async function tellInTurn(store: LedgerStore, lives: readonly (readonly Command[])[]): Promise<unknown> {
  const seen: unknown[] = [];
  const longest = Math.max(...lives.map(({ length }) => length));
  for (const id of bureaus) accepted(await store.ledger(id).execute(envelope(openCommand)));
  for (let index = 0; index < longest; index += 1) {
    for (const [place, id] of bureaus.entries()) {
      const command = lives[place]?.[index];
      if (command !== undefined) await store.ledger(id).execute(envelope(command, `c${index}`));
    }
    if (index % 4 === 1) seen.push(await store.rollUp({ year: 2013 }));
  }
  const { positions } = await store.rollUp({ year: 2013 });
  for (const year of [2013, 2014]) {
    seen.push(await store.rollUp({ year }), await store.rollUp({ year, under: 'gd.sz' }));
    for (let part = 0; part < 1; part += 0.25) {
      const asOf = Object.fromEntries(Object.entries(positions).map(([id, head]) => [id, Math.floor(head * part)]));
      seen.push(await store.rollUp({ year, asOf }));
    }
    for (let day = 1; day < 12; day += 2) {
      seen.push(await store.rollUp({ year, asOf: `2013-01-${String(day).padStart(2, '0')}` }));
    }
  }
  return seen;
}
