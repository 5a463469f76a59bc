import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evolve, project } from '../state/evolve.ts';
import { initialState } from '../state/ledger-state.ts';
import { arbitraryCommands, decideIn, tell } from '../testing/index.ts';
import { resolveContributions } from './resolve-contributions.ts';
import { addVectors, subtractVectors, sumVectors, vectorOf, zeroVector } from './total-vector.ts';
import { contributions, totals } from './totals.ts';

const years = [2013, 2014];
const allTotals = (state: ReturnType<typeof project>) => years.map((year) => totals(state, { year }));

describe('laws of a ledger', () => {
  it('replaying all events gives what folding them one by one gave', () => {
    fc.assert(
      fc.property(arbitraryCommands, (commands) => {
        const { events } = tell(commands);
        const oneByOne = events.reduce(evolve, initialState);
        expect(allTotals(project(events))).toEqual(allTotals(oneByOne));
      }),
    );
  });

  it('an activity recorded and voided counts as if it had never been', () => {
    fc.assert(
      fc.property(arbitraryCommands, (commands) => {
        const { state } = tell(commands);
        for (const activity of state.activities.values()) {
          if (activity.status === 'voided') continue;
          const voided = decideIn(state, {
            kind: 'void-activity',
            activityId: activity.id,
            expectedVersion: activity.version,
            reason: '重复',
          });
          if (!voided.accepted) throw new Error('a living activity could not be voided');
          const without = new Map(state.activities);
          without.delete(activity.id);
          expect(allTotals(project(voided.events, state))).toEqual(allTotals({ ...state, activities: without }));
        }
      }),
    );
  });

  it('every living figure has exactly one contribution', () => {
    fc.assert(
      fc.property(arbitraryCommands, (commands) => {
        const { state } = tell(commands);
        for (const year of years) {
          const living = [...state.activities.values()].filter((a) => a.status === 'recorded' && a.year === year);
          expect(
            contributions(state, { year })
              .map(({ figure }) => figure)
              .sort(),
          ).toEqual(living.flatMap(({ figures }) => figures.map(({ id }) => id)).sort());
        }
      }),
    );
  });

  it('the order in which figures are looked at does not matter', () => {
    fc.assert(
      fc.property(arbitraryCommands, fc.infiniteStream(fc.integer()), (commands, random) => {
        const { state } = tell(commands);
        const shuffled = (values: readonly (readonly [unknown, unknown])[]) =>
          values
            .map((value) => ({ value, key: random.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ value }) => value);
        const other = {
          ...state,
          activities: new Map(shuffled([...state.activities]) as [string, never][]), // the same entries in another order
          inclusions: new Map(shuffled([...state.inclusions]) as [string, never][]), // likewise
        };
        expect(allTotals(other)).toEqual(allTotals(state));
      }),
    );
  });

  it('an undecided total holds both answers to its question', () => {
    fc.assert(
      fc.property(arbitraryCommands, fc.constantFrom('inside' as const, 'outside' as const), (commands, relation) => {
        const { state } = tell(commands);
        for (const year of years) {
          const question = contributions(state, { year }).find(({ reason }) => reason === 'meets-span');
          if (question?.because == null) continue;
          const answer = decideIn(state, {
            kind: 'declare-inclusion',
            figure: question.figure,
            of: question.because,
            relation,
            reason: '',
          });
          if (!answer.accepted) continue;
          const of = ({ measure, scope }: { measure: string; scope: string }) =>
            measure === question.measure && scope === question.scope;
          const before = totals(state, { year }).find(of);
          const after = totals(project(answer.events, state), { year }).find(of);
          expect(after?.lower).toBeGreaterThanOrEqual(before?.lower ?? 0);
          if (before?.upper != null) expect(after?.upper ?? Infinity).toBeLessThanOrEqual(before.upper);
        }
      }),
    );
  });
});

describe('laws of total vectors', () => {
  const vectors = arbitraryCommands.map((commands) =>
    contributions(tell(commands).state, { year: 2013 }).map(vectorOf),
  );

  it('adding is commutative and associative, and zero changes nothing', () => {
    fc.assert(
      fc.property(vectors, vectors, vectors, (a, b, c) => {
        const [x, y, z] = [a, b, c].map((parts) => parts.reduce(addVectors, zeroVector));
        if (x === undefined || y === undefined || z === undefined) return;
        expect(addVectors(x, y)).toEqual(addVectors(y, x));
        expect(addVectors(addVectors(x, y), z)).toEqual(addVectors(x, addVectors(y, z)));
        expect(addVectors(x, zeroVector)).toEqual(x);
      }),
    );
  });

  it('adding many at once is adding them one by one', () => {
    fc.assert(
      fc.property(vectors, (parts) => {
        expect(sumVectors(parts)).toEqual(parts.reduce(addVectors, zeroVector));
      }),
    );
  });

  it('taking away what was added leaves what was there', () => {
    fc.assert(
      fc.property(vectors, vectors, (a, b) => {
        const [x, y] = [a.reduce(addVectors, zeroVector), b.reduce(addVectors, zeroVector)];
        expect(subtractVectors(addVectors(x, y), y)).toEqual(x);
      }),
    );
  });
});

it('a group without figures has no contributions', () => {
  const measure = initialState.catalogue.measures.get('material_copies');
  if (measure === undefined) throw new Error('the catalogue has lost its leaflets');
  expect(resolveContributions({ year: 2013, measure, figures: [], inclusions: [] })).toEqual([]);
});
