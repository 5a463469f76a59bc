import { expect, test } from 'vitest';
import { row } from '../../testing/sample-rows.ts';
import { traceGroups } from './trace-groups.ts';

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
