import type { Contribution, ContributionState, Figure, TraceRow } from '@outreach/domain';
import { expect, test } from 'vitest';
import { questionOf, readingsOf, traceGroups } from './trace-groups.ts';

function row(
  id: string,
  state: ContributionState,
  lower: number | null,
  from: string | null,
  because: string | null = null,
): TraceRow {
  const figure: Figure = {
    id,
    measure: 'material_copies',
    breakdown: null,
    unit: '份',
    basis: { kind: 'event' },
    scope: 'own',
    role: 'result',
    members: [],
    note: '',
    quantity:
      lower === null
        ? { lower: null, upper: null, mark: 'unknown', raw: '1XX份', why: 'illegible' }
        : { lower, upper: lower, mark: 'exact', raw: `${lower}份` },
  };
  const contribution: Contribution = {
    figure: id,
    activity: `A-${id}`,
    year: 2025,
    measure: 'material_copies',
    breakdown: null,
    scope: 'own',
    state,
    reason: 'result',
    because,
    lower,
    upper: lower,
    about: false,
    unknown: lower === null,
    through: null,
    members: [],
  };
  return {
    figure,
    contribution,
    activity: {
      id: `A-${id}`,
      title: id,
      year: 2025,
      campaign: '',
      dates: { from, to: from, precision: from === null ? 'none' : 'day', raw: '' },
    },
    recordedPosition: 1,
    recordedAt: '2025-01-22T07:40:00.000Z',
    corrections: [],
  };
}

test('what counts is read first, then the questions, then what does not count and why', () => {
  const groups = traceGroups([
    row('c', 'outside', 1, null),
    row('a', 'undecided', 1, null),
    row('b', 'counted', 1, null),
  ]);
  expect(groups.map((group) => group.state)).toEqual(['counted', 'undecided', 'outside']);
});

test('rows of one kind stand in the order of their days, those without a date last', () => {
  const [group] = traceGroups([
    row('none', 'counted', 1, null),
    row('may', 'counted', 1, '2025-05-01'),
    row('jan', 'counted', 1, '2025-01-10'),
  ]);
  expect(group?.rows.map((one) => one.activity.title)).toEqual(['jan', 'may', 'none']);
});

test('both readings of a question: 45,000 inside 89,000, or on top of it', () => {
  const whole = row('F043', 'counted', 89_000, null);
  const part = row('F051', 'undecided', 45_000, '2025-01-10', 'F043');
  const question = questionOf(part, new Map([['F043', whole]]));
  expect(readingsOf(question)).toEqual({ part: 45_000, whole: 89_000, inside: 89_000, outside: 134_000, open: false });
});

test('a question about a number nobody can read has no readings to draw', () => {
  const whole = row('F013', 'counted', 35_000, null);
  const part = row('F023', 'undecided', null, null, 'F013');
  expect(readingsOf(questionOf(part, new Map([['F013', whole]])))).toBeNull();
});
