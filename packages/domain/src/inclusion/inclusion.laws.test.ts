import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureId } from '../activity/activity.ts';
import type { Command } from '../command/command.ts';
import { project } from '../state/evolve.ts';
import type { LedgerState } from '../state/ledger-state.ts';
import { arbitraryBounds, arbitraryCommands, decideIn, factsOf, figureOf, tell } from '../testing/index.ts';
import { contributions, totals } from '../totals/totals.ts';
import type { InclusionRelation } from './inclusion.ts';

const years = [2013, 2014] as const;
const arbitraryRelation = fc.constantFrom<InclusionRelation>('inside', 'outside', 'same', 'undecided');

function livingFigures({ activities }: LedgerState): readonly FigureId[] {
  return [...activities.values()]
    .filter(({ status }) => status === 'recorded')
    .flatMap(({ figures }) => figures.map(({ id }) => id));
}

const declare = (figure: FigureId, relation: InclusionRelation, of: FigureId): Command => ({
  kind: 'declare-inclusion',
  figure,
  of,
  relation,
  reason: '',
});

/** Figures that a figure lies inside of or repeats, directly or through others. */
function upwardFrom(start: FigureId, { inclusions }: LedgerState): ReadonlySet<FigureId> {
  const reached = new Set<FigureId>();
  const walk = (from: FigureId) => {
    for (const { figure, of, relation } of inclusions.values()) {
      if (figure !== from || reached.has(of) || (relation !== 'inside' && relation !== 'same')) continue;
      reached.add(of);
      walk(of);
    }
  };
  walk(start);
  return reached;
}

describe('declarations, whatever happened to the ledger', () => {
  it('withdrawn are as if they had never been made', () => {
    fc.assert(
      fc.property(arbitraryCommands, arbitraryRelation, fc.nat(), fc.nat(), (commands, relation, one, other) => {
        const { state, events } = tell(commands);
        const figures = livingFigures(state);
        fc.pre(figures.length > 0);
        const [figure, of] = [figures[one % figures.length] ?? '', figures[other % figures.length] ?? ''];
        fc.pre(!state.inclusions.has(`${figure}~${of}`));
        const { state: after, decisions } = tell(
          [declare(figure, relation, of), { kind: 'withdraw-inclusion', figure, of, reason: '弄错了' }],
          events,
        );
        expect(decisions[1]?.accepted).toBe(decisions[0]?.accepted);
        for (const year of years) expect(contributions(after, { year })).toEqual(contributions(state, { year }));
      }),
    );
  });

  it('never go round in a circle', () => {
    fc.assert(
      fc.property(arbitraryCommands, (commands) => {
        const { state } = tell(commands);
        for (const figure of state.figureOwners.keys()) expect(upwardFrom(figure, state)).not.toContain(figure);
      }),
    );
  });

  it('that would close a circle are refused', () => {
    fc.assert(
      fc.property(arbitraryCommands, fc.constantFrom('inside' as const, 'same' as const), (commands, relation) => {
        const { state } = tell(commands);
        const living = new Set(livingFigures(state));
        for (const part of living) {
          for (const whole of upwardFrom(part, state)) {
            if (!living.has(whole) || state.inclusions.get(`${whole}~${part}`)?.relation === relation) continue;
            const decision = decideIn(state, declare(whole, relation, part));
            expect(decision.accepted ? [] : decision.problems.map(({ code }) => code)).toEqual(['inclusion.cycle']);
          }
        }
      }),
    );
  });
});

describe('a figure inside several wholes', () => {
  it('adds nothing to them, and counts in full only where it is larger than each', () => {
    fc.assert(
      fc.property(arbitraryBounds, fc.array(arbitraryBounds, { minLength: 1, maxLength: 4 }), (part, wholes) => {
        const record = (id: string, quantity: typeof part): Command => ({
          kind: 'record-activity',
          activityId: id,
          facts: factsOf(id, 2013, [figureOf(`${id}.f`, 'material_copies', quantity)]),
        });
        const commands = wholes.map((quantity, index) => record(`w${index}`, quantity));
        const pairs = wholes.map((_, index) => declare('p.f', 'inside', `w${index}.f`));
        const { state } = tell([...commands, record('p', part), ...pairs]);
        const row = contributions(state, { year: 2013 }).find(({ figure }) => figure === 'p.f');
        const fits = wholes.some(({ upper }) => part.lower === null || upper === null || part.lower <= upper);
        expect(row?.state).toBe(fits ? 'inside' : 'counted');
        if (fits && wholes.every(({ lower }) => lower !== null)) {
          const [alone] = totals(tell(commands).state, { year: 2013 });
          const [total] = totals(state, { year: 2013 });
          expect([total?.lower, total?.upper, total?.counted]).toEqual([alone?.lower, alone?.upper, wholes.length]);
        }
      }),
    );
  });

  it('counts again when every whole of it is voided', () => {
    fc.assert(
      fc.property(arbitraryCommands, (commands) => {
        const { state } = tell(commands);
        for (const row of contributions(state, { year: 2013 })) {
          if (row.reason !== 'declared-inside') continue;
          const wholes = [...upwardFrom(row.figure, state)].map((whole) => state.figureOwners.get(whole));
          const without = [...state.activities.values()].reduce((now, { id, version, status }) => {
            if (!wholes.includes(id) || status === 'voided' || id === row.activity) return now;
            const decision = decideIn(now, {
              kind: 'void-activity',
              activityId: id,
              expectedVersion: version,
              reason: '重复',
            });
            return decision.accepted ? project(decision.events, now) : now;
          }, state);
          if (wholes.includes(row.activity)) continue;
          const after = contributions(without, { year: 2013 }).find(({ figure }) => figure === row.figure);
          expect(after?.reason).not.toBe('declared-inside');
          expect(after?.state).not.toBe('same');
        }
      }),
    );
  });
});
