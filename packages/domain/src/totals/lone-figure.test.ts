import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civilDate } from '../civil/civil-date.ts';
import { initialState } from '../state/ledger-state.ts';
import { arbitraryCommands, exactly, figureOf, tell } from '../testing/index.ts';
import { resolveContributions } from './resolve-contributions.ts';

it('a figure that is alone counts as it does beside one of another body, which it never meets', () => {
  const throughDay = fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined });
  fc.assert(
    fc.property(arbitraryCommands, throughDay, (commands, month) => {
      const through = month === undefined ? {} : { through: civilDate(2013, month, 15) };
      for (const activity of tell(commands).state.activities.values()) {
        for (const figure of activity.figures) {
          const measure = initialState.catalogue.measures.get(figure.measure);
          if (measure === undefined) continue;
          const placed = { figure, activity: activity.id, year: activity.year, dates: activity.dates };
          const other = { ...placed, figure: figureOf('~other', figure.measure, exactly(1), { scope: '另一单位' }) };
          const group = { year: activity.year, measure, inclusions: [], ...through };
          const beside = resolveContributions({ ...group, figures: [placed, other] });
          expect(resolveContributions({ ...group, figures: [placed] })).toEqual(
            beside.filter(({ figure: id }) => id === figure.id),
          );
        }
      }
    }),
  );
});
