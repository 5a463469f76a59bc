import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestWriter } from '../append/postgres/test-writer.testing.ts';
import { openTestWriter } from '../append/postgres/test-writer.testing.ts';
import { rowsOnPostgres } from '../append/postgres/written-rows.testing.ts';
import { isStoreFault } from '../fault/store-fault.ts';
import { openLedgerStore } from '../store.ts';
import { accepted, envelope, openCommand } from '../testing/commands.ts';
import { faultOf } from '../testing/fault-of.ts';
import { describePostgres } from '../testing/postgres/describe-postgres.testing.ts';
import type { PostgresServer } from '../testing/postgres/postgres-server.ts';
import { startPostgresServer } from '../testing/postgres/postgres-server.ts';
import { createTemporaryDatabase } from '../testing/postgres/temporary-database.ts';
import { faultSizes } from './fault-sizes.testing.ts';
import { writerCommandId, writerEnvelope } from './writer-envelope.testing.ts';

const { restarts } = faultSizes();
const writers = 8;

/** `immediate` is the power cut among the ways to stop: the server recovers from what it had written through. */
describePostgres('PostgreSQL that is stopped and started under load', () => {
  let server: PostgresServer;
  let address: string;
  let opened: TestWriter;

  beforeAll(async () => {
    server = await startPostgresServer({ durable: true });
    ({ address } = await createTemporaryDatabase(server.address('postgres')));
    opened = await openTestWriter(address);
    accepted(await opened.writer.execute('main', envelope(openCommand)));
  });
  afterAll(async () => {
    await opened.close();
    await server.remove();
  });

  it(`keeps every command that was answered, and applies none twice (${restarts} stops)`, {
    timeout: 30_000 + restarts * 10_000,
  }, async () => {
    const answered = new Map<string, number>();
    const given = new Set<string>();
    const faults: unknown[] = [];
    for (let restart = 0; restart < restarts; restart += 1) {
      const enough = answered.size + 30;
      let isStopping = false;
      const write = async (writer: number) => {
        for (let turn = 0; !isStopping; turn += 1) {
          const id = writerCommandId(`stop${restart}`, writer, turn);
          given.add(id);
          try {
            answered.set(id, accepted(await opened.writer.execute('main', writerEnvelope(id))).lastPosition);
          } catch (error) {
            faults.push(error);
            return;
          }
        }
      };
      const writing = Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
      while (answered.size < enough) await new Promise((resolve) => setImmediate(resolve));
      await server.stop(restart % 2 === 0 ? 'immediate' : 'fast');
      isStopping = true;
      await writing;
      await server.start();
    }
    expect(faults.every((fault) => isStoreFault(fault))).toBe(true);

    for (const [id, position] of answered) {
      const again = accepted(await opened.writer.execute('main', writerEnvelope(id)));
      expect(again, id).toMatchObject({ repeated: true, lastPosition: position });
    }
    for (const id of given) accepted(await opened.writer.execute('main', writerEnvelope(id)));
    const { event = [] } = await rowsOnPostgres(opened.connections.pool, 'main');
    const positions = event.map(({ position }) => Number(position)).sort((a, b) => a - b);
    expect(positions).toEqual(Array.from({ length: given.size + 1 }, (_, index) => index + 1));
  });

  it('is named by questions while it is away; then stores answer and hear of commits again by themselves', {
    timeout: 30_000,
  }, async () => {
    const store = await openLedgerStore(address, { pollMs: 20 });
    const ledger = store.ledger('main');
    let heardUpTo = 0;
    let wake = () => {};
    const end = ledger.onAppend((position) => {
      heardUpTo = position;
      wake();
    });
    const { position } = await ledger.head();
    await server.stop('immediate');
    // A question may find a connection that was open: it is lost, and given to nobody again.
    let first = (await faultOf(() => ledger.head())).code;
    while (first === 'store.connection-lost') first = (await faultOf(() => ledger.head())).code;
    const codes: string[] = [first];
    for (const ask of [() => ledger.totals({ year: 2013 }), () => openLedgerStore(address)]) {
      codes.push((await faultOf(ask)).code);
    }
    expect(codes).toEqual(['store.unreachable', 'store.unreachable', 'store.unreachable']);
    await server.start();
    expect(await ledger.head()).toMatchObject({ position });
    const { lastPosition } = accepted(await opened.writer.execute('main', writerEnvelope('after-the-stop')));
    while (heardUpTo < lastPosition) await new Promise<void>((resolve) => (wake = resolve));
    end();
    await store.close();
  });
});
