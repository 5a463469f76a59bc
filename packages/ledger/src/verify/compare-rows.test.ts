import { expect, it } from 'vitest';
import { compareRows, type ReadRow, type RowSource } from './compare-rows.ts';

/** Rows in runs of two, as a database hands them over. */
function source(rows: readonly ReadRow[]): RowSource {
  let from = 0;
  return () => {
    const run = rows.slice(from, from + 2);
    from += 2;
    return run;
  };
}

async function differences(stored: readonly ReadRow[], replayed: readonly ReadRow[], key = ['id', 'until']) {
  const found: unknown[] = [];
  await compareRows(source(stored), source(replayed), key, (row, other) => found.push([row, other]));
  return found;
}

const row = (id: string, until: number, lower = 1): ReadRow => ({ id, until, lower });

it('rows that are the same on both sides do not differ', async () => {
  const rows = [row('a', 1), row('a', 2), row('b', 1)];
  expect(await differences(rows, [...rows])).toEqual([]);
});

it('a row that only one side has is told with nothing beside it, at the beginning, in the middle and at the end', async () => {
  const [a, b, c, d] = [row('a', 1), row('a', 2), row('b', 1), row('c', 1)];
  expect(await differences([a, b, d], [b, c, d])).toEqual([
    [a, null],
    [null, c],
  ]);
  expect(await differences([a, b, c, d], [a])).toEqual([b, c, d].map((extra) => [extra, null]));
});

it('rows with one key that say different things are told together', async () => {
  expect(await differences([row('a', 1, 10)], [row('a', 1, 11)])).toEqual([[row('a', 1, 10), row('a', 1, 11)]]);
});

it('numbers are ordered by value, and text by its bytes, as databases do', async () => {
  // In UTF-16, as JavaScript compares, the rare character comes first.
  const ordered = [row('\uff0c', 9), row('\uff0c', 10), row('\u{20bb7}', 1)];
  expect(await differences(ordered, ordered.slice(1))).toEqual([[ordered[0], null]]);
  expect(await differences(ordered, ordered.slice(0, 2))).toEqual([[ordered[2], null]]);
  expect(await differences(ordered.slice(2), ordered)).toEqual(ordered.slice(0, 2).map((extra) => [null, extra]));
});
