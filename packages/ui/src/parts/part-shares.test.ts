import { expect, test } from 'vitest';
import { partShares } from './part-shares.ts';

const countryside = { id: 'a', label: '三下乡', value: 45_000 };

test('what is left of the whole is its remainder', () => {
  expect(partShares(89_000, [countryside], '其余')).toEqual([
    { ...countryside, share: 45 / 89, kind: 'part' },
    { id: 'remainder', label: '其余', value: 44_000, share: 44 / 89, kind: 'remainder' },
  ]);
});

test('parts that make the whole leave nothing', () => {
  const shares = partShares(60_000, [countryside, { id: 'b', label: '科普日', value: 15_000 }], '其余');
  expect(shares.map(({ kind }) => kind)).toEqual(['part', 'part']);
});

test('a part that goes over its whole is marked, and all is drawn to scale', () => {
  const shares = partShares(50_000, [countryside, { id: 'b', label: '科普日', value: 15_000 }], '其余');
  expect(shares.map(({ kind }) => kind)).toEqual(['part', 'excess']);
  expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
});
