import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { builtinCatalogue, decide, decisionStateOf, initialState, needsOf, project, totals } from '@outreach/domain';
import { describe, expect, test } from 'vitest';
import { rowsOf } from './long-rows.testing.ts';
import { atItsRow } from './place-of-problem.ts';
import { type ImportOptions, planImport } from './plan-import.ts';
import { readLongRows } from './read-rows.ts';

const heading = 'year,activity,date,measure,unit,phrase,scope,id,activity_id,within,inclusion,basis';

function plan(lines: readonly string[], options: ImportOptions = {}) {
  return planImport(rowsOf(heading, ...lines), builtinCatalogue, options);
}

function codes(lines: readonly string[], options: ImportOptions = {}) {
  return plan(lines, options).problems.map(({ code }) => code);
}

describe('rows become activities', () => {
  test('rows of one name and day are one activity; another day is another', () => {
    const { commands, counts } = plan([
      '2025,三下乡,01-11,material_copies,份,25000余份,own,,,,,',
      '2025,三下乡,01-11,book_copies,册,2500册,own,,,,,',
      '2025,三下乡,01-20,book_copies,册,100册,own,,,,,',
    ]);
    expect(counts).toEqual({ rows: 3, activities: 2, figures: 3, inclusions: 0 });
    expect(
      commands.map(({ command }) => (command.kind === 'record-activity' ? command.facts.figures.length : 0)),
    ).toEqual([2, 1]);
  });

  test('a statistic that runs on is one activity with a series of figures', () => {
    const { counts } = plan([
      '2025,专利,1-9月,patents_filed,件,50件,district,,,,,cumulative',
      '2025,专利,1-10月,patents_filed,件,81件,district,,,,,cumulative',
    ]);
    expect(counts).toMatchObject({ activities: 1, figures: 2 });
  });

  test('a row without a measure tells of an activity that has no figures', () => {
    expect(plan(['2025,科普大篷车,,,,,,,Y1-VAN,,,'])).toMatchObject({
      problems: [],
      counts: { activities: 1, figures: 0 },
    });
  });

  test('a number without a measure is refused, not dropped', () => {
    expect(codes(['2025,科普大篷车,,,,300人,,,,,,'])).toEqual(['import.measure-missing']);
  });

  test('parents come before their children, and one without rows is told of', () => {
    const { commands, warnings } = plan(['2025,竞赛,,,,,,,A2,A1,,', '2025,活动周,,,,,,,A1,A0,,']);
    expect(commands.map(({ command }) => (command.kind === 'record-activity' ? command.activityId : ''))).toEqual([
      'A1',
      'A2',
    ]);
    expect(warnings).toMatchObject([{ code: 'import.parent-without-rows', params: { parent: 'A0', row: 3 } }]);
  });

  test('rows of one activity that say different things are refused with both places', () => {
    expect(plan(['2025,三下乡,01-11,,,,,,A1,,,', '2025,科技下乡,01-11,,,,,,A1,,,']).problems).toMatchObject([
      {
        code: 'import.rows-contradict',
        path: 'test.csv:3:activity',
        params: { found: '科技下乡', other: '三下乡', otherRow: 2 },
      },
    ]);
  });

  test('the same rows give the same command ids, another number another', () => {
    const ids = (phrase: string) =>
      plan([`2025,三下乡,01-11,book_copies,册,${phrase},own,,,,,`]).commands.map(({ commandId }) => commandId);
    expect(ids('2500册')).toEqual(ids('2500册'));
    expect(ids('2500册')).not.toEqual(ids('2600册'));
  });
});

describe('what a row leaves open is asked, never guessed', () => {
  test('a missing scope is one question for the whole file', () => {
    const rows = ['2025,a,,book_copies,册,1册,,,,,,', '2025,b,,book_copies,册,2册,,,,,,'];
    expect(plan(rows).problems).toMatchObject([{ code: 'import.scope-missing', params: { rows: 2 } }]);
    expect(codes(rows, { scope: 'own' })).toEqual([]);
  });

  test('an unknown measure and an unknown breakdown are offered for definition', () => {
    const { problems, missingMeasures } = plan([
      '2025,a,,drone_flights,架次,3架次,own,,,,,',
      '2025,b,,drone_flights,架次,4架次,own,,,,,',
      '2025,b,,patents_filed.plant,件,4件,own,,,,,',
    ]);
    expect(missingMeasures).toMatchObject([
      { measure: 'drone_flights', unit: '架次', rows: 2, firstRow: 2 },
      { measure: 'patents_filed.plant', rows: 1, firstRow: 4 },
    ]);
    expect(problems.map(({ code, path }) => `${path} ${code}`)).toEqual([
      'test.csv:2:measure import.measure-unknown',
      'test.csv:4:measure import.measure-unknown',
    ]);
  });

  test('another name of a measure is the measure', () => {
    const { commands } = plan(['2025,报送信息,,info_items_submitted,条,185条,district,,,,,']);
    expect(commands[0]?.command).toMatchObject({ facts: { figures: [{ measure: 'press_items_submitted' }] } });
  });
});

