import type { Ledger } from '@outreach/ledger';
import { cliWords, type Language, languages } from '@outreach/messages';
import { pino } from 'pino';
import { refuse } from '../cli/refusal.ts';
import type { Session } from '../cli/terminal.ts';
import { demoLastYear, loadDemo } from '../demo/load-demo.ts';
import type { Environment } from '../environment/environment.ts';
import { buildServer } from '../http/build-server.ts';
import { listen } from '../http/listen.ts';
import { isLoopback } from '../http/loopback.ts';
import { builtPages, missingPages, type PageFolders } from '../http/pages.ts';
import { type Readiness, startReadinessCheck } from '../http/readiness.ts';
import { localActor } from '../ledger/actor.ts';
import { isNew, openingEnvelope } from '../ledger/open-if-new.ts';
import { withLedger } from '../ledger/with-ledger.ts';
import { version } from '../version.ts';
import { demoSentence } from './demo.ts';

export interface ServeOptions {
  /** Begin a ledger of the bureau's own instead of the demo. */
  readonly empty: boolean;
  readonly name?: string;
  /** The built pages of this checkout where missing. */
  readonly pages?: PageFolders;
  /** Milliseconds between two readings of the whole log, given how long the last one took. */
  readonly pauseMs?: (tookMs: number) => number;
}

/** `outreach serve`: opens the ledger and serves it until told to end. */
export async function runServe(session: Session, environment: Environment, options: ServeOptions): Promise<void> {
  const { terminal, language } = session;
  const pages = options.pages ?? builtPages;
  if (!isLoopback(environment.host)) throw refuse('server.host-not-loopback', { host: environment.host }, 'HOST');
  const missing = missingPages(pages);
  if (missing !== null) throw refuse('server.pages-missing', { folder: missing });
  // Logs go to stderr: stdout belongs to the answer.
  const log = pino({ level: environment.logLevel }, pino.destination({ fd: 2, sync: true }));
  const now = () => new Date().toISOString();
  await withLedger(environment, 'existing-or-new', async (ledger) => {
    if (await isNew(ledger)) await begin(session, ledger, options, now());
    // A check of a long log may still read when the ledger is closed: it then fails for no reason of the log's.
    const onFailure = (error: unknown) => {
      if (!terminal.ending.aborted) log.error(error, 'ledger');
    };
    const started = now();
    let readiness = async (): Promise<Readiness> => ({ status: 'verifying', since: started });
    let stop = () => {};
    const server = await buildServer({ ledger, pages, version, now, readiness: () => readiness(), log });
    try {
      const origin = await listen(server.http, environment);
      const check = startReadinessCheck({ ledger, now, onFailure, ...optionalPause(options) });
      readiness = check.now;
      stop = check.stop;
      check.first.then(({ status }) => {
        if (status === 'broken' && !terminal.ending.aborted) terminal.err(`${cliWords(language).verifyFailed}\n`);
      }, onFailure);
      terminal.out(addresses(origin));
      await ended(terminal.ending);
    } finally {
      stop();
      await server.close();
    }
    terminal.err(`${cliWords(language).stopped}\n`);
  });
}

function optionalPause({ pauseMs }: ServeOptions): Pick<ServeOptions, 'pauseMs'> {
  return pauseMs === undefined ? {} : { pauseMs };
}

async function begin(session: Session, ledger: Ledger, { empty, name }: ServeOptions, now: string): Promise<void> {
  if (!empty) {
    session.terminal.out(`${demoSentence(session, await loadDemo(ledger, demoLastYear(now)))}\n`);
    return;
  }
  const facts = { name: name ?? cliWords(session.language).newLedgerName, demo: false };
  await ledger.execute(openingEnvelope(localActor, facts));
}

/** Both languages, whoever started it: the addresses are copied to other people. */
function addresses(origin: string): string {
  const both = (pick: (words: ReturnType<typeof cliWords>) => string) =>
    languages.map((language: Language) => pick(cliWords(language))).join(' ');
  return [
    `${both((words) => words.adminAt)}: ${origin}/`,
    `${both((words) => words.displayAt)}: ${origin}/kiosk/`,
    `${both((words) => words.stopWith)}`,
    '',
  ].join('\n');
}

function ended(ending: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (ending.aborted) return resolve();
    ending.addEventListener('abort', () => resolve(), { once: true });
  });
}
