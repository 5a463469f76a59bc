import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import pg from 'pg';
import { makePostgresFolder, type PostgresFolder, postgresUser, testOwner } from './native-postgres.ts';

export interface PostgresServerOptions {
  /** Writes every commit through to the disk, as a real server does. Off is for tests that show something else. */
  readonly durable?: boolean;
  /** The process for which the server runs; when it is gone, the server ends and its folder with it. */
  readonly owner?: number;
  /** A folder that goes with the server's own. */
  readonly alsoRemove?: string;
}

/** A real PostgreSQL on a port of the loopback. */
export interface PostgresServer {
  readonly port: number;
  /** The address of a database for the owner of them all. */
  address(database: string): string;
  /** `fast` ends as an operator does, `immediate` as a power cut does: it recovers when started again. */
  stop(how: 'fast' | 'immediate'): Promise<void>;
  /** Starts it again after `stop`, with its data, on the same port. */
  start(): Promise<void>;
  /** Ends it for good and removes its folder. */
  remove(): Promise<void>;
}

/** How long a server may take to answer its first question. */
const startTimeoutMs = 30_000;

/**
 * Starts a server of its own. It ends with `remove`, and at the latest half a second after its owner.
 * @throws Error where this machine has no PostgreSQL, or the server does not start, with what it said
 */
export async function startPostgresServer(options: PostgresServerOptions = {}): Promise<PostgresServer> {
  const { durable = true, owner = process.pid, alsoRemove = '' } = options;
  const folder = makePostgresFolder();
  const port = await freePort();
  let running: ChildProcess | null = null;
  const start = async () => {
    running = launch(folder, port, { durable, owner, alsoRemove });
    await waitUntilItAnswers(folder, port, running);
  };
  const stop = async (how: 'fast' | 'immediate') => {
    const ending = running;
    running = null;
    if (ending === null) return;
    ending.ref();
    const gone = new Promise((resolve) => ending.once('close', resolve));
    ending.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT');
    await gone;
  };
  try {
    await start();
  } catch (error) {
    rmSync(folder.path, { recursive: true, force: true });
    throw error;
  }
  return {
    port,
    address: (database) => addressOf(port, database),
    stop,
    start,
    remove: async () => {
      await stop('immediate');
      rmSync(folder.path, { recursive: true, force: true });
    },
  };
}

/**
 * Runs the server, passes signals on, and ends it with its owner, however that ended: a killed test leaves nothing.
 * The second `wait` is for a signal, which ends the first.
 */
const guardian = `
exec >>log 2>&1
owner=$1 also=$2; shift 2
"$@" & server=$!
( while [ -d "/proc/$owner" ]; do sleep 0.5; done; kill -QUIT $server ) & watch=$!
trap 'kill -INT $server' INT
trap 'kill -QUIT $server' QUIT
wait $server; wait $server; kill $watch
[ -d "/proc/$owner" ] || rm -rf "$PWD" "$also"
`;

function launch(
  { path, program, data }: PostgresFolder,
  port: number,
  { durable, owner, alsoRemove }: Required<PostgresServerOptions>,
): ChildProcess {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: '32MB',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  };
  const child = spawn(
    'sh',
    [
      '-c',
      guardian,
      'sh',
      String(owner),
      alsoRemove === '' ? path : alsoRemove,
      program,
      '-D',
      data,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    // A process of its own, so that the worker that started it may end before the others need it no more.
    { ...postgresUser(), stdio: 'ignore', detached: true, cwd: path },
  );
  child.unref();
  return child;
}

async function waitUntilItAnswers({ path }: PostgresFolder, port: number, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + startTimeoutMs;
  for (;;) {
    if (await answers(port)) return;
    if (child.exitCode !== null || Date.now() > deadline) {
      throw new Error(`PostgreSQL did not start: ${said(path)}`);
    }
    await after(20);
  }
}

async function answers(port: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: addressOf(port, 'postgres') });
  // A server that is not up yet: asked again soon.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    await client.end();
    return true;
  } catch {
    return false;
  }
}

function said(folder: string): string {
  const log = join(folder, 'log');
  return existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : 'it said nothing';
}

function addressOf(port: number, database: string): string {
  return `postgres://${testOwner.user}:${testOwner.password}@127.0.0.1:${port}/${database}`;
}

/** A port that nobody listened on a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject()));
    });
  });
}
