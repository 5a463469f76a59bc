import { pathToFileURL } from 'node:url';
import { program } from './program.ts';

/** What a page needs of a server: where it answers. */
export interface Server {
  /** The address of a page of this server. */
  url(place?: string): string;
}

/** The part of the built program that runs one command, as `apps/server/src/outreach.ts` exports it. */
interface Outreach {
  main(argv: readonly string[], terminal: Terminal): Promise<number>;
}

interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly ending: AbortSignal;
  readonly variables: NodeJS.ProcessEnv;
}

/**
 * The built `outreach serve` on a free port, in the process of the test: the same program over the same HTTP, without
 * the second that a process of its own takes to begin. It can be ended, but not killed.
 */
export interface ServerHere extends Server {
  /** What the server has said so far, for a failed test's report. */
  output(): string;
  /** Ends it as a signal would, and waits until it has. */
  end(): Promise<void>;
}

/**
 * @param database the file it opens or begins
 * @param flags of `outreach serve`
 * @throws Error with what it printed where it ends instead of listening
 */
export async function startServerHere(database: string, flags: readonly string[]): Promise<ServerHere> {
  // The build has no types beside it; the interface above repeats those of its source.
  const outreach = (await import(pathToFileURL(program).href)) as Outreach;
  const ending = new AbortController();
  let printed = '';
  let found: (origin: string) => void = () => undefined;
  const listening = new Promise<string>((resolve) => {
    found = resolve;
  });
  const take = (text: string): void => {
    printed += text;
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
    if (origin !== undefined) found(origin);
  };
  const variables = { ...process.env, PORT: '0', HOST: '127.0.0.1', OUTREACH_DB: database };
  const ended = outreach.main(['serve', ...flags], { out: take, err: take, ending: ending.signal, variables });
  const origin = await Promise.race([listening, ended]);
  if (typeof origin === 'number') throw new Error(`the server did not start (${origin}):\n${printed}`);
  return {
    url: (place = '/') => new URL(place, origin).href,
    output: () => printed,
    end: async () => {
      ending.abort();
      await ended;
    },
  };
}
