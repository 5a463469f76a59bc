import { describe, expect, it } from 'vitest';
import type { ActivityFacts, Basis, Figure } from '../activity/activity.ts';
import type { Command } from '../command/command.ts';
import type { InclusionRelation } from '../inclusion/inclusion.ts';
import { atLeast, factsOf, figureOf, illegible, tell } from '../testing/index.ts';
import { contributions, totals } from './totals.ts';

const year = 2013;
const wholeYear: Basis = { kind: 'period', from: '2013-01-01', to: '2013-12-31' };
const throughMonth = (month: string, day = '30'): Basis => ({
  kind: 'cumulative',
  from: '2013-01-01',
  through: `2013-${month}-${day}`,
});

function record(activityId: string, figures: readonly Figure[], changes: Partial<ActivityFacts> = {}): Command {
  return { kind: 'record-activity', activityId, facts: factsOf(activityId, year, figures, changes) };
}

function declare(figure: string, relation: InclusionRelation, of: string): Command {
  return { kind: 'declare-inclusion', figure, of, relation, reason: '' };
}

const copies = (id: string, value: Parameters<typeof figureOf>[2], changes: Partial<Figure> = {}) =>
  figureOf(id, 'material_copies', value, changes);
const filed = (id: string, value: Parameters<typeof figureOf>[2], changes: Partial<Figure> = {}) =>
  figureOf(id, 'patents_filed', value, changes);

function total(commands: readonly Command[], scope = 'own') {
  const { state, decisions } = tell(commands);
  expect(decisions.filter(({ accepted }) => !accepted)).toEqual([]);
  const found = totals(state, { year }).find((candidate) => candidate.scope === scope);
  return found === undefined ? null : { lower: found.lower, upper: found.upper };
}

function states(commands: readonly Command[]) {
  return Object.fromEntries(contributions(tell(commands).state, { year }).map(({ figure, state }) => [figure, state]));
}

