import type { Command, Outcome } from '@outreach/domain';
import { factsOf, figureOf } from '@outreach/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWriter } from '../append/postgres/test-writer.testing.ts';
import { openSqlite } from '../connection/open-sqlite.ts';
import type { StoreFault } from '../fault/store-fault.ts';
import { rebuildStore } from '../rebuild/rebuild-store.ts';
import { openLedger } from '../store.ts';
import { accepted, codesOf, envelope, give, openCommand } from '../testing/commands.ts';
import { plantEvents } from '../testing/plant-events.ts';
import { describePostgres, openTestDatabase } from '../testing/postgres/describe-postgres.testing.ts';
import { type TemporaryFolder, temporaryFolder } from '../testing/temporary-store.ts';

const record = (id: string, of: number, measure = 'material_copies'): Command => ({
  kind: 'record-activity',
  activityId: id,
  facts: factsOf(`活动${id}`, of, [figureOf(`${id}.0`, measure, 10)]),
});
const voided = (id: string): Command => ({
  kind: 'void-activity',
  activityId: id,
  expectedVersion: 1,
  reason: '重复',
});
const declare = (figure: string, of: string): Command => ({
  kind: 'declare-inclusion',
  figure,
  of,
  relation: 'inside',
  reason: '',
});
const close = (year: number): Command => ({ kind: 'close-year', year, signer: '王科长', note: '' });
const written = [openCommand, record('a', 2013), record('b', 2013), record('c', 2013), record('d', 2014)];

/** What a newer program wrote: about an activity, a measure, a year, and something of which this one knows nothing. */
const newer = [
  { type: 'activity.photographed', schemaVersion: 1, stream: 'activity/a', payload: { photo: 'p1' } },
  { type: 'measure.defined', schemaVersion: 3, stream: 'measure/book_copies', payload: {} },
  { type: 'year.locked', schemaVersion: 1, stream: 'year/2014', payload: {} },
  { type: 'person.joined', schemaVersion: 1, stream: 'person/p1', payload: {} },
];

/** Commands after it, and what an older program says to each. */
const verdicts: readonly (readonly [string, Command, readonly string[]])[] = [
  ['an activity that it cannot read whole', voided('a'), ['log.unknown-event']],
  ['a figure of that activity', declare('b.0', 'a.0'), ['log.unknown-event']],
  ['a measure that is defined otherwise', record('e', 2013, 'book_copies'), ['log.unknown-event']],
  ['a year of which it cannot tell how it stands', voided('d'), ['log.unknown-event']],
  ['closing any year, because a signature stands for the whole log', close(2013), ['log.unknown-event']],
  ['what has nothing to do with it', declare('b.0', 'c.0'), []],
  ['a new activity', record('f', 2013), []],
];

async function expectVerdicts(execute: (command: Command) => Promise<Outcome>): Promise<void> {
  const found = [];
  for (const [what, command] of verdicts) found.push([what, codesOf(await execute(command))]);
  expect(found).toEqual(verdicts.map(([what, , codes]) => [what, codes]));
}

describe('an older program on a log that a newer one writes too', () => {
  let folder: TemporaryFolder;

  beforeAll(async () => {
    folder = temporaryFolder();
    const ledger = await openLedger(folder.database);
    (await give(ledger, written)).forEach(accepted);
    // The newer program writes while the older one has the file open, and has decided before.
    const connections = openSqlite(folder.database);
    await plantEvents(connections.writer.kysely, 'main', newer, { hasSeq: true });
    connections.close();
    await expectVerdicts((command) => ledger.execute(envelope(command)));
    await ledger.close();
  });

  afterAll(() => folder.remove());

  it('decides nothing that rests on what it cannot read, also when it has just begun', async () => {
    const ledger = await openLedger(folder.database);
    expect(codesOf(await ledger.execute(envelope(voided('a'))))).toEqual(['log.unknown-event']);
    const outcome = await ledger.execute(envelope(voided('d')));
    expect(outcome).toMatchObject({
      because: 'conflict',
      problems: [{ params: { stream: 'year/2014', type: 'year.locked', schemaVersion: 1, position: 8 } }],
    });
    await ledger.close();
  });

  it('counts and shows what it cannot read, and says that it could not compare the read tables', async () => {
    const ledger = await openLedger(folder.database);
    const unknownTypes = {
      'activity.photographed v1': 1,
      'measure.defined v3': 1,
      'person.joined v1': 1,
      'year.locked v1': 1,
    };
    expect(await ledger.unknownTypes()).toEqual(unknownTypes);
    expect(await ledger.verify()).toMatchObject({ ok: true, findings: [], unknownTypes, replayed: false });
    const events = await ledger.events(5, 2);
    expect(events).toMatchObject([
      { known: false, position: 6, type: 'activity.photographed' },
      { known: false, position: 7, type: 'measure.defined', schemaVersion: 3 },
    ]);
    await ledger.close();
  });

  it('makes no read tables anew, because what the newer one put there would be lost', async () => {
    const before = contents(folder.database);
    const fault: StoreFault = await rebuildStore(folder.database).catch((error) => error);
    expect(fault.problem).toMatchObject({
      code: 'rebuild.unknown-event',
      params: { ledger: 'main', position: 6, type: 'activity.photographed', schemaVersion: 1 },
    });
    expect(contents(folder.database)).toEqual(before);
  });
});

describePostgres('an older program on a PostgreSQL log that a newer one writes too', () => {
  it('decides nothing that rests on what it cannot read', async () => {
    const database = await openTestDatabase();
    const { writer, connections, close: end } = await openTestWriter(database.address);
    const execute = (command: Command) => writer.execute('main', envelope(command));
    for (const command of written) accepted(await execute(command));
    await plantEvents(connections.kysely, 'main', newer, { hasSeq: false });
    await expectVerdicts(execute);
    await end();
    const again = await openTestWriter(database.address);
    expect(codesOf(await again.writer.execute('main', envelope(voided('a'))))).toEqual(['log.unknown-event']);
    await again.close();
    await database.drop();
  });
});

function contents(database: string): readonly unknown[] {
  const connections = openSqlite(database);
  const rows = ['activity', 'figure', 'contribution', 'ledger'].map((table) =>
    connections.reader.raw.prepare(`SELECT * FROM ${table}`).all(),
  );
  connections.close();
  return rows;
}
