import type { TraceRow } from '@outreach/domain';
import { describe, expect, test } from 'vitest';
import { row } from '../../testing/sample-rows.ts';
import { openQuestions, readingsOf } from './open-questions.ts';

function questionsOf(rows: readonly TraceRow[]) {
  const undecided = rows.filter(({ contribution }) => contribution.state === 'undecided');
  return openQuestions(undecided, new Map(rows.map((one) => [one.figure.id, one])));
}

describe('open questions', () => {
  const year = row('F043', 'counted', 380, null);

  test('are asked once of a whole, however many figures may be inside it', () => {
    const questions = questionsOf([
      year,
      row('F044', 'counted', 100, null),
      row('F061', 'undecided', 3, '2025-05-10', 'F043'),
      row('F070', 'undecided', 7, null, 'F044'),
      row('F062', 'undecided', 5, null, 'F043'),
    ]);
    expect(questions.map(({ whole, parts }) => [whole?.figure.id, ...parts.map(({ figure }) => figure.id)])).toEqual([
      ['F043', 'F061', 'F062'],
      ['F044', 'F070'],
    ]);
  });

  test('without a whole among the rows stand each alone', () => {
    const questions = questionsOf([row('F061', 'undecided', 3, null), row('F062', 'undecided', 5, null, 'F999')]);
    expect(questions.map(({ whole, parts }) => [whole, parts.length])).toEqual([
      [null, 1],
      [null, 1],
    ]);
  });
});

describe('both readings of a question', () => {
  test('45,000 inside 89,000, or on top of it', () => {
    const [question] = questionsOf([
      row('F043', 'counted', 89_000, null),
      row('F051', 'undecided', 45_000, '2025-01-10', 'F043'),
    ]);
    expect(question && readingsOf(question)).toEqual({
      whole: 89_000,
      parts: [45_000],
      inside: 89_000,
      outside: 134_000,
    });
  });

  test('3 and 5 sessions inside 380, or on top of it', () => {
    const [question] = questionsOf([
      row('F043', 'counted', 380, null),
      row('F061', 'undecided', 3, '2025-05-10', 'F043'),
      row('F062', 'undecided', 5, null, 'F043'),
    ]);
    expect(question && readingsOf(question)).toMatchObject({ inside: 380, outside: 388 });
  });

  test('are not drawn where a number cannot be read', () => {
    const [question] = questionsOf([
      row('F013', 'counted', 35_000, null),
      row('F023', 'undecided', null, null, 'F013'),
    ]);
    expect(question && readingsOf(question)).toBeNull();
  });
});
