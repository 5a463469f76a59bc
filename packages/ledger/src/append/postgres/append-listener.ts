import pg, { type Pool } from 'pg';
import { connectTimeoutMs } from '../../connection/open-postgres.ts';
import type { PostgresAddress } from '../../connection/store-address.ts';
import type { WakeUp } from '../wake-up.ts';
import { appendChannel, readAppended } from './append-channel.ts';

/** While a connection listens, the database is asked only every so many rounds: a message may still get lost. */
const roundsBetweenLooks = 10;

export interface AppendListener {
  /** The wake-up of the store, which begins to listen once somebody subscribes. */
  readonly wakeUp: WakeUp;
  end(): Promise<void>;
}

/**
 * Wakes listeners when another process of the database commits: by a connection that LISTENs while anybody waits, and
 * by a look at the heads every `pollMs` where that connection is lost, until it is there again.
 */
export function listenToAppends(address: PostgresAddress, pool: Pool, wakeUp: WakeUp, pollMs: number): AppendListener {
  let client: pg.Client | null = null;
  let rounds = 0;
  let ended = false;
  let isRunning = false;
  let round: Promise<void> = Promise.resolve();

  const listen = async () => {
    const fresh = new pg.Client({
      connectionString: address.url,
      connectionTimeoutMillis: connectTimeoutMs,
      keepAlive: true,
      application_name: 'outreach-ledger listening',
    });
    const forget = () => {
      if (client === fresh) client = null;
    };
    // A connection that ends is missed in the next round; unheard its error would end the process.
    fresh.on('error', forget);
    fresh.on('end', forget);
    fresh.on('notification', ({ payload }) => {
      const appended = readAppended(payload ?? '');
      if (appended !== null) wakeUp.announce(appended.ledgerId, appended.position);
    });
    try {
      await fresh.connect();
      await fresh.query(`LISTEN ${appendChannel}`);
      client = fresh;
    } catch (error) {
      await fresh.end();
      throw error;
    }
  };

  const look = async () => {
    const { rows } = await pool.query<{ readonly ledger_id: string; readonly position: number }>(
      'SELECT ledger_id, position FROM ledger WHERE ledger_id = ANY ($1)',
      [wakeUp.listenedTo()],
    );
    for (const { ledger_id, position } of rows) wakeUp.announce(ledger_id, position);
  };

  /** The database may be away: the next round tries again, and whoever asks the ledger meanwhile gets the fault. */
  const runRound = async () => {
    const isNew = client === null;
    if (isNew) await Promise.allSettled([listen()]);
    rounds = (rounds + 1) % roundsBetweenLooks;
    // What was committed before the connection listened was told to nobody here.
    if (isNew || client === null || rounds === 0) await Promise.allSettled([look()]);
  };

  const begin = () => {
    if (isRunning || ended || wakeUp.listenedTo().length === 0) return;
    isRunning = true;
    round = runRound().finally(() => {
      isRunning = false;
    });
  };
  const timer = setInterval(begin, pollMs);
  // Waiting alone must not keep a command line from ending.
  timer.unref();

  return {
    wakeUp: {
      ...wakeUp,
      subscribe: (ledgerId, listener) => {
        const end = wakeUp.subscribe(ledgerId, listener);
        begin();
        return end;
      },
    },
    end: async () => {
      ended = true;
      clearInterval(timer);
      await round;
      await client?.end();
    },
  };
}
