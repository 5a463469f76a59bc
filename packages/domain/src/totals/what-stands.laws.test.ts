import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../command/command.ts';
import { builtinCatalogue } from '../measure/builtin-catalogue.ts';
import { arbitraryCommands, tell } from '../testing/index.ts';
import type { Contribution } from './total.ts';
import { addVectors, vectorOf, zeroVector } from './total-vector.ts';
import { contributions, totals } from './totals.ts';
import { totalsOf } from './totals-of.ts';

const years = [2013, 2014] as const;

/**
 * Only what stands at the end, by what the clerk said last of each thing: no corrections, nothing voided, nothing
 * withdrawn.
 */
function standing(commands: readonly Command[]): readonly Command[] {
  const { decisions } = tell(commands);
  const records = new Map<string, Extract<Command, { kind: 'record-activity' }>>();
  const voided = new Set<string>();
  const measures: Command[] = [];
  const declared = new Map<string, Extract<Command, { kind: 'declare-inclusion' }>>();
  commands.forEach((command, index) => {
    if (decisions[index]?.accepted !== true) return;
    if (command.kind === 'record-activity') records.set(command.activityId, command);
    else if (command.kind === 'correct-activity') {
      const { activityId, facts } = command;
      records.set(activityId, {
        kind: 'record-activity',
        activityId,
        facts,
        acknowledge: ['activity.look-alike', 'activity.dates-outside-year'],
      });
    } else if (command.kind === 'void-activity') voided.add(command.activityId);
    else if (command.kind === 'reinstate-activity') voided.delete(command.activityId);
    else if (command.kind === 'declare-inclusion') declared.set(`${command.figure} ${command.of}`, command);
    else if (command.kind === 'withdraw-inclusion') declared.delete(`${command.figure} ${command.of}`);
    else if (command.kind === 'change-measure') measures.push(command);
  });
  const living = [...records.values()].filter(({ activityId }) => !voided.has(activityId));
  const figures = new Set(living.flatMap(({ facts }) => facts.figures.map(({ id }) => id)));
  return [
    ...living,
    ...measures,
    ...[...declared.values()].filter(({ figure, of }) => figures.has(figure) && figures.has(of)),
  ];
}

describe('a total', () => {
  it('depends on what stands, and not on how it came to stand', () => {
    fc.assert(
      fc.property(arbitraryCommands, (commands) => {
        const { state } = tell(commands);
        const afresh = tell(standing(commands));
        expect(afresh.decisions.filter(({ accepted }) => !accepted)).toEqual([]);
        for (const year of years) expect(contributions(afresh.state, { year })).toEqual(contributions(state, { year }));
      }),
    );
  });

  it('of two bureaus that count by the same definitions is the sum of theirs, and so is its vector', () => {
    fc.assert(
      fc.property(arbitraryCommands, arbitraryCommands, (one, other) => {
        const [a, b] = [rows(one), rows(other)];
        for (const together of totalsOf(builtinCatalogue, [...a, ...b])) {
          const isPart = ({ measure, scope }: Contribution) => measure === together.measure && scope === together.scope;
          const vectors = [a, b].map((part) => part.filter(isPart).map(vectorOf).reduce(addVectors, zeroVector));
          const whole = [...a, ...b].filter(isPart).map(vectorOf).reduce(addVectors, zeroVector);
          expect(vectors.reduce(addVectors)).toEqual(whole);
          if (together.adds !== 'sum') continue;
          const parts = [a, b].flatMap((part) => totalsOf(builtinCatalogue, part.filter(isPart)));
          const sum = (count: (part: (typeof parts)[number]) => number) =>
            parts.reduce((total, part) => total + count(part), 0);
          expect(together.lower).toBe(sum(({ lower }) => lower));
          const isOpen = parts.some(({ upper }) => upper === null);
          expect(together.upper).toBe(isOpen ? null : sum(({ upper }) => upper ?? 0));
          expect(together.counted).toBe(sum(({ counted }) => counted));
          expect(together.undecided).toBe(sum(({ undecided }) => undecided));
          expect(together.unknown).toBe(sum(({ unknown }) => unknown));
        }
      }),
    );
  });

  it('of a year does not look at another year', () => {
    fc.assert(
      fc.property(arbitraryCommands, (commands) => {
        const { state } = tell(commands);
        for (const year of years) {
          const only = new Map([...state.activities].filter(([, activity]) => activity.year === year));
          expect(totals({ ...state, activities: only }, { year })).toEqual(totals(state, { year }));
        }
      }),
    );
  });
});

function rows(commands: readonly Command[]) {
  const asBuiltIn = commands.filter(({ kind }) => kind !== 'change-measure');
  return contributions(tell(asBuiltIn).state, { year: 2013 });
}
