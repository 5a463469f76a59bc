import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppRouter } from '@outreach/api';
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink, type TRPCClient } from '@trpc/client';
import { EventSource } from 'eventsource';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../cli/run-outreach.testing.ts';
import type { Terminal } from '../cli/terminal.ts';
import { runServe, type ServeOptions } from '../commands/serve.ts';
import { readEnvironment } from '../environment/environment.ts';
import type { PageFolders } from './pages.ts';

export interface RunningServer {
  readonly origin: string;
  readonly database: string;
  readonly client: TRPCClient<AppRouter>;
  /** What the server printed. */
  readonly printed: () => string;
  /** Ends it as a signal would, and waits until it has. */
  readonly stop: () => Promise<void>;
}

/** Pages as a build leaves them, small enough to read in a test. */
export function somePages(folder: string): PageFolders {
  const admin = join(folder, 'admin');
  const kiosk = join(folder, 'kiosk');
  for (const [name, page] of [
    ['admin', admin],
    ['kiosk', kiosk],
  ] as const) {
    mkdirSync(join(page, 'assets'), { recursive: true });
    writeFileSync(join(page, 'index.html'), `<!doctype html><title>${name}</title>${'<p>科普</p>'.repeat(200)}`);
    writeFileSync(join(page, 'assets', 'main-abc123.js'), `console.log('${name}');`.repeat(200));
  }
  return { admin, kiosk };
}

/** A server in this process on a free port, ended with its test. */
export async function startServer(
  options: Partial<ServeOptions> & {
    readonly variables?: Readonly<Record<string, string>>;
    readonly database?: string;
  } = {},
): Promise<RunningServer> {
  const folder = temporaryFolder();
  const { database = join(folder, 'ledger.sqlite') } = options;
  const reading = readEnvironment({ PORT: '0', OUTREACH_DB: database, LANG: 'zh_CN', ...options.variables });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const ending = new AbortController();
  let printed = '';
  const listening = deferred<string>();
  const terminal: Terminal = {
    out: (text) => {
      printed += text;
      const origin = /http:\/\/[^/]+:\d+/.exec(printed)?.[0];
      if (origin !== undefined) listening.resolve(origin);
    },
    err: (text) => {
      printed += text;
    },
    ending: ending.signal,
    variables: {},
  };
  const session = { terminal, language: 'zh', json: false } as const;
  const ended = runServe(session, reading.environment, { empty: true, pages: somePages(folder), ...options });
  ended.catch(listening.reject);
  const origin = await listening.promise;
  const stop = async () => {
    ending.abort();
    await ended;
  };
  onTestFinished(stop);
  return { origin, database, client: clientOf(origin), printed: () => printed, stop };
}

/** A client as the pages make theirs. */
export function clientOf(origin: string): TRPCClient<AppRouter> {
  const url = `${origin}/trpc`;
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (operation) => operation.type === 'subscription',
        true: httpSubscriptionLink({ url, EventSource }),
        false: httpBatchLink({ url }),
      }),
    ],
  });
}

interface Deferred<Answer> {
  readonly promise: Promise<Answer>;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

/** Something to wait for that the test itself brings about. */
export function deferred<Answer>(): Deferred<Answer> {
  let resolve: Deferred<Answer>['resolve'] = () => undefined;
  let reject: Deferred<Answer>['reject'] = () => undefined;
  const promise = new Promise<Answer>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

/** The answers of a feed, in order, to be waited for one by one. */
export interface Feed<Answer> {
  readonly next: () => Promise<Answer>;
  readonly close: () => void;
}

/** Opens a subscription that ends with its test. */
export function follow<Answer>(
  subscribe: (handlers: { onData: (answer: Answer) => void; onError: (error: unknown) => void }) => {
    unsubscribe: () => void;
  },
): Feed<Answer> {
  const waiting: Deferred<Answer>[] = [];
  const arrived: Promise<Answer>[] = [];
  const settle = (give: (slot: Deferred<Answer>) => void) => {
    const waiter = waiting.shift();
    const slot = waiter ?? deferred<Answer>();
    give(slot);
    if (waiter === undefined) arrived.push(slot.promise);
  };
  const subscription = subscribe({
    onData: (answer) => settle((slot) => slot.resolve(answer)),
    onError: (error) => settle((slot) => slot.reject(error)),
  });
  onTestFinished(() => subscription.unsubscribe());
  return {
    next() {
      const ready = arrived.shift();
      if (ready !== undefined) return ready;
      const slot = deferred<Answer>();
      waiting.push(slot);
      return slot.promise;
    },
    close: () => subscription.unsubscribe(),
  };
}
