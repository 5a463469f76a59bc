import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runOutreach, temporaryFolder } from '../cli/run-outreach.testing.ts';

const year = ['--year', '2013'] as const;

describe('the work list of a year, on the command line', () => {
  test('is read, accepted one by one with a reason, and taken back', async () => {
    const database = join(temporaryFolder(), 'demo.sqlite');
    await runOutreach(database, ['demo', '--last-year', '2014']);
    const read = async () => JSON.parse((await runOutreach(database, ['findings', ...year, '--json'])).stdout);
    const before = await read();
    const [first] = before.findings.filter(({ settle }: { settle: readonly string[] }) => settle.includes('accept'));
    expect(first.sentence).toMatch(/。$/);

    const accepted = await runOutreach(database, ['accept', first.key, ...year, '--reason', '底稿如此']);
    expect(accepted).toMatchObject({ code: 0, stderr: '' });
    const after = await read();
    expect(after.findings).toHaveLength(before.findings.length - 1);
    expect(after.accepted).toMatchObject([{ key: first.key, code: first.code, reason: '底稿如此' }]);
    const then = await runOutreach(database, ['findings', ...year, '--as-of', String(before.position), '--json']);
    expect(JSON.parse(then.stdout).findings).toEqual(before.findings);

    const again = await runOutreach(database, ['accept', first.key, ...year, '--reason', '再一次', '--json']);
    expect(again.code).toBe(1);
    expect(JSON.parse(again.stdout).problems).toMatchObject([{ code: 'finding.already-accepted' }]);

    const back = await runOutreach(database, [
      'accept',
      first.key,
      ...year,
      '--reason',
      '再核',
      '--withdraw',
      '--json',
    ]);
    expect(JSON.parse(back.stdout)).toMatchObject({ year: 2013, key: first.key, position: after.position + 1 });
    expect((await read()).findings).toEqual(before.findings);
  });

  test('says each finding in a sentence, with its code, its figures and its key', async () => {
    const database = join(temporaryFolder(), 'demo.sqlite');
    await runOutreach(database, ['demo', '--last-year', '2014']);
    const zh = await runOutreach(database, ['findings', ...year]);
    const en = await runOutreach(database, ['findings', ...year, '--lang', 'en']);
    expect([zh.code, en.code]).toEqual([0, 0]);
    expect(zh.stdout).toMatch(/^待核实 \d+$/m);
    expect(en.stdout).toMatch(/^To look at \d+$/m);
    expect(zh.stdout).toMatch(/^ {2}F\d{3}[F\d ]* {2}[a-z-]+:F\d{3}:[0-9a-f]{16}$/m);
    expect(en.stdout).not.toMatch(/undefined|NaN/);
  });

  test.each([['findings'], ['accept', 'illegible:F001:0', ...year]])(
    '%s without what it needs ends with 2',
    async (...argv) => {
      expect((await runOutreach('unused.sqlite', argv)).code).toBe(2);
    },
  );
});
