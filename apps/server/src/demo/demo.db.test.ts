import { join } from 'node:path';
import { type DomainEvent, project, type Total, totals } from '@outreach/domain';
import { openLedger } from '@outreach/ledger';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runOutreach, temporaryFolder } from '../cli/run-outreach.testing.ts';
import { recordLive } from './live.ts';
import { demoLastYear, loadDemo } from './load-demo.ts';
import { seedFile, seedPath } from './seed-files.ts';

const years = [2011, 2012, 2013, 2014] as const;

/** One line for each total, as the file of expected totals has it. */
function lineOf(year: number, total: Omit<Total, 'adds' | 'missing' | 'undecidedUpper'>): string {
  const { measure, scope, lower, upper, counted, undecided, unknown, about, figures } = total;
  return [year, measure, scope, lower, upper ?? '', counted, undecided, unknown, about, figures.join(' ')].join(',');
}

const expected = seedFile('expected-totals.csv')
  .toString('utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => {
    const [year, measure, scope, , ...numbers] = line.split(',');
    // The column `not_counted` is told by the figures.
    return [year, measure, scope, ...numbers.filter((_, at) => at !== 6)].join(',');
  });

describe('the demo is the four seed years, counted once', () => {
  test.each(years)('totals --year %i --json are the totals computed apart', async (year) => {
    const database = join(temporaryFolder(), 'demo.sqlite');
    await runOutreach(database, ['demo', '--last-year', '2014']);
    const { code, stdout } = await runOutreach(database, ['totals', '--year', String(year), '--json']);
    expect(code).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({ ledger: 'main', year, asOf: null });
    expect(answer.totals.map((total: Total) => lineOf(year, total))).toEqual(
      expected.filter((line) => line.startsWith(`${year},`)),
    );
  });

  test('folded in memory, read from SQLite and asked as of the last position they agree', async () => {
    const database = join(temporaryFolder(), 'demo.sqlite');
    await runOutreach(database, ['demo', '--last-year', '2014']);
    const ledger = await openLedger(database);
    onTestFinished(() => ledger.close());
    const { position } = await ledger.head();
    const events = (await ledger.events(0, 10_000)).flatMap((entry): DomainEvent[] =>
      entry.known ? [entry.event] : [],
    );
    expect(events).toHaveLength(position);
    const state = project(events);
    for (const year of years) {
      const now = await ledger.totals({ year });
      expect(now.totals).toEqual(totals(state, { year }));
      expect((await ledger.totals({ year, asOf: position })).totals).toEqual(now.totals);
    }
  });

  test('the figures file alone, imported into an empty ledger, gives the same totals', async () => {
    const folder = temporaryFolder();
    const database = join(folder, 'own.sqlite');
    expect(await runOutreach(database, ['import', seedPath('figures.csv')])).toMatchObject({ code: 0 });
    const lines = await Promise.all(
      years.map(async (year) => {
        const { stdout } = await runOutreach(database, ['totals', '--year', String(year), '--json']);
        return JSON.parse(stdout).totals.map((total: Total) => lineOf(year, total));
      }),
    );
    expect(lines.flat()).toEqual(expected);
  });
});

describe('the demo goes into a ledger of its own', () => {
  test('it ends with this year where nobody says otherwise', async () => {
    const database = join(temporaryFolder(), 'demo.sqlite');
    const { stdout } = await runOutreach(database, ['demo', '--json']);
    const thisYear = demoLastYear(new Date().toISOString());
    expect(JSON.parse(stdout)).toEqual({ loaded: true, lastYear: thisYear, activities: 43, figures: 100 });
  });

  test('loaded again it changes nothing', async () => {
    const database = join(temporaryFolder(), 'demo.sqlite');
    await runOutreach(database, ['demo', '--last-year', '2014']);
    const before = await runOutreach(database, ['verify', '--json']);
    const again = await runOutreach(database, ['demo', '--last-year', '2014', '--json']);
    expect(JSON.parse(again.stdout)).toMatchObject({ loaded: false });
    expect(await runOutreach(database, ['verify', '--json'])).toEqual(before);
  });

  test('for other years it asks for another database', async () => {
    const database = join(temporaryFolder(), 'demo.sqlite');
    await runOutreach(database, ['demo', '--last-year', '2014']);
    expect(await runOutreach(database, ['demo', '--last-year', '2020'])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('[demo.loaded-for-other-years]'),
    });
  });

  test('a ledger with records of its own refuses it', async () => {
    const database = join(temporaryFolder(), 'own.sqlite');
    await runOutreach(database, ['import', seedPath('figures.csv')]);
    const refused = await runOutreach(database, ['demo', '--json']);
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.stdout).problems).toMatchObject([{ code: 'demo.ledger-has-own-records' }]);
  });

  test('live, it records made-up activities that say so, until told to end', async () => {
    const database = join(temporaryFolder(), 'demo.sqlite');
    const ending = new AbortController();
    const recorded: string[] = [];
    const ledger = await loadedDemo(database);
    await recordLive(ledger, {
      everyMs: 0,
      ending: ending.signal,
      now: () => '2014-06-01T04:00:00.000Z',
      random: seededRandom(7),
      newId: () => `id${recorded.length}`,
      marked: (title) => `【演示】${title}`,
      onRecorded: (title) => {
        recorded.push(title);
        if (recorded.length === 5) ending.abort();
      },
    });
    const { items } = await ledger.activities({ year: 2014, text: '演示' }, { limit: 50 });
    expect(items).toHaveLength(5);
    expect(items.map(({ activity }) => activity.title).sort()).toEqual([...recorded].sort());
    expect(items.every(({ activity }) => activity.dates.from === '2014-06-01')).toBe(true);
  });
});

async function loadedDemo(database: string) {
  const ledger = await openLedger(database);
  onTestFinished(() => ledger.close());
  await loadDemo(ledger, 2014);
  return ledger;
}

/** Small and repeatable (a linear congruential generator); good enough to choose templates. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
