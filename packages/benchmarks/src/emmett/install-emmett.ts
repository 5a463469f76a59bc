import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the peer lives; `npm start` and `npm test` never look into it. */
export const emmettFolder = fileURLToPath(new URL('../../peers/emmett', import.meta.url));

/**
 * Installs the peer and compiles its driver, once: a minute or more.
 * @returns why it cannot be had here, or null where it stands ready
 */
export function installEmmett(): string | null {
  const driver = join(emmettFolder, 'node_modules', 'sqlite3');
  if (existsSync(join(driver, 'build', 'Release', 'node_sqlite3.node'))) return null;
  try {
    process.stderr.write('emmett: installing, and compiling its driver …\n');
    // Its own install script would look for a finished driver outside the registry.
    run('npm', ['install', '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund'], emmettFolder);
    const gyp = join(emmettFolder, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
    run(process.execPath, [gyp, 'rebuild', `--nodedir=${dirname(dirname(process.execPath))}`], driver);
    return null;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? error.message) : String(error);
  }
}

function run(command: string, args: readonly string[], cwd: string): void {
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'ignore'], shell: process.platform === 'win32' });
}
