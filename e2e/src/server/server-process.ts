import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { program } from './program.ts';
import type { Server } from './server-here.ts';

/** A machine under load may take its time; a server that needs longer than this is broken. */
const READY_WITHIN_MS = 30_000;
const LOOK_AGAIN_MS = 50;

/** What one `outreach` command left behind. */
export type CommandOutcome = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** How a server's process ended: by its own exit code, or by a signal. */
export type ServerEnd = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

/** The built `outreach` server as a process of its own, on a database of its own: it can be killed and started again. */
export class ServerProcess implements Server {
  readonly database: string;
  readonly #flags: readonly string[];
  #child: ChildProcess | undefined;
  #origin: string | undefined;
  #output = '';

  constructor(database: string, flags: readonly string[]) {
    this.database = database;
    this.#flags = flags;
  }

  /** The address of a page of this server; the same one after it was started again. */
  url(place = '/'): string {
    if (this.#origin === undefined) throw new Error('the server has not been started yet');
    return new URL(place, this.#origin).href;
  }

  /** What the server has written so far, for a failed test's report. */
  get output(): string {
    return this.#output;
  }

  /**
   * Starts the server and returns when it is ready: on a free port the first time, on the same one from then on.
   *
   * @throws Error with the server's output where it ends or does not get ready
   */
  async start(): Promise<void> {
    if (this.#child !== undefined) throw new Error('the server runs already');
    const port = this.#origin === undefined ? '0' : new URL(this.#origin).port;
    const child = spawn(process.execPath, [program, 'serve', ...this.#flags], {
      env: this.#environment({ PORT: port, HOST: '127.0.0.1' }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    let printed = '';
    const take = (chunk: Buffer): void => {
      printed += chunk.toString('utf8');
      this.#output += chunk.toString('utf8');
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const deadline = Date.now() + READY_WITHIN_MS;
    for (;;) {
      const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (origin !== undefined && (await answersReady(origin))) {
        this.#origin = origin;
        return;
      }
      if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
        const reason = child.exitCode ?? child.signalCode ?? `not ready after ${READY_WITHIN_MS} ms`;
        await this.kill('SIGKILL');
        throw new Error(`the server did not start (${reason}):\n${printed}`);
      }
      await pause(LOOK_AGAIN_MS);
    }
  }

  /**
   * Ends the server by a signal and waits until its process is gone.
   *
   * @returns how it ended; null where it was not running
   */
  async kill(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<ServerEnd | null> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined) return null;
    if (child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill(signal);
      await gone;
    }
    return { code: child.exitCode, signal: child.signalCode };
  }

  /**
   * Runs a command of the same program on the same database, such as `['totals', '--year', '2013', '--json']`.
   *
   * @param variables of its environment, beside the database
   */
  outreach(args: readonly string[], variables: NodeJS.ProcessEnv = {}): Promise<CommandOutcome> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [program, ...args], { env: this.#environment(variables) });
      let stdout = '';
      let stderr = '';
      child.stdout.on('data', (chunk: Buffer) => {
        stdout += chunk.toString('utf8');
      });
      child.stderr.on('data', (chunk: Buffer) => {
        stderr += chunk.toString('utf8');
      });
      child.once('error', reject);
      child.once('close', (code) => resolve({ code, stdout, stderr }));
    });
  }

  #environment(own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
    return { ...process.env, ...own, OUTREACH_DB: this.database };
  }
}

async function answersReady(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/readyz`)).ok;
  } catch {
    // Refused: it has printed its address but does not listen yet, or no longer does.
    return false;
  }
}
