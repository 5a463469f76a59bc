import assert from 'node:assert/strict';
import type { Command } from '@outreach/domain';
import { factsOf, figureOf, illegible } from '@outreach/domain/testing';
import type { Ledger } from '../../ledger.ts';
import { accepted, codesOf, envelope, give, openCommand } from '../commands.ts';
import type { Contract } from './engine.ts';

const year = 2013;
const record = (id: string, copies: Parameters<typeof figureOf>[2], of = year): Command => ({
  kind: 'record-activity',
  activityId: id,
  facts: factsOf(`活动${id}`, of, [figureOf(`${id}.0`, 'material_copies', copies)]),
});

/** 待核实: what stands open, what was accepted and why, and a measure that is defined otherwise from a year on. */
export function settlingContract({ runner: { describe, it }, withStore }: Contract): void {
  describe('looking a year over', () => {
    it('finds what is open, and keeps what was accepted settled until it says something else', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [openCommand, record('a', illegible), record('b', 5)]);
        const key = await onlyKey(ledger);
        const accept: Command = { kind: 'accept-finding', year, key, reason: '底稿已遗失' };
        const { lastPosition } = accepted(await ledger.execute(envelope(accept)));
        assert.deepEqual(await lookedOver(ledger), { open: [], accepted: [['illegible', '底稿已遗失']] });
        assert.deepEqual(await lookedOver(ledger, lastPosition - 1), { open: ['illegible'], accepted: [] });
        assert.deepEqual(codesOf(await ledger.execute(envelope(accept))), ['finding.already-accepted']);
        const clearer = factsOf('活动a', year, [figureOf('a.0', 'material_copies', { ...illegible, raw: '2X3' })]);
        await give(ledger, [
          { kind: 'correct-activity', activityId: 'a', expectedVersion: 1, facts: clearer, reason: '看清一位' },
        ]);
        assert.deepEqual(await lookedOver(ledger), { open: ['illegible'], accepted: [] });
        assert.deepEqual(codesOf(await ledger.execute(envelope(accept))), ['finding.not-found']);
      }));

    it('opens a finding again when its acceptance is taken back', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [openCommand, record('a', illegible)]);
        const key = await onlyKey(ledger);
        const withdraw: Command = { kind: 'withdraw-acceptance', year, key, reason: '底稿找到了' };
        assert.deepEqual(codesOf(await ledger.execute(envelope(withdraw))), ['finding.not-accepted']);
        await give(ledger, [{ kind: 'accept-finding', year, key, reason: '照旧' }, withdraw]);
        assert.deepEqual(await lookedOver(ledger), { open: ['illegible'], accepted: [] });
      }));

    it('keeps what is accepted in one ledger apart from the others', () =>
      withStore(async (store) => {
        const [one, other] = [store.ledger('one'), store.ledger('other')];
        for (const ledger of [one, other]) await give(ledger, [openCommand, record('a', illegible)]);
        await give(one, [{ kind: 'accept-finding', year, key: await onlyKey(one), reason: '照旧' }]);
        assert.deepEqual((await lookedOver(one)).open, []);
        assert.deepEqual((await lookedOver(other)).open, ['illegible']);
      }));
  });

  describe('a measure that is defined otherwise', () => {
    it('counts the years from then on anew, and shows the years before and the past as they were', () =>
      withStore(async (store) => {
        const ledger = store.ledger('main');
        await give(ledger, [openCommand, record('a', 5), record('b', 7), record('c', 5, 2014), record('d', 7, 2014)]);
        // Asked before, so that an answer that was kept would be a wrong one.
        assert.deepEqual(await boundsOf(ledger, 2014), [['sum', 12, 12]]);
        const { position } = await ledger.head();
        const measure = (await ledger.catalogue()).measures.get('material_copies');
        assert.ok(measure !== undefined);
        await ledger
          .execute(
            envelope({
              kind: 'change-measure',
              measure: { ...measure, adds: 'distinct', version: 2 },
              from: 2014,
              reason: '改为按种计',
            }),
          )
          .then(accepted);
        assert.deepEqual(await boundsOf(ledger, year), [['sum', 12, 12]]);
        assert.deepEqual(await boundsOf(ledger, 2014), [['distinct', 7, 12]]);
        assert.deepEqual(await boundsOf(ledger, 2014, position), [['sum', 12, 12]]);
        const { findings } = await ledger.findings({ year: 2014 });
        assert.ok(findings.some(({ code }) => code === 'definition-changed'));
        assert.deepEqual((await ledger.verify()).findings, []);
      }));
  });
}

async function onlyKey(ledger: Ledger): Promise<string> {
  const { findings } = await ledger.findings({ year });
  assert.equal(findings.length, 1);
  return findings[0]?.key ?? '';
}

async function lookedOver(ledger: Ledger, asOf?: number) {
  const { findings, accepted: settled } = await ledger.findings({ year, ...(asOf === undefined ? {} : { asOf }) });
  return {
    open: findings.map(({ code }) => code),
    accepted: settled.map(({ finding, reason }) => [finding.code, reason]),
  };
}

async function boundsOf(ledger: Ledger, of: number, asOf?: number) {
  const { totals } = await ledger.totals({ year: of, ...(asOf === undefined ? {} : { asOf }) });
  return totals.map(({ adds, lower, upper }) => [adds, lower, upper]);
}
