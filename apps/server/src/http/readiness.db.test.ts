import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { flipIn } from '../cli/flip-bytes.testing.ts';
import { runOutreach, temporaryFolder } from '../cli/run-outreach.testing.ts';
import { startServer } from './running-server.testing.ts';

async function demo(): Promise<string> {
  const database = `${temporaryFolder()}/demo.sqlite`;
  await runOutreach(database, ['demo', '--last-year', '2014']);
  return database;
}

interface Answer {
  readonly status: string;
  readonly since?: string;
  readonly reasons: readonly { readonly code: string; readonly position: number | null }[];
  readonly findings: readonly { readonly position: number }[];
}

async function readyz(origin: string): Promise<{ readonly status: number; readonly body: Answer }> {
  const answer = await fetch(`${origin}/readyz`);
  // What a monitor would read; the tests look at what is in it.
  return { status: answer.status, body: (await answer.json()) as Answer };
}

/** The log is read again and again, without a pause between. */
const restless = { pauseMs: () => 1 };

/**
 * Changes the database from another process: two SQLite libraries in one process would lose each other's locks on the
 * file (sqlite.org/howtocorrupt.html, 2.2.1).
 */
function change(database: string, sql: string): void {
  const program =
    "const [file, sql] = process.argv.slice(1); new (require('node:sqlite').DatabaseSync)(file).exec(sql)";
  execFileSync(process.execPath, ['--no-warnings', '--eval', program, database, sql]);
}

test('a ledger that stops being right while it is served is said not to be ready, with the check, the position and since when', async () => {
  const database = await demo();
  const { origin } = await startServer({ database, ...restless });
  await expect.poll(async () => (await readyz(origin)).status).toBe(200);
  change(database, "UPDATE contribution SET lower = 1 WHERE figure_id = 'F001'");
  await expect.poll(async () => (await readyz(origin)).status).toBe(503);
  const { body } = await readyz(origin);
  expect(body).toMatchObject({
    status: 'broken',
    since: expect.stringMatching(/^\d{4}-/),
    reasons: [{ code: 'read-table.wrong', position: expect.any(Number), params: { table: 'contribution' } }],
  });
  await expect.poll(async () => (await readyz(origin)).body.since).toBe(body.since);
});

test('it is ready again when what was wrong is mended beside it', async () => {
  const database = await demo();
  change(database, "UPDATE contribution SET lower = 1 WHERE figure_id = 'F001'");
  const { origin } = await startServer({ database, ...restless });
  await expect.poll(async () => (await readyz(origin)).status).toBe(503);
  expect((await runOutreach(database, ['rebuild'])).code).toBe(0);
  await expect.poll(async () => (await readyz(origin)).status).toBe(200);
});

test.each([
  ['the totals are behind the log', 'projected_position = 40', 'readiness.projection-behind', 41],
  ['the head is not the end of the log', 'position = 58', 'readiness.head-apart', 59],
])('%s: seen at the next question, without reading the log again', async (_what, set, code, position) => {
  const database = await demo();
  const { origin } = await startServer({ database });
  await expect.poll(async () => (await readyz(origin)).status).toBe(200);
  change(database, `UPDATE ledger SET ${set}`);
  const { status, body } = await readyz(origin);
  expect(status).toBe(503);
  expect(body.reasons).toContainEqual({ code, position, params: expect.objectContaining({ log: 59 }) });
});

test('a log that cannot be read to its end names the place', async () => {
  const database = await demo();
  flipIn(database, '25000余份', '95000余份');
  const { origin } = await startServer({ database });
  await expect.poll(async () => (await readyz(origin)).body.status).toBe('broken');
  const { body } = await readyz(origin);
  expect(body.reasons[0]).toMatchObject({ code: 'log.payload-changed', position: expect.any(Number) });
  expect(body.findings[0]?.position).toBe(body.reasons[0]?.position);
});
