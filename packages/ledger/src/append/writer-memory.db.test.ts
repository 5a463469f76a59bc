import type { Command } from '@outreach/domain';
import { factsOf, figureOf } from '@outreach/domain/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LedgerStore } from '../ledger.ts';
import { openLedgerStore } from '../store.ts';
import { accepted, codesOf, envelope, give, openCommand } from '../testing/commands.ts';
import { recordCommand } from '../testing/recorded-bureau.ts';
import type { TemporaryFolder } from '../testing/temporary-store.ts';
import { temporaryFolder } from '../testing/temporary-store.ts';

const year = 2013;
const wholeYear = { basis: { kind: 'period', from: '2013-01-01', to: '2013-12-31' } } as const;

/** The sum of a year, within which other figures of the measure are undecided. */
const yearlySum: Command = {
  kind: 'record-activity',
  activityId: 'sum',
  facts: factsOf('全年', year, [figureOf('sum.0', 'material_copies', 90, wholeYear)]),
};

/** What a writer remembers from command to command has to go where others write, or where it was never written. */
describe('a writer that remembers', () => {
  let folder: TemporaryFolder;
  let store: LedgerStore;
  let other: LedgerStore;

  beforeEach(async () => {
    folder = temporaryFolder();
    store = await openLedgerStore(folder.database);
    other = await openLedgerStore(folder.database);
    await give(store.ledger('main'), [openCommand, recordCommand('a')]);
  });

  afterEach(async () => {
    await store.close();
    await other.close();
    folder.remove();
  });

  const undecided = async () => {
    const { contributions } = await store.ledger('main').countedYear({ year });
    return contributions.filter(({ state }) => state === 'undecided').map(({ figure }) => figure);
  };

  it('asks about a yearly sum that another process recorded', async () => {
    accepted(await other.ledger('main').execute(envelope(yearlySum)));
    await give(store.ledger('main'), [recordCommand('b')]);
    expect(await undecided()).toEqual(['a.0', 'b.0']);
  });

  it('asks about a yearly sum of its own, and no more once that is voided', async () => {
    const ledger = store.ledger('main');
    await give(ledger, [yearlySum, recordCommand('b')]);
    expect(await undecided()).toEqual(['a.0', 'b.0']);
    await give(ledger, [
      { kind: 'void-activity', activityId: 'sum', expectedVersion: 1, reason: '重复' },
      recordCommand('c'),
    ]);
    expect(await undecided()).toEqual([]);
    expect(await ledger.verify()).toMatchObject({ ok: true });
  });

  it('does not ask about a yearly sum that was undone with its batch', async () => {
    const ledger = store.ledger('main');
    await ledger.executeBatch([envelope(yearlySum), envelope(recordCommand('b'))], { dryRun: true });
    await give(ledger, [recordCommand('b')]);
    expect(await undecided()).toEqual([]);
    expect(await ledger.verify()).toMatchObject({ ok: true });
  });

  it('sees a declaration that came after its figure in the same batch', async () => {
    const ledger = store.ledger('main');
    const { committed } = await ledger.executeBatch(
      [
        recordCommand('b', 4),
        { kind: 'declare-inclusion', figure: 'b.0', of: 'a.0', relation: 'inside', reason: '其中' } as const,
        {
          kind: 'correct-activity',
          activityId: 'b',
          expectedVersion: 1,
          facts: factsOf('活动b', year, [figureOf('b.0', 'material_copies', 5)]),
          reason: '多一份',
        } as const,
      ].map((command) => envelope(command)),
    );
    expect(committed).toBe(true);
    const { contributions } = await ledger.countedYear({ year });
    expect(contributions.find(({ figure }) => figure === 'b.0')).toMatchObject({ state: 'inside', because: 'a.0' });
    expect(await ledger.verify()).toMatchObject({ ok: true });
  });

  it('refuses what belongs to a year that another process closed, until it is open again', async () => {
    const ledger = store.ledger('main');
    accepted(await other.ledger('main').execute(envelope({ kind: 'close-year', year, signer: '王科长', note: '' })));
    expect(codesOf(await ledger.execute(envelope(recordCommand('b'))))).toEqual(['year.closed']);
    await give(ledger, [{ kind: 'reopen-year', year, reason: '补报' }]);
    accepted(await ledger.execute(envelope(recordCommand('b'))));
  });

  it('refuses within one batch what belongs to a year that the batch closed', async () => {
    const { outcomes } = await store
      .ledger('main')
      .executeBatch([envelope({ kind: 'close-year', year, signer: '王科长', note: '' }), envelope(recordCommand('b'))]);
    expect(outcomes.map(codesOf)).toEqual([[], ['year.closed']]);
    accepted(await store.ledger('main').execute(envelope(recordCommand('b'))));
  });

  /** Records that arrive together, so that what is new among them is looked up once for all. */
  const four = ['p', 'q', 'r', 'x'].map((id) => recordCommand(id));

  it.each([
    [
      'a dry run',
      () =>
        store.ledger('main').executeBatch(
          four.map((command) => envelope(command)),
          { dryRun: true },
        ),
    ],
    [
      'a refusal',
      () => {
        const refused = {
          ...recordCommand('x'),
          facts: factsOf('活动x', year, [figureOf('x.0', 'no_such_measure', 1)]),
        };
        const commands = [...four.slice(0, 3), refused];
        return Promise.all(commands.map((command) => store.ledger('main').execute(envelope(command as Command))));
      },
    ],
  ])('knows after %s that another process has recorded the activity meanwhile', async (_name, foresee) => {
    await foresee();
    accepted(await other.ledger('main').execute(envelope(recordCommand('x'))));
    expect(codesOf(await store.ledger('main').execute(envelope(recordCommand('x'))))).toEqual(['activity.id-used']);
  });
});