describe('counting once', () => {
  it('adds the figures of separate activities', () => {
    expect(total([record('a', [copies('f', 300)]), record('b', [copies('g', 20)])])).toEqual({
      lower: 320,
      upper: 320,
    });
  });

  it('keeps an open top open, and the lower bounds exact', () => {
    expect(total([record('a', [copies('f', atLeast(25000))]), record('b', [copies('g', 120)])])).toEqual({
      lower: 25120,
      upper: null,
    });
  });

  it('never adds two scopes', () => {
    const commands = [record('a', [copies('f', 300)]), record('b', [copies('g', 1000, { scope: 'joint' })])];
    expect(total(commands)).toEqual({ lower: 300, upper: 300 });
    expect(total(commands, 'joint')).toEqual({ lower: 1000, upper: 1000 });
  });

  it('counts results only: no targets, bases or quoted numbers', () => {
    const figures = [copies('f', 5), copies('g', 70, { role: 'target' }), copies('h', 80, { role: 'base' })];
    expect(total([record('a', [...figures, copies('i', 90, { role: 'quoted' })])])).toEqual({ lower: 5, upper: 5 });
  });

  it('asks about an activity within a stretch that a total covers, and gives a range meanwhile', () => {
    const commands = [
      record('year', [copies('whole', 89000, { basis: wholeYear })]),
      record('a', [copies('f', 45000)]),
    ];
    expect(total(commands)).toEqual({ lower: 89000, upper: 134000 });
    expect(states(commands)).toEqual({ whole: 'counted', f: 'undecided' });
  });

  it('counts a part once when it is declared inside, and twice never', () => {
    const commands = [
      record('year', [copies('whole', 89000, { basis: wholeYear })]),
      record('a', [copies('f', 45000)]),
      declare('f', 'inside', 'whole'),
    ];
    expect(total(commands)).toEqual({ lower: 89000, upper: 89000 });
  });

  it('adds what is declared outside', () => {
    const commands = [
      record('year', [copies('whole', 89000, { basis: wholeYear })]),
      record('a', [copies('f', 45000)]),
      declare('f', 'outside', 'whole'),
    ];
    expect(total(commands)).toEqual({ lower: 134000, upper: 134000 });
  });

  it('lets the parts of a voided whole count again', () => {
    const commands: Command[] = [
      record('year', [copies('whole', 89000, { basis: wholeYear })]),
      record('a', [copies('f', 45000)]),
      declare('f', 'inside', 'whole'),
      { kind: 'void-activity', activityId: 'year', expectedVersion: 1, reason: '重复录入' },
    ];
    expect(total(commands)).toEqual({ lower: 45000, upper: 45000 });
  });

  it('counts the other of two that are the same fact', () => {
    const commands = [record('a', [copies('f', 185)]), record('b', [copies('g', 185)]), declare('f', 'same', 'g')];
    expect(total(commands)).toEqual({ lower: 185, upper: 185 });
    expect(states(commands)).toEqual({ f: 'same', g: 'counted' });
  });

  it('counts a figure again when the one it repeats is voided', () => {
    const commands: Command[] = [
      record('a', [copies('f', 185)]),
      record('b', [copies('g', 185)]),
      declare('f', 'same', 'g'),
      { kind: 'void-activity', activityId: 'b', expectedVersion: 1, reason: '录错了' },
    ];
    expect(states(commands)).toEqual({ f: 'counted' });
  });

  it('takes the parts for a whole that nobody can read', () => {
    const commands = [
      record('year', [copies('whole', illegible)]),
      record('a', [copies('f', 20)]),
      record('b', [copies('g', 30)]),
      declare('f', 'inside', 'whole'),
      declare('g', 'inside', 'whole'),
    ];
    expect(total(commands)).toEqual({ lower: 50, upper: null });
  });

  it('takes only the larger of two parts of one activity that may overlap', () => {
    const commands = [
      record('year', [copies('whole', illegible)]),
      record('a', [copies('f', 20), copies('g', 30)]),
      declare('f', 'inside', 'whole'),
      declare('g', 'inside', 'whole'),
    ];
    expect(total(commands)).toEqual({ lower: 30, upper: null });
  });

  it('counts a part in full that is larger than its whole', () => {
    const commands = [
      record('a', [copies('whole', 10)]),
      record('b', [copies('f', 25)]),
      declare('f', 'inside', 'whole'),
    ];
    expect(total(commands)).toEqual({ lower: 35, upper: 35 });
  });
});

describe('snapshots of one series', () => {
  it('count by their day, not by when they were keyed in', () => {
    const october = filed('oct', 81, { basis: throughMonth('10', '31') });
    const september = filed('sep', 50, { basis: throughMonth('09') });
    expect(states([record('patents', [october, september])])).toEqual({ oct: 'counted', sep: 'replaced' });
  });

  it('give way to a December total of the same first day', () => {
    const commands = [
      record('patents', [filed('sep', 50, { basis: throughMonth('09') }), filed('dec', 90, { basis: wholeYear })]),
    ];
    expect(states(commands)).toEqual({ sep: 'replaced', dec: 'counted' });
  });

  it('of two activities are two series, and the shorter one is asked about', () => {
    const commands = [
      record('a', [filed('oct', 81, { basis: throughMonth('10', '31') })]),
      record('b', [filed('sep', 50, { basis: throughMonth('09') })]),
    ];
    expect(states(commands)).toEqual({ oct: 'counted', sep: 'undecided' });
  });

  it('keep an answer that was given for an earlier snapshot', () => {
    const commands = [
      record('statistic', [copies('sep', 500, { basis: throughMonth('09') })]),
      record('a', [copies('f', 40)]),
      declare('f', 'outside', 'sep'),
      {
        kind: 'correct-activity',
        activityId: 'statistic',
        expectedVersion: 1,
        reason: '新的月报',
        facts: factsOf('statistic', year, [
          copies('sep', 500, { basis: throughMonth('09') }),
          copies('oct', 600, { basis: throughMonth('10', '31') }),
        ]),
      } satisfies Command,
    ];
    expect(states(commands)).toEqual({ sep: 'replaced', oct: 'counted', f: 'counted' });
  });

  it('that began before the year stay outside its total', () => {
    const since: Basis = { kind: 'cumulative', from: '2010-01-01', through: '2013-06-30' };
    expect(total([record('a', [filed('f', 400, { basis: since })])])).toBeNull();
  });
});