describe('inclusions', () => {
  const whole = '2025,全年培训,全年,training_sessions,期,380期,own,F1,A1,,,period';

  test('are declared after all activities, by the ids of the file', () => {
    const { commands } = plan(['2025,社区培训,05-10,training_sessions,期,3期,own,F2,A2,,undecided:F1,', whole]);
    expect(commands.map(({ command }) => command.kind)).toEqual([
      'record-activity',
      'record-activity',
      'declare-inclusion',
    ]);
    expect(commands[2]?.command).toMatchObject({ figure: 'F2', of: 'F1', relation: 'undecided' });
  });

  test.each([
    ['a word that is none', 'F2', 'within:F1', 'cell.word-unknown'],
    ['no id to be inside', 'F2', 'inside:', 'cell.word-unknown'],
    ['a row without an id', '', 'inside:F1', 'import.inclusion-without-id'],
  ])('%s is refused', (_name, id, inclusion, code) => {
    expect(codes([whole, `2025,社区培训,05-10,training_sessions,期,3期,own,${id},A2,,${inclusion},`])).toEqual([code]);
  });

  test('one id cannot stand for two figures', () => {
    expect(plan([whole, '2025,b,,book_copies,册,2册,own,F1,A2,,,']).problems).toMatchObject([
      { code: 'import.id-twice', path: 'test.csv:3:id', params: { otherRow: 2 } },
    ]);
  });
});

test('a refusal of the ledger leads back to the cell it came from', () => {
  const [planned] = plan(['2025,a,,book_copies,册,1册,own,,,,,', '2025,a,,chart_copies,张,1张,own,,,,,']).commands;
  if (planned === undefined) throw new Error('nothing planned');
  expect(atItsRow(planned, { code: 'figure.id-used', path: 'facts.figures.1.id', params: {} }).path).toBe(
    'test.csv:3:id',
  );
  expect(atItsRow(planned, { code: 'activity.id-used', path: 'activityId', params: {} }).path).toBe(
    'test.csv:2:activity_id',
  );
});

describe('the four seed years', () => {
  const seed = (name: string) => readFileSync(createRequire(import.meta.url).resolve(`@outreach/domain/seed/${name}`));
  const rows = ['activities.csv', 'figures.csv'].flatMap((name) => readLongRows(seed(name), name).rows);
  const planned = planImport(rows, builtinCatalogue);

  test('are planned without a problem, and what is stated agrees with what is read', () => {
    expect(planned.problems).toEqual([]);
    expect(planned.counts).toEqual({ rows: 143, activities: 43, figures: 100, inclusions: 15 });
    // 一、二、三等奖 is a list of grades: no reader can make a number of it.
    const rest = planned.warnings.filter(({ params }) => params['found'] !== '一、二、三等奖');
    expect(rest.map(({ code, params }) => `${code} ${params['found']}`)).toEqual([
      'import.date-in-words 宣传周期间',
      'import.date-in-words 活动周期间',
      'import.date-in-words during IP week',
      'import.date-in-words week',
    ]);
  });

  test('figures alone give the totals computed apart', () => {
    const figuresOnly = planImport(readLongRows(seed('figures.csv'), 'figures.csv').rows, builtinCatalogue);
    expect(totalsByYear(figuresOnly.commands)).toEqual(expectedTotals());
  });

  test('with their activities they give the same totals', () => {
    expect(totalsByYear(planned.commands)).toEqual(expectedTotals());
  });

  function totalsByYear(commands: ReturnType<typeof planImport>['commands']) {
    let state = project([
      {
        type: 'ledger.opened',
        schemaVersion: 1,
        stream: 'ledger',
        payload: { name: 'x', timeZone: 'Asia/Shanghai', demo: false },
      },
    ]);
    for (const { command } of commands) {
      const decision = decide(command, decisionStateOf(state, needsOf(command)), {
        catalogue: state.catalogue,
        actorId: 'import',
      });
      if (!decision.accepted) throw new Error(JSON.stringify(decision.problems));
      state = project(decision.events, state);
    }
    expect(state.opened).not.toBe(initialState.opened);
    return [2011, 2012, 2013, 2014].flatMap((year) =>
      totals(state, { year }).map(({ measure, scope, lower, upper, counted, undecided, unknown, about, figures }) =>
        [year, measure, scope, lower, upper ?? '', counted, undecided, unknown, about, figures.join(' ')].join(','),
      ),
    );
  }

  function expectedTotals(): readonly string[] {
    const [, ...lines] = seed('expected-totals.csv').toString('utf8').trim().split(/\r?\n/);
    return lines.map((line) => {
      const [year, measure, scope, , lower, upper, counted, undecided, unknown, about, , figures] = line.split(',');
      return [year, measure, scope, lower, upper, counted, undecided, unknown, about, figures].join(',');
    });
  }
});
