import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../measure/measure.ts';
import { measureIn } from '../measure/measure-versions.ts';
import { arbitraryCommands, tell } from '../testing/index.ts';
import { contributions, totals } from '../totals/totals.ts';
import { rollUp } from './roll-up.ts';
import { rollUpShares } from './share-of.ts';

const ids = ['gd.sz', 'gd.gz', 'gd.sz.nanshan'];

/** The lives of three ledgers, and what each brings to the roll-up of 2013. */
const bureaus = fc.tuple(arbitraryCommands, arbitraryCommands, arbitraryCommands).map((lives) =>
  lives.map((commands, index) => {
    const ledger = ids[index] ?? '';
    const { state } = tell(commands);
    const rows = contributions(state, { year: 2013 });
    const own = totals(state, { year: 2013 }).map((total) => ({
      ...total,
      definition: measureIn(state.catalogue, total.measure, 2013),
    }));
    return { totals: own, shares: rollUpShares(ledger, state.catalogue, rows) };
  }),
);

/** What two ledgers have to agree on before their figures of one measure are added. */
const meaning = (definition: Measure | undefined) => {
  const { names, units, adds, decimals, version } = definition ?? {};
  return JSON.stringify([names?.zh, units, adds, decimals, version]);
};

describe('laws of a roll-up', () => {
  it('of one ledger is that ledger', () => {
    fc.assert(
      fc.property(bureaus, ([bureau]) => {
        const own = (bureau?.totals ?? []).map(
          ({ figures: _figures, missing: _missing, definition: _definition, ...total }) => total,
        );
        const rolled = rollUp(bureau?.shares ?? []).map(
          ({ definition: _definition, ledgers: _ledgers, overlapping: _overlapping, ...total }) => total,
        );
        expect(rolled).toEqual(own);
      }),
    );
  });

  it('counts what the ledgers count, lies between the largest of them and their sum, and is the sum where none overlap', () => {
    fc.assert(
      fc.property(bureaus, (lives) => {
        const all = lives.flatMap((bureau) => bureau.totals);
        const rolledUp = rollUp(lives.flatMap(({ shares }) => shares));
        expect(rolledUp.reduce((sum, { counted }) => sum + counted, 0)).toBe(
          all.reduce((sum, { counted }) => sum + counted, 0),
        );
        for (const rolled of rolledUp) {
          const parts = all
            .filter(({ measure, scope }) => measure === rolled.measure && scope === rolled.scope)
            .filter(({ definition }) => meaning(definition) === meaning(rolled.definition));
          const sum = (of: (part: (typeof parts)[number]) => number) =>
            parts.reduce((total, part) => total + of(part), 0);
          const tops = parts.map(({ upper }) => upper);
          expect(rolled).toMatchObject({
            upper: tops.includes(null) ? null : sum(({ upper }) => upper ?? 0),
            counted: sum(({ counted }) => counted),
            undecided: sum(({ undecided }) => undecided),
            unknown: sum(({ unknown }) => unknown),
            about: sum(({ about }) => about),
          });
          const lowers = sum(({ lower }) => lower);
          expect(rolled.lower).toBeLessThanOrEqual(lowers);
          expect(rolled.lower).toBeGreaterThanOrEqual(Math.max(...parts.map(({ lower }) => lower)));
          if (rolled.overlapping === 0) expect(rolled.lower).toBe(lowers);
          if (rolled.scope === 'own' && rolled.adds !== 'distinct') expect(rolled.overlapping).toBe(0);
        }
      }),
    );
  });

  it('does not depend on the order of the ledgers', () => {
    fc.assert(
      fc.property(bureaus, (lives) => {
        const shares = lives.flatMap(({ shares: own }) => own);
        const turned = [...shares].reverse();
        expect(rollUp(turned)).toEqual(rollUp(shares));
      }),
    );
  });
});
