import type { Command } from '@outreach/domain';
import { factsOf, figureOf } from '@outreach/domain/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ledger, LedgerStore } from '../ledger.ts';
import { openLedgerStore } from '../store.ts';
import { accepted, codesOf, envelope, give, openCommand } from '../testing/commands.ts';
import { recordCommand } from '../testing/recorded-bureau.ts';
import type { TemporaryFolder } from '../testing/temporary-store.ts';
import { temporaryFolder } from '../testing/temporary-store.ts';

/** Rows of commands that share a transaction wait for each other, and many are looked up together; no command must notice. */
describe.each([
  ['few', 0],
  ['many', 5],
])('commands of one batch of %s', (_size, others) => {
  let folder: TemporaryFolder;
  let store: LedgerStore;
  let ledger: Ledger;

  beforeEach(async () => {
    folder = temporaryFolder();
    store = await openLedgerStore(folder.database);
    ledger = store.ledger('main');
    // What the first activity looks up is remembered: nothing but the rows themselves makes later ones write.
    await give(ledger, [openCommand, recordCommand('z')]);
  });

  afterEach(async () => {
    await store.close();
    folder.remove();
  });

  const before = Array.from({ length: others }, (_, index) => recordCommand(`other${index}`));

  const together = async (...commands: readonly Command[]) => {
    // A batch, because commands of several people would run again, each apart, where one of them broke.
    const { outcomes } = await ledger.executeBatch([...before, ...commands].map((command) => envelope(command)));
    return outcomes.slice(others);
  };

  it('are the same command given twice: the second gets the answer of the first', async () => {
    const twice = envelope(recordCommand('a'));
    const { outcomes } = await ledger.executeBatch([...before.map((command) => envelope(command)), twice, twice]);
    const [first, second] = outcomes.map(accepted).slice(others);
    expect(second).toEqual({ ...first, repeated: true });
    expect((await ledger.head()).position).toBe(3 + others);
  });

  it('record one activity twice: the second is refused', async () => {
    const [first, second] = await together(recordCommand('a'), recordCommand('a', 20));
    expect([first, second].map((outcome) => outcome?.status)).toEqual(['accepted', 'rejected']);
    expect(second === undefined ? [] : codesOf(second)).toEqual(['activity.id-used']);
  });

  it('state one figure in two activities: the second is refused', async () => {
    const facts = factsOf('另一场', 2013, [figureOf('a.0', 'material_copies', 3)]);
    const [, second] = await together(recordCommand('a'), { kind: 'record-activity', activityId: 'b', facts });
    expect(second === undefined ? [] : codesOf(second)).toEqual(['figure.id-used']);
  });

  it('look alike: the second has to be confirmed', async () => {
    const { facts } = recordCommand('a') as Extract<Command, { kind: 'record-activity' }>;
    const figures = [figureOf('b.0', 'material_copies', 10)];
    const [, second] = await together(recordCommand('a'), {
      kind: 'record-activity',
      activityId: 'b',
      facts: { ...facts, figures },
    });
    expect(second === undefined ? [] : codesOf(second)).toEqual(['activity.look-alike']);
  });

  it('correct and void what was recorded just before', async () => {
    const facts = factsOf('活动a', 2013, [figureOf('a.0', 'material_copies', 12)]);
    const outcomes = await together(
      recordCommand('a'),
      recordCommand('b'),
      { kind: 'correct-activity', activityId: 'a', expectedVersion: 1, facts, reason: '多两份' },
      { kind: 'void-activity', activityId: 'b', expectedVersion: 1, reason: '重复' },
    );
    expect(outcomes.map(accepted).map(({ version }) => version)).toEqual([1, 1, 2, 2]);
    expect((await ledger.totals({ year: 2013 })).totals[0]).toMatchObject({
      lower: 22 + 10 * others,
      counted: 2 + others,
    });
    expect((await ledger.verify()).ok).toBe(true);
  });

  it('record one activity twice, far apart: the second is refused', async () => {
    // 63 rows wait when the next commands are looked up, because one of 64 was refused.
    const sixtyFour = Array.from({ length: 64 - others }, (_, index) => recordCommand(`a${index}`));
    const unknown = { ...recordCommand('a1'), facts: factsOf('不明', 2013, [figureOf('u.0', 'no_such_measure', 1)]) };
    const outcomes = await together(
      unknown as Command,
      ...sixtyFour.slice(1),
      ...['b', 'c', 'd'].map((id) => recordCommand(id)),
      recordCommand('a1', 20),
    );
    expect(outcomes.at(-1)).toMatchObject({ problems: [{ code: 'activity.id-used' }] });
  });

  it('are all there however many they are', async () => {
    // Statements of 64, 8 and 1 rows, of some tables two for each activity.
    const commands = Array.from({ length: 77 }, (_, index) => {
      const figures = [0, 1].map((place) => figureOf(`a${index}.${place}`, 'material_copies', 1));
      return {
        kind: 'record-activity',
        activityId: `a${index}`,
        facts: factsOf(`活动${index}`, 2013, figures),
      } as const;
    });
    (await together(...commands)).forEach(accepted);
    expect((await ledger.head()).position).toBe(79 + others);
    expect((await ledger.totals({ year: 2013 })).totals[0]).toMatchObject({
      lower: 164 + 10 * others,
      counted: 155 + others,
    });
    expect((await ledger.verify()).ok).toBe(true);
  });
});
