import { sumVectors, vectorOf } from '@outreach/domain';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openUntil } from '../../schema/schema-version.ts';
import { distinctGroup } from './distinct-group.ts';
import { sumGroup } from './sum-group.ts';
import type { YearRow } from './year-group.ts';

const bound = fc.option(fc.nat({ max: 50 }), { nil: null, freq: 4 });

/** One figure's rows, one after the other, the last of them open or not. */
const arbitraryFigure = fc
  .record({
    turns: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
    isOpen: fc.boolean(),
    states: fc.infiniteStream(fc.constantFrom('counted' as const, 'undecided' as const, 'inside' as const)),
    lower: bound,
    more: bound,
    about: fc.boolean(),
    unknown: fc.boolean(),
  })
  .map(({ turns, isOpen, states, lower, more, about, unknown }) => {
    const upper = more === null ? null : (lower ?? 0) + more;
    let position = 0;
    return turns.map((turn, index): Omit<YearRow, 'figure'> => {
      const since = position + turn;
      position = since + turn;
      const until = isOpen && index === turns.length - 1 ? openUntil : position;
      const state = states.next().value ?? 'counted';
      return { measure: 'm', scope: 'own', since, until, state, lower, upper, about, unknown, members: [] };
    });
  });

const arbitraryRows = fc
  .array(arbitraryFigure, { maxLength: 8 })
  .map((figures) => figures.flatMap((rows, index) => rows.map((row): YearRow => ({ ...row, figure: `f${index}` }))));

const positions = Array.from({ length: 45 }, (_, index) => index);

it('a group tells of every position the sum of the rows that stand there, and their figures in order', () => {
  fc.assert(
    fc.property(arbitraryRows, (rows) => {
      const group = sumGroup(rows);
      for (const position of positions) {
        const standing = rows.filter(({ since, until }) => since <= position && position < until);
        const figures = standing.map(({ figure }) => figure).sort();
        const parts = { vector: sumVectors(standing.map(vectorOf)), distinct: null, missing: 0, figures };
        expect(group.partsAt(position, 'sum')).toEqual(standing.length === 0 ? null : parts);
      }
    }),
    { numRuns: 40 },
  );
});

it.each([
  ['sums', sumGroup],
  ['names', distinctGroup],
])('a group of %s into which rows came and ended is the group of those rows', (_, groupOf) => {
  fc.assert(
    fc.property(arbitraryRows, fc.nat({ max: 44 }), (rows, known) => {
      const before = rows.filter(({ since }) => since <= known);
      const group = groupOf(before.map((row) => (row.until > known ? { ...row, until: openUntil } : row)));
      // Asked before, so that a sum is there to be brought forward.
      group.partsAt(known, 'sum');
      for (const row of rows.filter(({ since }) => since > known).reverse()) group.begin(row);
      for (const row of before) {
        if (row.until > known && row.until !== openUntil) expect(group.end(row)).toBe(true);
      }
      const whole = groupOf(rows);
      expect(group.size).toBe(whole.size);
      for (const position of positions) {
        expect(group.partsAt(position, 'sum')).toEqual(whole.partsAt(position, 'sum'));
        expect(group.stretchAt(position)).toEqual(whole.stretchAt(position));
      }
    }),
    { numRuns: 40 },
  );
});

it('nothing of a group changes within a stretch, and something does at both of its ends', () => {
  fc.assert(
    fc.property(arbitraryRows, fc.nat({ max: 44 }), (rows, position) => {
      const { since, until } = sumGroup(rows).stretchAt(position);
      const turns = new Set(rows.flatMap((row) => [row.since, row.until]));
      expect([...turns].filter((turn) => since < turn && turn < until)).toEqual([]);
      expect([since === 0 || turns.has(since), until === openUntil || turns.has(until)]).toEqual([true, true]);
    }),
    { numRuns: 40 },
  );
});

it('only a row that is there and open can end', () => {
  const row: YearRow = {
    figure: 'f',
    measure: 'm',
    scope: 'own',
    since: 3,
    until: openUntil,
    state: 'counted',
    lower: 1,
    upper: 1,
    about: false,
    unknown: false,
    members: [],
  };
  for (const groupOf of [sumGroup, distinctGroup]) {
    const group = groupOf([row]);
    const ends = [{ figure: 'g' }, { since: 2 }, {}, { until: 6 }].map((other) =>
      group.end({ ...row, until: 5, ...other }),
    );
    expect(ends).toEqual([false, false, true, false]);
  }
});
