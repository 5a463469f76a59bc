import type { Figure } from '../activity/activity.ts';
import { lastDayOf } from '../civil/civil-date.ts';
import type { Command } from '../command/command.ts';
import type { LedgerState } from '../state/ledger-state.ts';
import { atLeast, factsOf, figureOf, illegible, tell } from '../testing/index.ts';

type Value = Parameters<typeof figureOf>[2];

function yearly(year: number, measure: string, value: Value, changes: Partial<Figure> = {}): Figure {
  const basis = { kind: 'period', from: `${year}-01-01`, to: lastDayOf(year) } as const;
  return figureOf(`${year}.${measure}.${changes.scope ?? 'own'}.${changes.breakdown ?? ''}`, measure, value, {
    basis,
    ...changes,
  });
}

function through(
  year: number,
  day: string | null,
  measure: string,
  value: Value,
  changes: Partial<Figure> = {},
): Figure {
  const last = day === null ? null : `${year}-${day}`;
  const basis = { kind: 'cumulative', from: `${year}-01-01`, through: last } as const;
  return yearly(year, measure, value, { basis, scope: 'district', ...changes });
}

const about = (value: number): Value => ({ lower: value, upper: value, mark: 'about', raw: `约${value}` });
const between = (lower: number, upper: number): Value => ({ lower, upper, mark: 'range', raw: `${lower}-${upper}` });

/** A bureau's three years, made up for the tests of what texts claim about them. */
export function threeYears(): LedgerState {
  const years: readonly (readonly [number, readonly Figure[]])[] = [
    [
      2011,
      [
        yearly(2011, 'training_sessions', 300),
        yearly(2011, 'training_participations', 30000),
        yearly(2011, 'material_copies', 25000),
        yearly(2011, 'chart_copies', 3000),
        through(2011, '09-30', 'patents_filed', 50),
        through(2011, '09-30', 'patents_granted', 23),
        yearly(2011, 'press_items_submitted', 200, { scope: 'district' }),
      ],
    ],
    [
      2012,
      [
        yearly(2012, 'training_sessions', 318),
        yearly(2012, 'training_participations', 32180),
        yearly(2012, 'material_copies', 35000),
        yearly(2012, 'book_copies', 10000),
        yearly(2012, 'chart_copies', 1800),
        yearly(2012, 'lectures_held', 10),
        through(2012, '10-31', 'patents_filed', 81),
        through(2012, '10-31', 'patents_granted', 50),
        through(2012, '10-31', 'patents_granted', 10, { breakdown: 'invention' }),
        yearly(2012, 'press_items_submitted', 210, { scope: 'district' }),
        through(2012, null, 'broadcast_items', 23, { scope: 'own' }),
        yearly(2012, 'enforcement_actions', 0, { scope: 'joint' }),
        yearly(2012, 'consultations', illegible),
        yearly(2012, 'exhibits_shown', atLeast(10)),
        yearly(2012, 'participations', about(5000)),
        yearly(2012, 'works_collected', 400),
        yearly(2012, 'works_collected', 500, { scope: 'joint' }),
        yearly(2012, 'funds_spent', 100000.5),
      ],
    ],
    [
      2013,
      [
        yearly(2013, 'training_sessions', 380),
        yearly(2013, 'training_participations', 25800),
        yearly(2013, 'material_copies', 89000),
        yearly(2013, 'book_copies', 20000),
        yearly(2013, 'chart_copies', 1800),
        yearly(2013, 'lectures_held', between(8, 14)),
        yearly(2013, 'display_boards', 30),
        yearly(2013, 'patents_filed', 43, { scope: 'district' }),
        through(2013, '10-31', 'patents_granted', 60),
        through(2013, '10-31', 'patents_granted', 15, { breakdown: 'invention' }),
        yearly(2013, 'press_items_submitted', 185, { scope: 'district' }),
        yearly(2013, 'broadcast_items', 65),
        yearly(2013, 'enforcement_actions', 4, { scope: 'joint' }),
        yearly(2013, 'consultations', atLeast(120)),
        yearly(2013, 'exhibits_shown', 12),
        yearly(2013, 'participations', about(5200)),
        yearly(2013, 'works_collected', 413),
        yearly(2013, 'works_collected', 450, { scope: 'joint' }),
        yearly(2013, 'funds_spent', 162000),
      ],
    ],
  ];
  const commands = years.flatMap(([year, figures]): Command[] => [
    {
      kind: 'record-activity',
      activityId: `${year}`,
      facts: factsOf('全年工作', year, figures, { direction: 'statistic' }),
    },
    ...Array.from(
      { length: year - 2009 },
      (_unused, index): Command => ({
        kind: 'record-activity',
        activityId: `${year}-${index}`,
        facts: factsOf(`讲座第${index}场`, year, []),
      }),
    ),
  ]);
  const told = tell(commands);
  if (told.decisions.some(({ accepted }) => !accepted)) throw new Error('a command of the three years was refused');
  return told.state;
}
