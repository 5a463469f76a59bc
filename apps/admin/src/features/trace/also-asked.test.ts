import type { ContributionState } from '@outreach/domain';
import { describe, expect, test } from 'vitest';
import { row } from '../../testing/sample-rows.ts';
import { type AskedContribution, alsoAsked, nextOpenTotal } from './also-asked.ts';

function contribution(
  figure: string,
  activity: string,
  measure: string,
  state: ContributionState = 'counted',
  because: string | null = null,
): AskedContribution {
  return { figure, activity, measure, scope: 'own', state, because };
}

describe('the same question asked of other figures', () => {
  const question = {
    whole: row('leaflets', 'counted', 89_000, null),
    parts: [row('part', 'undecided', 45_000, '2025-01-10', 'leaflets')],
  };
  const year = [
    contribution('leaflets', 'A-leaflets', 'material_copies'),
    contribution('books', 'A-leaflets', 'book_copies'),
    contribution('sessions', 'A-other', 'training_sessions'),
    contribution('part', 'A-part', 'material_copies', 'undecided', 'leaflets'),
  ];

  test('is that between the same two activities, in any measure', () => {
    expect(
      alsoAsked(question, [...year, contribution('part-books', 'A-part', 'book_copies', 'undecided', 'books')]),
    ).toEqual([{ figure: 'part-books', of: 'books', measure: 'book_copies' }]);
  });

  test('is not that of another whole, of another part, or one that is decided', () => {
    expect(
      alsoAsked(question, [
        ...year,
        contribution('part-sessions', 'A-part', 'training_sessions', 'undecided', 'sessions'),
        contribution('others-books', 'A-others', 'book_copies', 'undecided', 'books'),
        contribution('part-books', 'A-part', 'book_copies', 'inside', 'books'),
      ]),
    ).toEqual([]);
  });
});

describe('the next open total', () => {
  const total = (measure: string, undecided: number) => ({ measure, scope: 'own', undecided });
  const totals = [total('a', 1), total('b', 0), total('c', 2)];

  test('is the one after this, going round', () => {
    expect(nextOpenTotal(total('a', 1), totals)).toEqual({ measure: 'c', scope: 'own' });
    expect(nextOpenTotal(total('c', 2), totals)).toEqual({ measure: 'a', scope: 'own' });
  });

  test('is found from one that has just been settled, too', () => {
    expect(nextOpenTotal(total('b', 0), totals)).toEqual({ measure: 'c', scope: 'own' });
  });

  test('is none where nothing else is open', () => {
    expect(nextOpenTotal(total('a', 1), [total('a', 1), total('b', 0)])).toBeNull();
  });
});
