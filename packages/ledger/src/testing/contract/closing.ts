import assert from 'node:assert/strict';
import type { Command } from '@outreach/domain';
import { statementDifferences } from '@outreach/domain';
import { factsOf, figureOf } from '@outreach/domain/testing';
import { accepted, codesOf, envelope, give, openCommand } from '../commands.ts';
import type { Contract } from './engine.ts';

const year = 2013;
const leaflets = (count: number) => factsOf('科普日', year, [figureOf('a.0', 'material_copies', count)]);
const record = { kind: 'record-activity', activityId: 'a', facts: leaflets(300) } satisfies Command;
const close = { kind: 'close-year', year, signer: '王科长', note: '' } satisfies Command;
const correct = {
  kind: 'correct-activity',
  activityId: 'a',
  expectedVersion: 1,
  facts: leaflets(3000),
  reason: '少打一个零',
} satisfies Command;
const late = { reason: '登记表补交', secondPerson: '李敏' };

/** A statement is fixed by its position and hash: whatever comes later, the year as signed can be shown again. */
export function closingContract({ runner: { describe, it }, withStore }: Contract): void {
  describe('closing a year', () => {
    it('fixes the totals, the activities held, the position and the hash at the head', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [openCommand, record]);
        const [head, { totals, held }] = [await ledger.head(), await ledger.totals({ year })];
        accepted(await ledger.execute(envelope(close)));
        const state = await ledger.yearState(year);
        assert.equal(state?.closed, true);
        const [statement] = state.statements;
        assert.equal(statement?.number, 1);
        assert.deepEqual([statement.position, statement.hash], [head.position, head.hash]);
        assert.deepEqual([statement.totals, statement.held], [totals, held]);
      }));

    it('waits until a contradiction is accepted with a reason, in the year and no other', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        const press = [figureOf('b', 'press_items_submitted', 185), figureOf('s', 'press_items_accepted', 196)];
        await give(ledger, [openCommand, record, { ...record, activityId: 'p', facts: factsOf('媒体', year, press) }]);
        assert.deepEqual(codesOf(await ledger.execute(envelope(close))), ['year.blocking-findings']);
        accepted(await ledger.execute(envelope({ ...close, year: year + 1 })));
        const key = (await ledger.findings({ year })).findings.find(({ blocking }) => blocking)?.key ?? '';
        await give(ledger, [{ kind: 'accept-finding', year, key, reason: '登记表就这样写' }, close]);
        assert.equal((await ledger.yearState(year))?.closed, true);
      }));

    it('leaves a year that was never closed without a state', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [openCommand, record, close]);
        assert.equal(await ledger.yearState(year + 1), null);
      }));

    it('lets nothing change the year without a second person', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [openCommand, record, close]);
        assert.deepEqual(codesOf(await ledger.execute(envelope(correct))), ['year.closed']);
        const alone = { ...correct, late: { ...late, secondPerson: 'clerk' } };
        assert.deepEqual(codesOf(await ledger.execute(envelope(alone))), ['late.second-person-same']);
      }));

    it('keeps the year as signed reproducible beside the year as corrected', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [openCommand, record, close, { ...correct, late }]);
        const statement = (await ledger.yearState(year))?.statements[0];
        assert.ok(statement !== undefined);
        const signed = await ledger.totals({ year, asOf: statement.position });
        const corrected = await ledger.totals({ year });
        assert.deepEqual(signed.totals, statement.totals);
        const differences = statementDifferences(statement.totals, corrected.totals);
        assert.deepEqual(
          differences.map(({ stated, corrected: now }) => [stated?.lower, now?.lower]),
          [[300, 3000]],
        );
      }));

    it('gives a second statement after reopening', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [
          openCommand,
          record,
          close,
          { kind: 'reopen-year', year, reason: '审计要求' },
          correct,
          close,
        ]);
        const state = await ledger.yearState(year);
        assert.deepEqual(
          state?.statements.map(({ number, totals }) => [number, totals[0]?.lower]),
          [
            [1, 300],
            [2, 3000],
          ],
        );
      }));
  });
}
