import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flipIn } from './flip-bytes.testing.ts';
import { runOutreach, temporaryFolder } from './run-outreach.testing.ts';

/** One loaded demo for all tests that only read. */
async function demoDatabase(): Promise<string> {
  const database = join(temporaryFolder(), 'demo.sqlite');
  await runOutreach(database, ['demo', '--last-year', '2014']);
  return database;
}

describe('a command line that cannot be understood ends with 2 and says how it goes', () => {
  test.each([
    ['nothing', [], ''],
    ['no such command', ['totalz'], 'totalz'],
    ['no such option', ['totals', '--year', '2013', '--cheap'], '--cheap'],
    ['a missing year', ['totals'], '--year'],
    ['a missing file', ['import'], 'file'],
    ['too much', ['verify', 'now'], 'outreach verify --help'],
    ['a year of two digits', ['totals', '--year', '13'], '--year 2025'],
    ['a day that does not exist', ['totals', '--year', '2013', '--through', '02-30'], '--through 09-30'],
    ['an as-of that is neither', ['totals', '--year', '2013', '--as-of', 'June'], '--as-of 2025-06-30'],
    ['an anchor without its hash', ['verify', '--anchor', '12'], '--anchor'],
    ['a last year in words', ['demo', '--last-year', 'now'], '--last-year 2025'],
  ])('%s', async (_name, argv, hint) => {
    const { code, stdout, stderr } = await runOutreach('unused.sqlite', argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(hint);
  });

  test('help is an answer, in both languages', async () => {
    const zh = await runOutreach('unused.sqlite', ['--help']);
    const en = await runOutreach('unused.sqlite', ['--help', '--lang', 'en']);
    expect([zh.code, en.code]).toEqual([0, 0]);
    expect(zh.stdout).toContain('导入旧台账');
    expect(en.stdout).toContain('import old records');
  });

  test('the version is one line', async () => {
    const { code, stdout } = await runOutreach('unused.sqlite', ['--version']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('a wrong environment variable is named with what would be right', async () => {
    const wrong = await runOutreach('unused.sqlite', ['verify'], { variables: { PORT: 'eighty' } });
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('PORT');
    expect(wrong.stderr).toContain('0–65535');
  });
});

describe('--json prints one document and nothing else', () => {
  test('totals have the shape that others rely on', async () => {
    const database = await demoDatabase();
    const { code, stdout, stderr } = await runOutreach(database, ['totals', '--year', '2012', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { totals, held, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({ ledger: 'main', year: 2012, position: 59, asOf: null });
    expect(held.total).toBeGreaterThan(0);
    expect(totals.find(({ measure }: { measure: string }) => measure === 'material_copies')).toEqual({
      measure: 'material_copies',
      scope: 'own',
      lower: 35000,
      upper: null,
      counted: 1,
      undecided: 1,
      unknown: 1,
      about: 0,
      figures: ['F013', 'F023'],
    });
  });

  test('a refusal is one document too', async () => {
    const database = await demoDatabase();
    const { code, stdout, stderr } = await runOutreach(database, ['trace', 'happiness', '--year', '2012', '--json']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout).problems).toMatchObject([{ code: 'measure.unknown', params: { measure: 'happiness' } }]);
  });

  test('measures, trace and verify', async () => {
    const database = await demoDatabase();
    const run = async (...argv: string[]) => JSON.parse((await runOutreach(database, [...argv, '--json'])).stdout);
    expect((await run('measures')).measures.length).toBeGreaterThan(40);
    expect(await run('verify')).toMatchObject({ ok: true, position: 59, findings: [] });
    const { scopes } = await run('trace', 'patents_filed', '--year', '2013');
    expect(scopes).toMatchObject([{ scope: 'district', total: { lower: 43, upper: 43 } }]);
    expect(scopes[0].rows.map(({ figure }: { figure: { id: string } }) => figure.id)).toEqual([
      'F094',
      'F095',
      'F096',
      'F097',
    ]);
  });
});

describe('a question about another day or moment', () => {
  test('through a day counts what had happened by then', async () => {
    const database = await demoDatabase();
    const { stdout } = await runOutreach(database, ['totals', '--year', '2011', '--through', '01-31', '--json']);
    const answer = JSON.parse(stdout);
    expect(answer.through).toBe('2011-01-31');
    expect(answer.totals.find(({ measure }: { measure: string }) => measure === 'chart_copies')).toMatchObject({
      lower: 3000,
      counted: 1,
    });
    expect(
      answer.totals.find(({ measure }: { measure: string }) => measure === 'ip_disputes_handled')?.counted ?? 0,
    ).toBe(0);
  });

  test('as of a position is what was known then, and a position to come is refused', async () => {
    const database = await demoDatabase();
    const early = await runOutreach(database, ['totals', '--year', '2011', '--as-of', '1', '--json']);
    expect(JSON.parse(early.stdout)).toMatchObject({ position: 1, asOf: 1, totals: [] });
    const later = await runOutreach(database, ['totals', '--year', '2011', '--as-of', '60', '--json']);
    expect(later.code).toBe(1);
    expect(JSON.parse(later.stdout).problems).toMatchObject([{ code: 'as-of.invalid' }]);
  });
});

describe('a person reads tables', () => {
  test('totals stand in aligned columns, also under Chinese words', async () => {
    const database = await demoDatabase();
    const { stdout } = await runOutreach(database, ['totals', '--year', '2014']);
    expect(stdout).toContain('云岭区科技局 2014 年度');
    expect(stdout).toMatch(/^科技资料\s+联合\s+≥20,000\s+份\s+1\s+material_copies$/m);
  });

  test('a trace names the figures, how they count and who holds them', async () => {
    const database = await demoDatabase();
    const { stdout } = await runOutreach(database, [
      'trace',
      'material_copies',
      '--year',
      '2013',
      '--scope',
      'own',
      '--lang',
      'en',
    ]);
    expect(stdout).toContain('89,000–134,000 copies');
    expect(stdout).toMatch(/^F051\s+45000份\s+undecided \(F043\)\s+三下乡走进七个乡\s+\d+$/m);
  });
});

describe('a store that cannot be opened is told by its code, and touched nowhere', () => {
  test('no database yet', async () => {
    const { code, stderr } = await runOutreach(join(temporaryFolder(), 'none.sqlite'), ['totals', '--year', '2013']);
    expect(code).toBe(1);
    expect(stderr).toContain('[store.no-database]');
  });

  test('a file that is no database', async () => {
    const file = join(temporaryFolder(), 'notes.sqlite');
    writeFileSync(file, '会议记录'.repeat(500));
    const { code, stderr } = await runOutreach(file, ['totals', '--year', '2013']);
    expect(code).toBe(1);
    expect(stderr).toContain('[store.not-a-database]');
  });

  test('a flipped byte fails the check with 1 and names its position', async () => {
    const database = await demoDatabase();
    const damaged = `${database}.copy`;
    copyFileSync(database, damaged);
    flipIn(damaged, '25000余份', '95000余份');
    const { code, stdout } = await runOutreach(damaged, ['verify', '--json']);
    expect(code).toBe(1);
    const report = JSON.parse(stdout);
    expect(report.ok).toBe(false);
    expect(report.findings[0].position).toBeGreaterThan(1);
  });

  test('an anchor that the log does not have is found', async () => {
    const database = await demoDatabase();
    const { code } = await runOutreach(database, ['verify', '--anchor', `59:${'0'.repeat(64)}`]);
    expect(code).toBe(1);
  });
});
