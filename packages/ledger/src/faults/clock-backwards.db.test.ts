import { describe, expect, it } from 'vitest';
import { openLedger } from '../store.ts';
import { accepted, envelope, openCommand } from '../testing/commands.ts';
import { recordCommand } from '../testing/recorded-bureau.ts';
import { openTemporaryStore, temporaryFolder } from '../testing/temporary-store.ts';

const noon = Date.UTC(2026, 10, 23, 4, 0, 0);
const hour = 3_600_000;

describe('a clock that goes backwards', () => {
  it('never makes the log go backwards: instants, ids, days and the check hold', async () => {
    let now = noon;
    const store = await openTemporaryStore({ nowMs: () => now });
    const ledger = store.ledger('main');
    const record = async (id: string, at: number) => {
      now = at;
      return accepted(await ledger.execute(envelope(recordCommand(id)))).recordedAt;
    };
    await ledger.execute(envelope(openCommand));
    expect(await record('a', noon + hour)).toBe('2026-11-23T05:00:00.000Z');
    // Set back by two days, as a dead battery does; and put right again later.
    expect(await record('b', noon - 48 * hour)).toBe('2026-11-23T05:00:00.000Z');
    expect(await record('c', 0)).toBe('2026-11-23T05:00:00.000Z');
    expect(await record('d', noon + 2 * hour)).toBe('2026-11-23T06:00:00.000Z');

    const events = await ledger.events(0, 10);
    const ids = events.map(({ eventId }) => eventId);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(5);
    expect(await ledger.resolveAsOf('2026-11-23')).toBe(5);
    expect(await ledger.resolveAsOf('2026-11-21')).toBe(0);
    expect(await ledger.verify()).toMatchObject({ ok: true, events: 5 });
    await store.close();
  });

  it('is no matter to a process that starts with a wrong one', async () => {
    const folder = temporaryFolder();
    const first = await openLedger(folder.database, { nowMs: () => noon });
    await first.execute(envelope(openCommand));
    await first.close();
    const second = await openLedger(folder.database, { nowMs: () => noon - 1000 * hour });
    expect(accepted(await second.execute(envelope(recordCommand('a')))).recordedAt).toBe('2026-11-23T04:00:00.000Z');
    expect(await second.verify()).toMatchObject({ ok: true, events: 2 });
    await second.close();
    folder.remove();
  });
});
