import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runOutreach, temporaryFolder } from '../cli/run-outreach.testing.ts';

const heading = 'id,activity_id,year,activity,date,measure,unit,phrase,scope,inclusion';
const countryside = 'F1,A1,2025,三下乡,1月11日—17日,material_copies,份,25000余份,own,';
const books = 'F2,A1,2025,三下乡,1月11日—17日,book_copies,册,2500册,own,';

/** A folder with one file and a database beside it. */
function bureau(...lines: readonly string[]) {
  const folder = temporaryFolder();
  const file = join(folder, 'old.csv');
  const database = join(folder, 'ledger.sqlite');
  const write = (...rows: readonly string[]) => writeFileSync(file, [heading, ...rows].join('\n'));
  write(...lines);
  return { file, database, folder, write };
}

async function importJson(database: string, ...argv: readonly string[]) {
  const { code, stdout } = await runOutreach(database, ['import', ...argv, '--json']);
  return { code, report: JSON.parse(stdout) };
}

async function head(database: string): Promise<number> {
  return JSON.parse((await runOutreach(database, ['verify', '--json'])).stdout).position;
}

describe('an import is all or nothing', () => {
  test('what is right is recorded, and counts', async () => {
    const { file, database } = bureau(countryside, books);
    expect(await importJson(database, file)).toMatchObject({
      code: 0,
      report: { committed: true, recorded: 1, known: 0 },
    });
    const { stdout } = await runOutreach(database, ['totals', '--year', '2025', '--json']);
    expect(JSON.parse(stdout).totals).toMatchObject([
      { measure: 'book_copies', lower: 2500, upper: 2500 },
      { measure: 'material_copies', lower: 25000, upper: null },
    ]);
  });

  test('a dry run says the same and writes nothing', async () => {
    const { file, database } = bureau(countryside, books);
    expect(await importJson(database, file, '--dry-run')).toMatchObject({
      code: 0,
      report: { dryRun: true, committed: false, recorded: 1 },
    });
    expect(await head(database)).toBe(0);
  });

  test('one unreadable row keeps every other out, and is named', async () => {
    const { file, database } = bureau(countryside, 'F3,A2,2025,科普日,9月31日,display_boards,块,30块,own,');
    const { code, report } = await importJson(database, file);
    expect(code).toBe(1);
    expect(report).toMatchObject({
      committed: false,
      recorded: 0,
      problems: [{ code: 'dates.no-such-day', path: 'old.csv:3:date' }],
    });
    expect(await head(database)).toBe(0);
  });

  test('a refusal by the ledger is led back to its row, and nothing is half saved', async () => {
    const { file, database } = bureau(countryside, 'F3,A2,2025,培训,,training_sessions,期,3期,own,inside:F99');
    const { code, report } = await importJson(database, file);
    expect(code).toBe(1);
    expect(report.problems).toMatchObject([{ code: 'figure.not-found', path: 'old.csv:3:inclusion' }]);
    expect(await head(database)).toBe(0);
  });

  test('an unknown measure is offered for definition', async () => {
    const { file, database } = bureau('F1,A1,2025,航拍,,drone_flights,架次,3架次,own,');
    const { code, report } = await importJson(database, file, '--dry-run');
    expect(code).toBe(1);
    expect(report.missingMeasures).toMatchObject([{ measure: 'drone_flights', unit: '架次', rows: 1 }]);
  });
});

