import assert from 'node:assert/strict';
import type { Activity, ActivityFacts, Basis, Command, Figure } from '@outreach/domain';
import { atLeast, factsOf, figureOf } from '@outreach/domain/testing';
import { isStoreFault } from '../../fault/store-fault.ts';
import type { Ledger } from '../../ledger.ts';
import { accepted, give, openCommand } from '../commands.ts';
import type { Contract } from './engine.ts';

/** A clock that moves a day with every look. */
function everyDay(): () => number {
  let days = 0;
  return () => {
    days += 1;
    return days * 86_400_000;
  };
}

const year: Basis = { kind: 'period', from: '2013-01-01', to: '2013-12-31' };

function record(id: string, figures: readonly Figure[], month = 1): Command {
  return { kind: 'record-activity', activityId: id, facts: facts(id, figures, month) };
}

function facts(id: string, figures: readonly Figure[], month = 1): ActivityFacts {
  const day = `2013-${String(month).padStart(2, '0')}-10`;
  return factsOf(`活动${id}`, 2013, figures, {
    dates: { from: day, to: day, precision: 'day', raw: `${month}.10` },
  });
}

const corrected = (activityId: string, expectedVersion: number) => ({ activityId, expectedVersion, reason: '更正' });

const copies = (id: string, value: number, changes: Partial<Figure> = {}) =>
  figureOf(id, 'material_copies', value, changes);

async function lowerAndUpper(ledger: Ledger, asOf?: number | string): Promise<readonly [number, number | null] | null> {
  const { totals } = await ledger.totals({ year: 2013, ...(asOf === undefined ? {} : { asOf }) });
  const total = totals.find(({ measure, scope }) => measure === 'material_copies' && scope === 'own');
  return total === undefined ? null : [total.lower, total.upper];
}

