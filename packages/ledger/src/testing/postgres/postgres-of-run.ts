import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { giveToPostgres, nativePostgres } from './native-postgres.ts';
import { startPostgresServer } from './postgres-server.ts';

/** Which server the tests of one run share. */
export interface PostgresOfRun {
  /** The process of the run: the server ends when it does. */
  readonly process: number;
  /** When that process began, because numbers of processes come again. */
  readonly began: number;
  /** The address of a server to use instead, for an owner who may create databases and roles; null starts one. */
  readonly server: string | null;
}

/** Whether tests on PostgreSQL can run: on this kind of machine, or with a server that was named. */
export function hasPostgres(run: PostgresOfRun): boolean {
  return run.server !== null || nativePostgres() !== null;
}

/** The addresses already known, by run. */
const known = new Map<string, Promise<string>>();

/** How long another worker may take to start the server. */
const patienceMs = 60_000;

/**
 * The address of the database `postgres` on the server of a run. Whoever asks first starts it; it does not write
 * through to the disk, so a test of durability starts one of its own.
 */
export function postgresOfRun(run: PostgresOfRun): Promise<string> {
  if (run.server !== null) return Promise.resolve(run.server);
  const name = `outreach-postgres-of-${run.process}-${run.began}`;
  const address = known.get(name) ?? findOrStart(join(tmpdir(), name), run);
  known.set(name, address);
  return address;
}

async function findOrStart(folder: string, run: PostgresOfRun): Promise<string> {
  const note = join(folder, 'address');
  if (!isFirst(folder)) return readNote(note);
  try {
    const server = await startPostgresServer({ durable: false, owner: run.process, alsoRemove: folder });
    const address = server.address('postgres');
    writeFileSync(`${note}.new`, address, { mode: 0o600 });
    renameSync(`${note}.new`, note);
    return address;
  } catch (error) {
    writeFileSync(join(folder, 'failed'), String(error));
    throw error;
  }
}

/** Making a folder succeeds for one only. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 });
    // The server removes it when it ends.
    giveToPostgres(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function readNote(note: string): Promise<string> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const address = contentOf(note);
    if (address !== null) return address;
    const failure = contentOf(join(note, '..', 'failed'));
    if (failure !== null || Date.now() > deadline) {
      throw new Error(`the server of this run did not come up (${note}): ${failure ?? 'nothing was said'}`);
    }
    await after(20);
  }
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
