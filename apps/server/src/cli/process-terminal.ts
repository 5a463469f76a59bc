import { processVariables } from '../environment/environment.ts';
import type { Terminal } from './terminal.ts';

/** The terminal this process was started from. The first SIGINT or SIGTERM asks to end, a second one ends at once. */
export function processTerminal(): Terminal {
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort());
  // A reader that has seen enough (`outreach totals | head`) closes the pipe: nothing to complain about.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    ...(process.stderr.isTTY ? { columns: process.stderr.columns } : {}),
    ending: ending.signal,
    variables: processVariables,
  };
}