describe('a file may be imported again', () => {
  test('the same file changes nothing', async () => {
    const { file, database } = bureau(countryside, books, 'F3,A2,2025,培训,,book_copies,册,30册,own,inside:F2');
    await importJson(database, file);
    const before = await head(database);
    expect(await importJson(database, file)).toMatchObject({
      code: 0,
      report: { recorded: 0, known: 2, problems: [] },
    });
    expect(await head(database)).toBe(before);
  });

  test('a file that has grown adds only what is new', async () => {
    const { file, database, write } = bureau(countryside);
    await importJson(database, file);
    write(countryside, 'F3,A2,2025,科普日,9月17日,display_boards,块,30块,own,');
    expect(await importJson(database, file)).toMatchObject({ code: 0, report: { recorded: 1, known: 1 } });
  });

  test('a file that says something else is refused, and says what differs', async () => {
    const { file, database, write } = bureau(countryside, books);
    await importJson(database, file);
    write(countryside.replace('25000余份', '26000余份'), books);
    const { code, report } = await importJson(database, file);
    expect(code).toBe(1);
    expect(report.problems).toMatchObject([
      { code: 'import.activity-differs', params: { activity: 'A1', fields: ['F1 25000余份 → 26000余份'] } },
    ]);
  });

  test('the same activity under another id must be confirmed first', async () => {
    const { file, database, write } = bureau(countryside);
    await importJson(database, file);
    write(countryside.replace('F1,A1', 'F9,A9'));
    const refused = await runOutreach(database, ['import', file]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('--acknowledge activity.look-alike');
    expect(await importJson(database, file, '--acknowledge', 'activity.look-alike')).toMatchObject({
      code: 0,
      report: { recorded: 1 },
    });
  });
});

describe('a file that is not what it claims is refused before anything is opened', () => {
  test.each([
    ['a workbook named .csv', 'PK\u0003\u0004 [Content_Types].xml xl/workbook.xml', 'file.workbook'],
    ['an empty file', '', 'file.empty'],
    ['a list of telephone numbers', 'name,phone\nx,1', 'file.wrong-heading'],
  ])('%s', async (_name, content, code) => {
    const { file, database } = bureau();
    writeFileSync(file, content);
    const { report, ...outcome } = await importJson(database, file);
    expect(outcome.code).toBe(1);
    expect(report.problems).toMatchObject([{ code, params: { file: 'old.csv' } }]);
  });

  test('a folder, and a file that is not there', async () => {
    const { database, folder } = bureau();
    const { report } = await importJson(database, folder, join(folder, 'gone.csv'));
    expect(report.problems).toMatchObject([{ code: 'file.unreadable' }, { code: 'file.missing' }]);
  });

  test('a file in GB18030 is read like any other', async () => {
    const { file, database } = bureau();
    // 活动 in GB18030, as the title of one activity.
    writeFileSync(file, Buffer.concat([Buffer.from('year,activity\n2025,'), Buffer.from([0xbb, 0xee, 0xb6, 0xaf])]));
    expect(await importJson(database, file)).toMatchObject({ code: 0, report: { recorded: 1 } });
    expect(readFileSync(file).length).toBeGreaterThan(0);
  });
});

test('a missing scope is asked once, and told by --scope', async () => {
  const { file, database } = bureau(countryside.replace(',own,', ',,'));
  expect(await importJson(database, file)).toMatchObject({
    code: 1,
    report: { problems: [{ code: 'import.scope-missing' }] },
  });
  expect(await importJson(database, file, '--scope', 'own')).toMatchObject({ code: 0 });
});

test('the same warning for many rows is one line', async () => {
  const rows = Array.from({ length: 30 }, (_, at) => `F${at},A${at},2025,培训${at},,training_sessions,堂,3堂,own,`);
  const { file, database } = bureau(...rows);
  const { stderr } = await runOutreach(database, ['import', file]);
  expect(stderr.split('\n').filter((line) => line.includes('[figure.unit-unusual]'))).toEqual([
    expect.stringContaining('old.csv 第 2 行 unit 列：'),
  ]);
  expect(stderr).toContain('（同样的还有 29 处）');
});

test('a person reads the place, the sentence and the code', async () => {
  const { file, database } = bureau('F3,A2,2025,科普日,9月31日,display_boards,块,30块,own,');
  const zh = await runOutreach(database, ['import', file]);
  expect(zh.stderr).toContain('old.csv 第 2 行 date 列：');
  expect(zh.stderr).toContain('[dates.no-such-day]');
  const en = await runOutreach(database, ['import', file, '--lang', 'en']);
  expect(en.stderr).toContain('old.csv, row 2, column date: ');
});
