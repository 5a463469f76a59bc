import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * How to call npx: the script beside the npm that started us, run by this Node, which needs no shell on any
 * platform; else whatever `npx` is on the PATH.
 *
 * @param {{ readonly npm_execpath?: string | undefined }} environment
 * @returns {{ readonly program: string, readonly first: readonly string[], readonly shell: boolean }}
 */
export function npxCommand(environment) {
  const beside = environment.npm_execpath && path.join(path.dirname(environment.npm_execpath), 'npx-cli.js');
  if (beside && existsSync(beside)) return { program: process.execPath, first: [beside], shell: false };
  return { program: 'npx', first: [], shell: process.platform === 'win32' };
}
