import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupBy } from './group-by.ts';
import { groupRuns } from './group-runs.ts';

it('groups by runs are the groups by keys', () => {
  const same = (a: { readonly key: string }, b: { readonly key: string }) => a.key === b.key;
  fc.assert(
    fc.property(fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), number: fc.nat() })), (values) => {
      const expected = [...groupBy(values, ({ key }) => key).values()];
      expect([...groupRuns(values, ({ key }) => key, same)]).toEqual(expected);
    }),
  );
});