/** Totals now, as of then and through a day; where they come from; what a save would change. */
export function askingContract({ runner: { describe, it }, withStore }: Contract): void {
  describe('asking', () => {
    it('shows a total as it was at every past position', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [
          openCommand,
          record('a', [copies('a.0', 100)]),
          record('b', [copies('b.0', 50)]),
          { kind: 'void-activity', activityId: 'a', expectedVersion: 1, reason: '重复' },
          { kind: 'reinstate-activity', activityId: 'a', expectedVersion: 2, reason: '没有重复' },
        ]);
        const seen = await Promise.all([0, 1, 2, 3, 4, 5].map((position) => lowerAndUpper(ledger, position)));
        assert.deepEqual(seen, [null, null, [100, 100], [150, 150], [50, 50], [150, 150]]);
      }));

    it('answers what is asked at once as it would answer one after the other', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [openCommand, record('a', [copies('a.0', 100)])]);
        assert.deepEqual(await lowerAndUpper(ledger), [100, 100]);
        await give(ledger, [
          { kind: 'correct-activity', ...corrected('a', 1), facts: facts('a', [copies('a.0', 110)]) },
          record('b', [copies('b.0', 50)]),
        ]);
        const asked = [undefined, 4, undefined, 3, 2, undefined].map((asOf) => lowerAndUpper(ledger, asOf));
        const [now, past, before] = [160, 110, 100].map((value) => [value, value]);
        assert.deepEqual(await Promise.all(asked), [now, now, now, past, before, now]);
        const { totals, contributions } = await ledger.countedYear({ year: 2013 });
        assert.deepEqual([totals[0]?.figures, contributions.length], [['a.0', 'b.0'], 2]);
      }));

    it('lets the parts of a voided whole count again', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [
          openCommand,
          record('whole', [copies('w', 1000, { basis: year })]),
          record('part', [copies('p', 300)]),
          { kind: 'declare-inclusion', figure: 'p', of: 'w', relation: 'inside', reason: '' },
        ]);
        assert.deepEqual(await lowerAndUpper(ledger, 3), [1000, 1300], 'undecided before it is declared');
        assert.deepEqual(await lowerAndUpper(ledger), [1000, 1000]);
        await give(ledger, [{ kind: 'void-activity', activityId: 'whole', expectedVersion: 1, reason: '重复' }]);
        assert.deepEqual(await lowerAndUpper(ledger), [300, 300]);
        assert.deepEqual(await lowerAndUpper(ledger, 4), [1000, 1000]);
      }));

    it('counts both again when "the same fact" is withdrawn', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [
          openCommand,
          record('a', [copies('a.0', 100)]),
          record('b', [copies('b.0', 100)]),
          { kind: 'declare-inclusion', figure: 'b.0', of: 'a.0', relation: 'same', reason: '' },
        ]);
        assert.deepEqual(await lowerAndUpper(ledger), [100, 100]);
        await give(ledger, [{ kind: 'withdraw-inclusion', figure: 'b.0', of: 'a.0', reason: '两批' }]);
        assert.deepEqual(await lowerAndUpper(ledger), [200, 200]);
        assert.deepEqual(await lowerAndUpper(ledger, 4), [100, 100]);
      }));

    it('resolves a day to the last position recorded by its end, in the time zone of the ledger', async () => {
      // 15:59 in Greenwich is still the same day in Shanghai, 16:01 is the next.
      const times = ['2013-05-01T01:00', '2013-05-01T15:59', '2013-05-01T16:01', '2013-05-03T00:00'];
      let command = 0;
      await withStore(
        async (store) => {
          const ledger = store.ledger('main');
          for (const next of [openCommand, record('a', []), record('b', []), record('c', [])]) {
            await give(ledger, [next]);
            command += 1;
          }
          const days = ['2013-04-30', '2013-05-01', '2013-05-02', '2013-05-03', '2014-01-01'];
          assert.deepEqual(await Promise.all(days.map((day) => ledger.resolveAsOf(day))), [0, 2, 3, 4, 4]);
        },
        { nowMs: () => Date.parse(`${times[command] ?? ''}:00Z`) },
      );
    });

    it('refuses a position beyond the head and a day that does not exist', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [openCommand]);
        await assert.rejects(ledger.resolveAsOf(2), (error) => isStoreFault(error, 'as-of.invalid'));
        await assert.rejects(ledger.resolveAsOf(-1), (error) => isStoreFault(error, 'as-of.invalid'));
        await assert.rejects(ledger.resolveAsOf('2013-02-29'), (error) => isStoreFault(error, 'day.invalid'));
        await assert.rejects(ledger.totals({ year: 2013, through: 'June' }), (error) =>
          isStoreFault(error, 'day.invalid'),
        );
      }));

    it('counts through a happening date what had happened by then, also as it was known before', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [
          openCommand,
          record('a', [copies('a.0', 100)], 3),
          record('b', [copies('b.0', 50)], 9),
          record('c', [copies('c.0', 7)], 3),
        ]);
        const through = async (asOf?: number) =>
          (await ledger.totals({ year: 2013, through: '2013-06-30', ...(asOf === undefined ? {} : { asOf }) }))
            .totals[0]?.lower;
        assert.equal(await through(), 107);
        assert.equal(await through(3), 100);
      }));

    it('counts the activities held, leaves only, by kind and campaign, now and as of then', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        const held = (id: string, changes: Parameters<typeof factsOf>[3]): Command => ({
          kind: 'record-activity',
          activityId: id,
          facts: factsOf(`活动${id}`, 2013, [], changes),
        });
        await give(ledger, [
          openCommand,
          held('umbrella', { kind: 'campaign', campaign: 'ip-week' }),
          held('leaf', { kind: 'lecture', campaign: 'ip-week', parent: 'umbrella' }),
          held('other', { kind: 'lecture' }),
          held('statistic', { direction: 'statistic' }),
          { kind: 'void-activity', activityId: 'leaf', expectedVersion: 1, reason: '重复' },
        ]);
        const heldAt = async (asOf: number) => (await ledger.totals({ year: 2013, asOf })).held;
        assert.deepEqual(await heldAt(5), { total: 2, byKind: { lecture: 2 }, byCampaign: { 'ip-week': 1 } });
        assert.deepEqual(await heldAt(6), {
          total: 2,
          byKind: { campaign: 1, lecture: 1 },
          byCampaign: { 'ip-week': 1 },
        });
      }));

    it('opens a total down to its figures and the events that made them', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [
          openCommand,
          record('a', [copies('a.0', 500)]),
          record('b', [copies('b.0', 80, { scope: 'joint' })]),
          {
            kind: 'correct-activity',
            activityId: 'a',
            expectedVersion: 1,
            reason: '少打了一个零',
            facts: factsOf('活动a', 2013, [figureOf('a.0', 'material_copies', atLeast(5000))]),
          },
        ]);
        const trace = await ledger.trace({ year: 2013, measure: 'material_copies', scope: 'own' });
        assert.equal(trace.total.lower, 5000);
        assert.equal(trace.total.upper, null);
        assert.equal(trace.position, 4);
        assert.deepEqual(
          trace.rows.map(({ figure }) => figure.id),
          ['a.0'],
        );
        assert.deepEqual(
          trace.otherScopes.map(({ figure }) => figure.id),
          ['b.0'],
        );
        const [row] = trace.rows;
        assert.equal(row?.recordedPosition, 2);
        assert.deepEqual(
          row?.corrections.map(({ position, reason, before }) => [position, reason, before?.lower]),
          [[4, '少打了一个零', 500]],
        );
        const then = await ledger.trace({ year: 2013, measure: 'material_copies', scope: 'own', asOf: 3 });
        assert.equal(then.total.lower, 500);
        assert.deepEqual(then.rows[0]?.corrections, []);
      }));

    it('shows an empty total where nothing counts, and refuses a measure that it does not know', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [openCommand]);
        const trace = await ledger.trace({ year: 2013, measure: 'material_copies', scope: 'own' });
        assert.deepEqual([trace.total.lower, trace.total.counted, trace.rows], [0, 0, []]);
        await assert.rejects(ledger.trace({ year: 2013, measure: 'moons', scope: 'own' }), (error) =>
          isStoreFault(error, 'measure.unknown'),
        );
      }));

    it('names the newest activity and what it did to the totals', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        assert.equal(await ledger.newest(2013), null);
        await give(ledger, [openCommand, record('a', [copies('a.0', 100)]), record('b', [copies('b.0', 20)])]);
        const newest = await ledger.newest(2013);
        assert.equal(newest?.activity.id, 'b');
        assert.equal(newest?.position, 3);
        assert.deepEqual(
          newest?.changes.map(({ measure, before, after }) => [measure, before?.lower, after?.lower]),
          [['material_copies', 100, 120]],
        );
        await give(ledger, [{ kind: 'void-activity', activityId: 'b', expectedVersion: 1, reason: '重复' }]);
        assert.equal((await ledger.newest(2013))?.activity.id, 'a');
      }));

    it('shows what a save would change, and writes nothing', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [openCommand, record('a', [copies('a.0', 100)])]);
        const fresh = await ledger.preview(
          factsOf('新活动', 2013, [copies('n.0', 11), figureOf('n.1', 'book_copies', 3)]),
          null,
        );
        assert.deepEqual(
          fresh.changes.map(({ measure, before, after }) => [measure, before?.lower ?? null, after?.lower ?? null]),
          [
            ['book_copies', null, 3],
            ['material_copies', 100, 111],
          ],
        );
        const corrected = await ledger.preview(factsOf('活动a', 2013, [copies('a.0', 90)]), 'a');
        assert.deepEqual(
          corrected.changes.map(({ before, after }) => [before?.lower, after?.lower]),
          [[100, 90]],
        );
        const refused = await ledger.preview(factsOf('', 2013, []), null);
        assert.deepEqual(
          refused.problems.map(({ code }) => code),
          ['activity.title-missing'],
        );
        const same = await ledger.activity('a');
        if (same === null) throw new Error('activity a was recorded');
        assert.deepEqual(await ledger.preview(factsIn(same.activity), 'a'), {
          changes: [],
          problems: [],
          warnings: [],
        });
        assert.equal((await ledger.head()).position, 2);
        assert.ok((await ledger.verify()).ok);
      }));

    it('tells the days of a year', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [
          openCommand,
          record('b', [], 5),
          record('a', [], 1),
          {
            kind: 'record-activity',
            activityId: 'm',
            facts: factsOf('五月', 2013, [], {
              dates: { from: '2013-05-01', to: '2013-06-30', precision: 'month', raw: '5-6月' },
            }),
          },
          { kind: 'record-activity', activityId: 'y', facts: factsOf('全年', 2013, []) },
        ]);
        assert.deepEqual(await ledger.days(2013), {
          year: 2013,
          days: [
            { activityId: 'a', title: '活动a', from: '2013-01-10', to: '2013-01-10' },
            { activityId: 'b', title: '活动b', from: '2013-05-10', to: '2013-05-10' },
          ],
          months: ['2013-05', '2013-06'],
          wholeYear: 1,
        });
        assert.deepEqual(await ledger.years(), [2013]);
      }));

    it('hands out its events in order, and no more than asked', () =>
      withStore(
        async (store) => {
          const ledger = store.ledger('main');
          const outcomes = (await give(ledger, [openCommand, record('a', []), record('b', [])])).map(accepted);
          const events = await ledger.events(1, 1);
          assert.deepEqual(
            events.map(({ position, known }) => [position, known]),
            [[2, true]],
          );
          const all = await ledger.events(0, 100);
          assert.deepEqual(
            all.map(({ recordedAt }) => recordedAt),
            outcomes.map(({ recordedAt }) => recordedAt),
          );
          assert.deepEqual(await ledger.events(3, 100), []);
        },
        { nowMs: everyDay() },
      ));
  });
}

/** The facts in an activity, without what the log adds to them. */
function factsIn({
  id: _id,
  version: _version,
  status: _status,
  corrected: _corrected,
  ...facts
}: Activity): ActivityFacts {
  return facts;
}
