import { describe, expect, test } from 'vitest';
import { type ProgressStep, startProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** Reports steps at given milliseconds; what was written to stderr. */
function shown(
  steps: readonly (readonly [atMs: number, step: ProgressStep])[],
  { columns, json = false }: { readonly columns?: number; readonly json?: boolean },
): readonly string[] {
  const written: string[] = [];
  const terminal: Terminal = {
    out: () => {
      throw new Error('stdout is for the answer');
    },
    err: (text) => void written.push(text),
    ending: new AbortController().signal,
    variables: {},
    ...(columns === undefined ? {} : { columns }),
  };
  let now = 0;
  const progress = startProgress({ terminal, language: 'zh', json }, () => now);
  for (const [atMs, step] of steps) {
    now = atMs;
    progress.report(step);
  }
  progress.end();
  return written;
}

const chain = (done: number, total = 4000): ProgressStep => ({ phase: 'chain', done, total });
const replay = (done: number): ProgressStep => ({ phase: 'replay', done, total: 4 });

describe('a long run', () => {
  test('draws a bar with an estimate over itself, and takes it away at the end', () => {
    const steps = [
      [0, chain(0)],
      [2000, chain(1000)],
      [4000, chain(2000)],
    ] as const;
    expect(shown(steps, { columns: 80 })).toEqual([
      '\r\u001b[K核对流水 [######..................] 25%，还要约 6 秒',
      '\r\u001b[K核对流水 [############............] 50%，还要约 4 秒',
      '\r\u001b[K',
    ]);
  });

  test('begins its estimate anew with each phase', () => {
    const steps = [
      [0, chain(0)],
      [100_000, chain(4000)],
      [100_000, replay(0)],
      [200_000, replay(1)],
    ] as const;
    expect(shown(steps, { columns: 80 }).at(2)).toContain('核对合计 [######..................] 25%，还要约 5 分钟');
  });

  test('is drawn no more than ten times a second, and shorter where the line would wrap', () => {
    const often = Array.from({ length: 100 }, (_, step) => [2000 + step * 10, chain(step * 40)] as const);
    expect(shown(often, { columns: 80 }).length).toBeLessThanOrEqual(11);
    expect(shown([[2000, chain(1000)]], { columns: 30 })).toEqual(['\r\u001b[K25%', '\r\u001b[K']);
  });

  test('is one line for each phase where nobody watches', () => {
    const steps = [
      [0, chain(0)],
      [2000, chain(1000)],
      [3000, chain(2000)],
      [4000, replay(1)],
    ] as const;
    expect(shown(steps, {})).toEqual(['核对流水：共 4,000，请稍候\n', '核对合计：共 4，请稍候\n']);
  });

  test('says nothing to a machine, and nothing when it is over at once', () => {
    expect(shown([[9000, chain(1000)]], { columns: 80, json: true })).toEqual([]);
    expect(shown([[900, chain(4000)]], { columns: 80 })).toEqual([]);
    expect(shown([[900, chain(4000)]], {})).toEqual([]);
  });

  test('of nothing is over', () => {
    expect(shown([[2000, chain(0, 0)]], { columns: 80 })[0]).toContain('100%');
  });
});