describe('breakdowns', () => {
  const parts = [
    filed('inv', 24, { breakdown: 'invention' }),
    filed('uti', 12, { breakdown: 'utility_model' }),
    filed('des', 7, { breakdown: 'design' }),
  ];

  it('are inside the figure without breakdown of their activity', () => {
    expect(total([record('a', [filed('all', 43), ...parts])])).toEqual({ lower: 43, upper: 43 });
  });

  it('make the total where no whole was stated', () => {
    expect(total([record('a', parts)])).toEqual({ lower: 43, upper: 43 });
  });

  it('are added to their whole where that was declared', () => {
    expect(
      total([record('a', [filed('all', 40), parts[2] ?? filed('des', 7)]), declare('des', 'outside', 'all')]),
    ).toEqual({
      lower: 47,
      upper: 47,
    });
  });
});

describe('kinds, townships and schools', () => {
  const kinds = (id: string, value: number, members: readonly string[] = []) =>
    figureOf(id, 'material_kinds', value, { members });

  it('lie between the largest and the sum while they are not named', () => {
    expect(total([record('a', [kinds('f', 23)]), record('b', [kinds('g', 13)])])).toEqual({ lower: 23, upper: 36 });
  });

  it('are counted exactly once named', () => {
    const commands = [record('a', [kinds('f', 2, ['养殖', '种植'])]), record('b', [kinds('g', 2, ['种植', '防震'])])];
    expect(total(commands)).toEqual({ lower: 3, upper: 3 });
  });
});

describe('by a day of the year', () => {
  const at = (commands: readonly Command[], through: string) => {
    const found = totals(tell(commands).state, { year, through })[0];
    return found === undefined ? null : { lower: found.lower, upper: found.upper, missing: found.missing };
  };
  const days = (from: string, to: string): Partial<ActivityFacts> => ({
    dates: { from: `2013-${from}`, to: `2013-${to}`, precision: 'day', raw: '' },
  });

  it('counts what was over by then', () => {
    const commands = [
      record('a', [copies('f', 10)], days('01-10', '01-20')),
      record('b', [copies('g', 5)], days('10-01', '10-01')),
    ];
    expect(at(commands, '2013-09-30')).toEqual({ lower: 10, upper: 10, missing: 0 });
  });

  it('leaves open what straddles the day or has no date', () => {
    const commands = [record('a', [copies('f', 10)], days('09-25', '10-05')), record('b', [copies('g', 5)])];
    expect(at(commands, '2013-09-30')).toEqual({ lower: 0, upper: 15, missing: 0 });
  });

  it('takes the latest snapshot by then', () => {
    const commands = [
      record('p', [
        filed('sep', 50, { basis: throughMonth('09') }),
        filed('oct', 81, { basis: throughMonth('10', '31') }),
      ]),
    ];
    expect(at(commands, '2013-10-15')).toEqual({ lower: 50, upper: 50, missing: 0 });
  });

  it('says that a total is missing where every snapshot came later', () => {
    const commands = [record('p', [filed('oct', 81, { basis: throughMonth('10', '31') })])];
    expect(at(commands, '2013-06-30')).toEqual({ lower: 0, upper: null, missing: 1 });
  });

  it('counts a campaign that was over, also while the year around it is still open', () => {
    const commands = [
      record('year', [copies('whole', 89000, { basis: wholeYear })]),
      record('a', [copies('f', 45000)], days('01-10', '01-20')),
      declare('f', 'undecided', 'whole'),
    ];
    expect(at(commands, '2013-06-30')).toEqual({ lower: 45000, upper: 134000, missing: 0 });
  });
});
