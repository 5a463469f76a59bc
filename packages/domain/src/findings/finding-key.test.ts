import { describe, expect, it } from 'vitest';
import { findingKey } from './finding-key.ts';
import type { AnyDraft } from './observation.ts';

const draft = (changes: Partial<Extract<AnyDraft, { code: 'illegible' }>> = {}): AnyDraft => ({
  code: 'illegible',
  figures: ['A'],
  activities: ['a'],
  params: { measure: 'book_copies', raw: '1XX' },
  settle: ['accept'],
  blocking: false,
  questions: [],
  ...changes,
});

describe('the key of a finding', () => {
  it('is the same on every machine and for ever: acceptances are kept by it', () => {
    expect(findingKey(draft(), 2013)).toBe('illegible:A:6adf04bebad2c593');
    expect(findingKey(draft({ figures: [] }), 2013)).toBe('illegible:a:67629eebe31c10d0');
    expect(findingKey(draft({ figures: [], activities: [] }), 2013)).toBe('illegible:2013:e319431acea405c3');
    const other = draft({ params: { measure: 'book_copies', raw: '27X' } });
    expect(findingKey(other, 2013)).toBe('illegible:A:02816c9056df23bd');
  });

  it('does not depend on the order in which its parts were written down', () => {
    expect(findingKey(draft({ params: { raw: '1XX', measure: 'book_copies' } }), 2013)).toBe(findingKey(draft(), 2013));
  });

  it('changes with everything that it says', () => {
    const keys = [
      findingKey(draft(), 2013),
      findingKey(draft(), 2014),
      findingKey(draft({ params: { measure: 'book_copies', raw: '2XX' } }), 2013),
      findingKey(draft({ figures: ['A', 'B'] }), 2013),
      findingKey(draft({ activities: ['b'] }), 2013),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
