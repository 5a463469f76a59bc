import { expect, test } from 'vitest';
import { countPlaywright } from './playwright-report.mjs';
import { add, closingLine, exitCodeOf, nothing, withExitCode } from './tally.mjs';
import { countVitest } from './vitest-report.mjs';

test('the closing line counts every runner together', () => {
  expect(closingLine(add({ passed: 3, failed: 0 }, { passed: 4, failed: 1 }))).toBe('7 passed, 1 failed');
});

test('a run without a failure succeeds', () => {
  expect(exitCodeOf({ passed: 1, failed: 0 })).toBe(0);
});

test('one failure fails the run', () => {
  expect(exitCodeOf({ passed: 99, failed: 1 })).toBe(1);
});

test('a run in which no test ran has failed', () => {
  expect(exitCodeOf(nothing)).toBe(1);
});

test('a runner that ends badly without naming a test is one failure', () => {
  expect(withExitCode({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 });
  expect(withExitCode({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 });
});

test('a vitest file that could not be loaded is a failure', () => {
  const report = { testResults: [{ status: 'failed', assertionResults: [] }] };

  expect(countVitest(report)).toEqual({ passed: 0, failed: 1 });
});

test('a skipped test is not a passed one', () => {
  const report = {
    testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'skipped' }] }],
  };

  expect(countVitest(report)).toEqual({ passed: 1, failed: 1 });
});

test('a browser test that passed only at a second try has failed', () => {
  const report = { stats: { expected: 2, unexpected: 0, flaky: 1, skipped: 0 }, errors: [] };

  expect(countPlaywright(report)).toEqual({ passed: 2, failed: 1 });
});
