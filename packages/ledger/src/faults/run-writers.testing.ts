import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('writers-process.testing.ts', import.meta.url));

export interface WritersRun {
  readonly database: string;
  readonly prefix: string;
  readonly writers: number;
  /** Commands of each writer. */
  readonly each: number;
  /** Answers after which the process is killed; it may end by itself where missing. */
  readonly killAfter?: number;
}

/** Runs concurrent writers in a process of their own; the position of every command that was answered. */
export async function runWriters(run: WritersRun): Promise<ReadonlyMap<string, number>> {
  const { database, prefix, writers, each, killAfter = Number.POSITIVE_INFINITY } = run;
  const argv = ['--conditions=@outreach/source', program, database, prefix, String(writers), String(each)];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const answered = new Map<string, number>();
  const kill = () => child.kill('SIGKILL');
  if (killAfter === 0) child.once('spawn', kill);
  for await (const line of createInterface({ input: child.stdout })) {
    const [commandId, position] = line.split(' ');
    // A line that the kill cut in two says nothing for certain.
    if (commandId === undefined || !/^\d+$/.test(position ?? '')) continue;
    answered.set(commandId, Number(position));
    if (answered.size >= killAfter) kill();
  }
  const code = await ended;
  if (code !== 0 && !child.killed) throw new Error(`writers ended with ${code}: ${Buffer.concat(errors).toString()}`);
  return answered;
}
