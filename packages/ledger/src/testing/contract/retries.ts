import assert from 'node:assert/strict';
import type { Command } from '@outreach/domain';
import { factsOf, figureOf } from '@outreach/domain/testing';
import { accepted, codesOf, envelope, give, openCommand } from '../commands.ts';
import type { Contract } from './engine.ts';

const record = (copies: number): Command => ({
  kind: 'record-activity',
  activityId: 'a',
  facts: factsOf('活动', 2013, [figureOf('a.0', 'material_copies', copies)]),
});

/** A command id makes a retry safe: a network that lost the answer must not make a second activity. */
export function retryContract({ runner: { describe, it }, withStore }: Contract): void {
  describe('a retry', () => {
    it('with the same content gets the same answer, and adds nothing', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [openCommand]);
        const first = accepted(await ledger.execute(envelope(record(5), 'c1')));
        const again = accepted(await ledger.execute(envelope(record(5), 'c1')));
        assert.deepEqual(again, { ...first, repeated: true });
        assert.equal((await ledger.head()).position, 2);
      }));

    it('gets its answer also after the activity has changed, when it would be refused by now', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [openCommand]);
        const first = accepted(await ledger.execute(envelope(record(5), 'c1')));
        await give(ledger, [{ kind: 'void-activity', activityId: 'a', expectedVersion: 1, reason: '重复' }]);
        assert.deepEqual(accepted(await ledger.execute(envelope(record(5), 'c1'))), { ...first, repeated: true });
      }));

    it('does not depend on the order of keys', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [openCommand]);
        accepted(await ledger.execute(envelope(record(5), 'c1')));
        const turned = Object.fromEntries(Object.entries(record(5)).reverse()) as unknown as Command;
        assert.equal(accepted(await ledger.execute(envelope(turned, 'c1'))).repeated, true);
      }));

    for (const [what, other] of [
      ['another number', record(6)],
      ['another kind', { kind: 'void-activity', activityId: 'a', expectedVersion: 1, reason: '重复' }],
      ['another activity', { ...record(5), activityId: 'b' }],
    ] as readonly (readonly [string, Command])[]) {
      it(`under the id of another command (${what}) is a conflict`, () =>
        withStore(async (store) => {
          const ledger = store.ledger('main');
          await give(ledger, [openCommand]);
          accepted(await ledger.execute(envelope(record(5), 'c1')));
          const refused = await ledger.execute(envelope(other, 'c1'));
          assert.equal(refused.status === 'rejected' && refused.because, 'conflict');
          assert.deepEqual(codesOf(refused), ['command.id-reused']);
          assert.equal((await ledger.head()).position, 2);
        }));
    }

    it('with another expected version is another command', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [openCommand, record(5)]);
        const voidAt = (expectedVersion: number): Command => ({
          kind: 'void-activity',
          activityId: 'a',
          expectedVersion,
          reason: '重复',
        });
        accepted(await ledger.execute(envelope(voidAt(1), 'c9')));
        assert.deepEqual(codesOf(await ledger.execute(envelope(voidAt(2), 'c9'))), ['command.id-reused']);
      }));

    it('of a whole batch changes nothing', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        const batch = [envelope(openCommand, 'c1'), envelope(record(5), 'c2')];
        await ledger.executeBatch(batch);
        const again = await ledger.executeBatch(batch);
        assert.equal(again.committed, true);
        assert.ok(again.outcomes.map(accepted).every(({ repeated }) => repeated));
        assert.equal((await ledger.head()).position, 2);
      }));

    it('racing with itself is taken once', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [openCommand]);
        const outcomes = await Promise.all([1, 2, 3].map(() => ledger.execute(envelope(record(5), 'c1'))));
        assert.deepEqual(
          outcomes.map(accepted).map(({ repeated }) => repeated),
          [false, true, true],
        );
        assert.equal((await ledger.head()).position, 2);
      }));

    it('in another ledger of the store is another command', () =>
      withStore(async (store) => {
        accepted(await store.ledger('east').execute(envelope(openCommand, 'c1')));
        assert.equal(accepted(await store.ledger('west').execute(envelope(openCommand, 'c1'))).repeated, false);
      }));
  });
}
