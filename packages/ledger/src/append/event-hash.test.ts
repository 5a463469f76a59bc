import { describe, expect, it } from 'vitest';
import type { HashedEvent } from './event-hash.ts';
import { digestOf, eventDigest, eventHash, hexOf, noHash, sha256 } from './event-hash.ts';

const event: HashedEvent = {
  ledgerId: 'main',
  position: 1,
  eventId: '01890a5d-ac96-774b-bcce-b302099a8057',
  streamId: 'ledger',
  streamVersion: 1,
  type: 'ledger.opened',
  schemaVersion: 1,
  reportingYear: null,
  occurredFrom: null,
  occurredTo: null,
  recordedAt: '2026-11-23T00:00:00.000Z',
  actorId: 'local',
  commandId: 'c1',
  ordinal: 0,
  correlationId: 'c1',
};

describe('the hash of an event', () => {
  it('never changes: stored chains depend on this value', () => {
    expect(hexOf(eventHash(event, sha256('{}'), noHash))).toMatchInlineSnapshot(
      `"58fe88c0a0950ff329b6fd341d0974a1804db77e70fada598043d0a8a9b72045"`,
    );
  });

  it('is the same in hexadecimal', () => {
    expect(eventDigest(event, digestOf('{}'), '')).toBe(hexOf(eventHash(event, sha256('{}'), noHash)));
    const second = eventHash(event, sha256('{"标题":"活动"}'), sha256('x'));
    expect(eventDigest(event, digestOf('{"标题":"活动"}'), digestOf('x'))).toBe(hexOf(second));
  });

  it('tells fields apart that read the same when joined', () => {
    const a = eventHash({ ...event, actorId: 'ab', commandId: 'c' }, sha256('{}'), noHash);
    const b = eventHash({ ...event, actorId: 'a', commandId: 'bc' }, sha256('{}'), noHash);
    expect(hexOf(a)).not.toBe(hexOf(b));
  });

  it('tells a missing day from the text of a missing day', () => {
    const missing = eventHash(event, sha256('{}'), noHash);
    const dash = eventHash({ ...event, occurredFrom: '-' }, sha256('{}'), noHash);
    expect(hexOf(missing)).not.toBe(hexOf(dash));
  });

  it.each(Object.keys(event))('changes when %s changes', (field) => {
    const key = field as keyof HashedEvent;
    const value = event[key];
    const other = { ...event, [key]: typeof value === 'number' ? value + 1 : value === null ? 2013 : `${value}x` };
    expect(hexOf(eventHash(other as HashedEvent, sha256('{}'), noHash))).not.toBe(
      hexOf(eventHash(event, sha256('{}'), noHash)),
    );
  });
});
