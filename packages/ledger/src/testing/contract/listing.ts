import assert from 'node:assert/strict';
import type { Command } from '@outreach/domain';
import { exactly, factsOf, figureOf } from '@outreach/domain/testing';
import { isStoreFault } from '../../fault/store-fault.ts';
import type { Ledger } from '../../ledger.ts';
import { give, openCommand } from '../commands.ts';
import type { Contract } from './engine.ts';

function record(id: string, day: string | null, changes: Parameters<typeof factsOf>[3] = {}): Command {
  const dates = day === null ? {} : { dates: { from: day, to: day, precision: 'day' as const, raw: day } };
  return { kind: 'record-activity', activityId: id, facts: factsOf(`活动${id}`, 2013, [], { ...dates, ...changes }) };
}

async function ids(ledger: Ledger, filter: Parameters<Ledger['activities']>[0]): Promise<readonly string[]> {
  return (await ledger.activities(filter, { limit: 200 })).items.map(({ activity }) => activity.id);
}

/** The ledger's list: order, pages, filters, search, and one activity with its history. */
export function listingContract({ runner: { describe, it }, withStore }: Contract): void {
  describe('listing', () => {
    it('orders by happening date: the whole year first, a month after its days, what has no date last, then by position', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [
          openCommand,
          record('june', '2013-06-02'),
          record('may', null, { dates: { from: '2013-05-01', to: '2013-05-31', precision: 'month', raw: '5月' } }),
          record('day2', '2013-05-20'),
          record('day1', '2013-05-20', { title: '又一个' }),
          record('undated', null, { dates: { from: null, to: null, precision: 'none', raw: '' } }),
          record('year', null, { dates: { from: '2013-01-01', to: '2013-12-31', precision: 'year', raw: '全年' } }),
        ]);
        assert.deepEqual(await ids(ledger, { year: 2013 }), ['year', 'day2', 'day1', 'may', 'june', 'undated']);
      }));

    it('pages without a gap or a repeat, also while something is recorded in between', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        const days = Array.from({ length: 9 }, (_, n) => `2013-0${n + 1}-15`);
        await give(ledger, [openCommand, ...days.map((day, n) => record(`a${n}`, day))]);
        const seen: string[] = [];
        let cursor: string | null = null;
        do {
          const page = await ledger.activities({ year: 2013 }, cursor === null ? { limit: 2 } : { cursor, limit: 2 });
          seen.push(...page.items.map(({ activity }) => activity.id));
          cursor = page.nextCursor;
          if (seen.length === 4) await give(ledger, [record('early', '2013-01-01'), record('late', '2013-12-31')]);
        } while (cursor !== null);
        assert.deepEqual(seen, [...days.map((_, n) => `a${n}`), 'late']);
      }));

    it('counts what matches over all pages', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [openCommand, record('a', null), record('b', '2013-02-02'), record('c', '2013-03-03')]);
        const page = await ledger.activities({ year: 2013 }, { limit: 1 });
        assert.equal(page.matching, 3);
        assert.notEqual(page.nextCursor, null);
      }));

    it('filters by year, kind, campaign, scope, measure, figures and status', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        const joint = figureOf('c.0', 'patents_filed', 3, { scope: 'joint' });
        await give(ledger, [
          openCommand,
          record('a', null, { kind: 'lecture' }),
          record('b', null, { campaign: 'ip-week' }),
          record('c', null, { figures: [joint] }),
          record('d', null, { year: 2014 }),
          { kind: 'void-activity', activityId: 'a', expectedVersion: 1, reason: '重复' },
        ]);
        assert.deepEqual(await ids(ledger, {}), ['b', 'c', 'd']);
        assert.deepEqual(await ids(ledger, { year: 2014 }), ['d']);
        assert.deepEqual(await ids(ledger, { campaign: 'ip-week' }), ['b']);
        assert.deepEqual(await ids(ledger, { scope: 'joint' }), ['c']);
        assert.deepEqual(await ids(ledger, { scope: 'join' }), []);
        assert.deepEqual(await ids(ledger, { measure: 'patents_filed' }), ['c']);
        assert.deepEqual(await ids(ledger, { measure: 'patents' }), []);
        assert.deepEqual(await ids(ledger, { withFigures: true }), ['c']);
        assert.deepEqual(await ids(ledger, { year: 2013, withFigures: false }), ['b']);
        assert.deepEqual(await ids(ledger, { status: 'voided', kind: 'lecture' }), ['a']);
        assert.deepEqual(await ids(ledger, { status: 'any', year: 2013 }), ['a', 'b', 'c']);
      }));

    it('finds text in title, theme, places, organisers and raw phrases, wide and capital letters alike', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        const figures = [figureOf('e.0', 'material_copies', { ...exactly(25000), raw: '２.5万份' })];
        await give(ledger, [
          openCommand,
          record('a', null, { title: 'Open Day 开放日' }),
          record('b', null, { theme: '创新驱动' }),
          record('c', null, { places: ['东风路小学'] }),
          record('d', null, { organisers: ['区科协'], coOrganisers: ['百货_商店'] }),
          record('e', null, { figures }),
          record('f', null, { title: '完成率100%' }),
        ]);
        const found: Record<string, readonly string[]> = {
          'OPEN day': ['a'],
          创新: ['b'],
          东风路: ['c'],
          科协: ['d'],
          '2.5万': ['e'],
          '%': ['f'],
          货_商: ['d'],
          货x商: [],
          "' OR 1=1 --": [],
          '\\': [],
        };
        for (const [text, expected] of Object.entries(found)) {
          assert.deepEqual(await ids(ledger, { text }), expected, `search for ${text}`);
        }
      }));

    it('refuses a cursor that it did not give out, and a limit out of bounds', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [openCommand]);
        const forged = Buffer.from('["2013\' OR 1=1",1]').toString('base64url');
        for (const cursor of ['', 'x', '!!', forged, Buffer.from('[1,2]').toString('base64url'), 'A'.repeat(5000)]) {
          await assert.rejects(ledger.activities({}, { cursor, limit: 10 }), (error) =>
            isStoreFault(error, 'page.cursor-invalid'),
          );
        }
        for (const limit of [0, -1, 201, 1.5, Number.NaN]) {
          await assert.rejects(ledger.activities({}, { limit }), (error) => isStoreFault(error, 'page.limit-invalid'));
        }
      }));

    it('shows one activity with how its figures count and which were corrected', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        const stated = (first: number) => [
          figureOf('a.0', 'material_copies', first),
          figureOf('a.1', 'book_copies', 7),
        ];
        await give(ledger, [
          openCommand,
          record('a', null, { figures: stated(500) }),
          {
            kind: 'correct-activity',
            activityId: 'a',
            expectedVersion: 1,
            reason: '少打了一个零',
            facts: factsOf('活动a', 2013, stated(5000)),
          },
        ]);
        const listed = await ledger.activity('a');
        assert.equal(listed?.activity.version, 2);
        assert.equal(listed?.activity.corrected, true);
        assert.equal(listed?.recordedPosition, 2);
        assert.deepEqual(listed?.correctedFigures, ['a.0']);
        assert.deepEqual(
          listed?.contributions.map(({ figure, state, lower }) => [figure, state, lower]),
          [
            ['a.0', 'counted', 5000],
            ['a.1', 'counted', 7],
          ],
        );
        assert.equal(await ledger.activity('nobody'), null);
      }));

    it('tells the history of an activity and of the declarations of its figures', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        const figures = (id: string) => [figureOf(`${id}.0`, 'material_copies', 5)];
        await give(ledger, [
          openCommand,
          record('a', null, { figures: figures('a') }),
          record('b', null, { figures: figures('b') }),
          { kind: 'declare-inclusion', figure: 'a.0', of: 'b.0', relation: 'same', reason: '同一批' },
          { kind: 'withdraw-inclusion', figure: 'a.0', of: 'b.0', reason: '问清楚了' },
          { kind: 'void-activity', activityId: 'a', expectedVersion: 1, reason: '重复' },
        ]);
        const history = await ledger.history('a');
        assert.deepEqual(
          history.map(({ position, type, reason }) => [position, type, reason]),
          [
            [2, 'activity.recorded', ''],
            [4, 'inclusion.declared', '同一批'],
            [5, 'inclusion.withdrawn', '问清楚了'],
            [6, 'activity.voided', '重复'],
          ],
        );
        assert.equal(history[0]?.activity?.version, 1);
        assert.deepEqual(history[1]?.inclusion, { figure: 'a.0', of: 'b.0', relation: 'same' });
        assert.deepEqual(await ledger.history('nobody'), []);
      }));

    it('lists the standing declarations about the figures of a year', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [
          openCommand,
          record('a', null, { figures: [figureOf('a.0', 'material_copies', 5)] }),
          record('b', null, { figures: [figureOf('b.0', 'material_copies', 9)] }),
          { kind: 'declare-inclusion', figure: 'a.0', of: 'b.0', relation: 'inside', reason: '' },
        ]);
        assert.deepEqual(await ledger.inclusions(2013), [{ figure: 'a.0', of: 'b.0', relation: 'inside', reason: '' }]);
        assert.deepEqual(await ledger.inclusions(2014), []);
      }));
  });
}
