import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feedId, isAheadOf, readFeedId } from './feed-cursor.ts';

describe('an id that a client sends back is untrusted', () => {
  test('one that this feed gave out is read', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9._-]{1,64}$/), fc.maxSafeNat(), (ledger, position) => {
        expect(readFeedId(feedId({ ledger, position }))).toEqual({ ledger, position });
      }),
    );
  });

  test.each([
    undefined,
    '',
    ':',
    'main',
    'main:',
    'main:-1',
    'main:01',
    'main:1.5',
    'main:99999999999999999',
    'ma in:1',
    'x'.repeat(500),
  ])('%s counts as none', (text) => {
    expect(readFeedId(text)).toBeNull();
  });

  test('no text whatever makes it throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readFeedId(text);
      }),
    );
  });
});

describe('a client is ahead of this ledger', () => {
  const head = { ledger: 'main', position: 10 };

  test('where its position is to come, as after a restored backup', () => {
    expect(isAheadOf({ ledger: 'main', position: 11 }, head)).toBe(true);
  });

  test('where it watched another ledger', () => {
    expect(isAheadOf({ ledger: 'other', position: 3 }, head)).toBe(true);
  });

  test('and not where it is behind, level, or new', () => {
    expect([{ ledger: 'main', position: 3 }, head, null].map((cursor) => isAheadOf(cursor, head))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
