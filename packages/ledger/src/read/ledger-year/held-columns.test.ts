import { expect, it } from 'vitest';
import { heldColumns, leafSpans } from './held-columns.ts';

const open = Number.MAX_SAFE_INTEGER;
const held = (id: string, since: number, until = open) => ({ id, since, until, kind: 'lecture', campaign: '' });

it('an activity is an umbrella just as long as another names it as its parent', () => {
  const children = [{ parent: 'whole', since: 4, until: 7 }];
  const columns = heldColumns(leafSpans([held('whole', 2), held('part', 4, 7), held('part', 7)], children));
  expect([1, 2, 3, 4, 6, 7, 9].map((position) => columns.at(position).total)).toEqual([0, 1, 1, 1, 1, 2, 2]);
  expect(columns.at(4)).toEqual({ total: 1, byKind: { lecture: 1 }, byCampaign: {} });
  expect(columns.at(1)).toEqual({ total: 0, byKind: {}, byCampaign: {} });
});

it('children that come and go in turn leave no gap in which their parent counts', () => {
  const children = [
    { parent: 'whole', since: 3, until: 6 },
    { parent: 'whole', since: 5, until: 8 },
  ];
  const columns = heldColumns(leafSpans([held('whole', 2, 9)], children));
  expect([2, 3, 5, 6, 7, 8, 9].map((position) => columns.at(position).total)).toEqual([1, 0, 0, 0, 0, 1, 0]);
});

it('an activity that ends is taken out and put back with its end, and only one that is there', () => {
  const columns = heldColumns(leafSpans([held('a', 2), held('b', 3)], []));
  expect(columns.replace([held('a', 2)], [held('a', 2, 5)])).toBe(true);
  expect([1, 2, 4, 5].map((position) => columns.at(position).total)).toEqual([0, 1, 2, 1]);
  expect(columns.size).toBe(2);
  expect(columns.replace([held('a', 2)], [])).toBe(false);
});
