import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { emmettFolder } from './install-emmett.ts';

/** Emmett's SQLite store in a process of its own. */
export interface EmmettPeer {
  /** Its SQLite and the settings that it runs with, as read back on its own connection. */
  readonly settings: string;
  /** Appends each event to a stream of its own, one after the other; milliseconds that all of them took there. */
  append(events: readonly object[]): Promise<number>;
  end(): Promise<void>;
}

export async function startEmmett(path: string): Promise<EmmettPeer> {
  const child = fork(join(emmettFolder, 'append-process.mjs'), { execArgv: [] });
  const ended = once(child, 'exit');
  const answer = async <Answer>(): Promise<Answer> => {
    const [message] = await Promise.race([once(child, 'message'), ended]);
    if (child.exitCode !== null) throw new Error(`Emmett's process ended with code ${child.exitCode}`);
    // Only append-process.mjs speaks on this channel.
    return message as Answer;
  };
  child.send({ path });
  const { settings } = await answer<{ readonly settings: string }>();
  let run = 0;
  return {
    settings,
    append: async (events) => {
      run += 1;
      child.send({ events, run });
      return (await answer<{ readonly ms: number }>()).ms;
    },
    end: async () => {
      child.kill();
      await ended;
    },
  };
}
