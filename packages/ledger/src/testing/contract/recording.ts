import assert from 'node:assert/strict';
import type { Command } from '@outreach/domain';
import { factsOf, figureOf } from '@outreach/domain/testing';
import { accepted, codesOf, envelope, give, openCommand } from '../commands.ts';
import type { Contract } from './engine.ts';

const record = (id: string, copies = 100): Command => ({
  kind: 'record-activity',
  activityId: id,
  facts: factsOf(`活动${id}`, 2013, [figureOf(`${id}.0`, 'material_copies', copies)]),
});

/** Appending: positions, heads, batches, several ledgers, clocks. */
export function recordingContract({ runner: { describe, it }, withStore }: Contract): void {
  describe('recording', () => {
    it('gives dense positions from 1 and moves the head', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        assert.deepEqual(await ledger.head(), { position: 0, hash: '', recordedAt: null });
        const outcomes = (await give(ledger, [openCommand, record('a'), record('b')])).map(accepted);
        assert.deepEqual(
          outcomes.map(({ firstPosition, lastPosition }) => [firstPosition, lastPosition]),
          [
            [1, 1],
            [2, 2],
            [3, 3],
          ],
        );
        const head = await ledger.head();
        assert.equal(head.position, 3);
        assert.match(head.hash, /^[0-9a-f]{64}$/);
        assert.equal(head.recordedAt, outcomes[2]?.recordedAt);
        assert.deepEqual(await ledger.describe(), {
          id: 'main',
          name: '测试局',
          timeZone: 'Asia/Shanghai',
          demo: false,
        });
      }));

    it('refuses everything before the ledger is opened, and leaves no trace of it', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        const [refused] = await give(ledger, [record('a')]);
        assert.deepEqual(refused && codesOf(refused), ['ledger.not-opened']);
        assert.deepEqual(await store.ledgerIds(), []);
        assert.equal((await ledger.head()).position, 0);
      }));

    it('leaves no trace of a rejected command, so that its id may be used again', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [openCommand]);
        const bad = await ledger.execute(envelope({ ...record('a'), activityId: ' ' } as Command, 'c1'));
        assert.equal(bad.status, 'rejected');
        assert.equal((await ledger.head()).position, 1);
        assert.equal(accepted(await ledger.execute(envelope(record('a'), 'c1'))).lastPosition, 2);
      }));

    it('numbers the events of each stream, and refuses a stale version', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [openCommand, record('a')]);
        const correct = (expectedVersion: number, copies: number): Command => ({
          kind: 'correct-activity',
          activityId: 'a',
          expectedVersion,
          facts: factsOf('活动a', 2013, [figureOf('a.0', 'material_copies', copies)]),
          reason: '少打了一个零',
        });
        const [first, stale] = await give(ledger, [correct(1, 1000), correct(1, 2000)]);
        assert.equal(accepted(first).version, 2);
        assert.deepEqual(stale && codesOf(stale), ['activity.stale-version']);
      }));

    it('answers commands that arrive together each for itself', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [openCommand]);
        const outcomes = await Promise.all(
          Array.from({ length: 64 }, (_, n) => ledger.execute(envelope(n % 8 === 7 ? record('a0') : record(`a${n}`)))),
        );
        const positions = outcomes.flatMap((outcome) => (outcome.status === 'accepted' ? [outcome.lastPosition] : []));
        assert.deepEqual(
          positions,
          Array.from({ length: 56 }, (_, n) => n + 2),
        );
        assert.equal(outcomes.filter((outcome) => codesOf(outcome).includes('activity.id-used')).length, 8);
        const { totals } = await ledger.totals({ year: 2013 });
        assert.equal(totals[0]?.lower, 5600);
      }));

    it('takes a batch as a whole or not at all, with every verdict', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [openCommand]);
        const refused = await ledger.executeBatch([record('a'), record('a'), record('b')].map((c) => envelope(c)));
        assert.equal(refused.committed, false);
        assert.deepEqual(refused.outcomes.map(codesOf), [[], ['activity.id-used'], []]);
        assert.equal((await ledger.head()).position, 1);
        const taken = await ledger.executeBatch([record('a'), record('b')].map((c) => envelope(c)));
        assert.equal(taken.committed, true);
        assert.equal((await ledger.head()).position, 3);
      }));

    it('tells in a dry run what a batch would do, and does nothing', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        const batch = [envelope(openCommand), envelope(defineStamps), envelope(record('a'))];
        const dry = await ledger.executeBatch(batch, { dryRun: true });
        assert.equal(dry.committed, false);
        assert.deepEqual(
          dry.outcomes.map(accepted).map(({ lastPosition }) => lastPosition),
          [1, 2, 3],
        );
        assert.equal((await ledger.head()).position, 0);
        const wet = await ledger.executeBatch(batch);
        assert.equal(wet.committed, true);
        assert.ok(wet.outcomes.map(accepted).every(({ repeated }) => !repeated));
        assert.ok((await ledger.verify()).ok);
      }));

    it('keeps a measure that was only defined in a dry run out of the catalogue', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [openCommand]);
        await ledger.executeBatch([envelope(defineStamps)], { dryRun: true });
        const stamps = factsOf('邮展', 2013, [figureOf('s.0', 'stamps_shown', 5)]);
        const [refused] = await give(ledger, [{ kind: 'record-activity', activityId: 's', facts: stamps }]);
        assert.deepEqual(refused && codesOf(refused), ['measure.unknown']);
        await give(ledger, [defineStamps]);
        const [taken] = await give(ledger, [{ kind: 'record-activity', activityId: 's', facts: stamps }]);
        accepted(taken);
        assert.equal((await ledger.catalogue()).measures.get('stamps_shown')?.names.zh, '展出邮票');
      }));

    it('keeps the ledgers of one store apart', () =>
      withStore(async (store) => {
        const [east, west] = [store.ledger('east'), store.ledger('west')];
        await give(east, [openCommand, record('a', 10)]);
        await give(west, [openCommand, record('a', 25), record('b', 5)]);
        assert.deepEqual(await store.ledgerIds(), ['east', 'west']);
        assert.equal((await east.head()).position, 2);
        assert.equal((await west.head()).position, 3);
        assert.equal((await east.totals({ year: 2013 })).totals[0]?.lower, 10);
        assert.equal((await west.totals({ year: 2013 })).totals[0]?.lower, 30);
        assert.ok((await east.verify()).ok && (await west.verify()).ok);
      }));

    it('never lets recorded_at go backwards, also when the clock does', async () => {
      const times = [Date.UTC(2013, 0, 2), Date.UTC(2013, 0, 1), Date.UTC(2013, 0, 3)];
      let looks = 0;
      // The clock is also asked for event ids; each command sees one time.
      const nowMs = () => times[Math.min(Math.floor(looks++ / 2), 2)] ?? 0;
      await withStore(
        async (store) => {
          const ledger = store.ledger('main');
          const outcomes = (await give(ledger, [openCommand, record('a'), record('b')])).map(accepted);
          const instants = outcomes.map(({ recordedAt }) => recordedAt);
          assert.deepEqual([...instants].sort(), instants);
          assert.equal(instants[1], '2013-01-02T00:00:00.000Z');
          assert.ok((await ledger.verify()).ok);
        },
        { nowMs },
      );
    });

    it('refuses a time zone that this machine does not know', () =>
      withStore(async (store) => {
        const [refused] = await give(store.ledger('main'), [{ ...openCommand, timeZone: 'Asia/Atlantis' } as Command]);
        assert.deepEqual(refused && codesOf(refused), ['ledger.time-zone-unknown']);
      }));

    it('refuses a value that JSON cannot hold, and says where it stands', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [openCommand]);
        const [refused] = await give(ledger, [record('a', Number.NaN)]);
        assert.equal(refused?.status, 'rejected');
        assert.match(refused?.status === 'rejected' ? (refused.problems[0]?.path ?? '') : '', /figures\.0\.quantity/);
      }));

    it('refuses the character NUL, which not every database can hold, and finds nothing by it', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        const facts = {
          ...factsOf('活动', 2013, [figureOf('a.0', 'material_copies', 1)]),
          places: ['东\\u0000村', '西\0村'],
        };
        await give(ledger, [openCommand]);
        const refused = await ledger.execute(envelope({ kind: 'record-activity', activityId: 'a', facts }));
        const problem = { code: 'command.not-json', path: 'facts.places.1', params: { found: 'U+0000' } };
        assert.deepEqual(refused, { status: 'rejected', because: 'invalid', problems: [problem] });
        const spelled = { ...facts, places: ['东\\u0000村'] };
        accepted(await ledger.execute(envelope({ kind: 'record-activity', activityId: 'a', facts: spelled })));
        assert.ok(codesOf(await ledger.execute(envelope(record('b'), 'c\0'))).includes('command.id-shape'));
        // Half of a character is no text either: what is stored for it would be another id.
        assert.ok(codesOf(await ledger.execute(envelope(record('b'), 'c\ud83d'))).includes('command.id-shape'));
        assert.deepEqual(codesOf(await ledger.execute(envelope(record('b\0')))), ['command.not-json']);
        assert.equal(await ledger.activity('a\0'), null);
        assert.deepEqual(await ledger.history('a\0'), []);
        for (const filter of [{ text: '\0' }, { kind: '\0' }, { campaign: '\0' }, { scope: '\0' }, { measure: '\0' }]) {
          assert.equal((await ledger.activities(filter, { limit: 1 })).matching, 0);
        }
      }));

    it('wakes listeners after a commit, until they end', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        const heard: number[] = [];
        const end = ledger.onAppend((position) => heard.push(position));
        await give(ledger, [openCommand, record('a')]);
        await give(store.ledger('other'), [openCommand]);
        end();
        await give(ledger, [record('b')]);
        assert.deepEqual(heard, [1, 2]);
      }));
  });
}

const defineStamps: Command = {
  kind: 'define-measure',
  measure: {
    id: 'stamps_shown',
    names: { zh: '展出邮票', en: 'Stamps shown' },
    units: ['枚'],
    unitEn: 'stamps',
    adds: 'sum',
    decimals: 0,
    breakdowns: [],
    aliases: [],
    version: 1,
  },
};
