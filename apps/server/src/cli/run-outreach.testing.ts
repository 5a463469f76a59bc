import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from '../outreach.ts';
import type { Terminal } from './terminal.ts';

export interface CommandOutcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder that is gone when the test has ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'outreach-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a command in this process on a database of its own, in Chinese unless told otherwise. */
export async function runOutreach(
  database: string,
  argv: readonly string[],
  more: { readonly variables?: Readonly<Record<string, string>>; readonly ending?: AbortSignal } = {},
): Promise<CommandOutcome> {
  let stdout = '';
  let stderr = '';
  const terminal: Terminal = {
    out: (text) => {
      stdout += text;
    },
    err: (text) => {
      stderr += text;
    },
    ending: more.ending ?? new AbortController().signal,
    variables: { OUTREACH_DB: database, LANG: 'zh_CN.UTF-8', ...more.variables },
  };
  const code = await main(argv, terminal);
  return { code, stdout, stderr };
}
