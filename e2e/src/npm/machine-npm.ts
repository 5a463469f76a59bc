import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

/** The folder of the repository under test. */
export const repository = path.join(import.meta.dirname, '..', '..', '..');

/**
 * Types an npm command as somebody at this machine would: with the Node that the machine has, not the one that the
 * tests run in, in a process group of its own as a shell gives it.
 *
 * @param args such as `['start', '--', '--empty']`
 * @param variables beside those of the machine
 * @param folder where the command is typed
 */
export function npm(args: readonly string[], variables: NodeJS.ProcessEnv, folder = repository): ChildProcess {
  const own = (process.env['PATH'] ?? '').split(path.delimiter).filter((place) => !place.includes('_npx'));
  return spawn('npm', args, {
    cwd: folder,
    env: { ...process.env, ...variables, PATH: own.join(path.delimiter), INIT_CWD: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
}
