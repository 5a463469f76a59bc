import type { CommandEnvelope, Outcome } from '@outreach/domain';
import type { AppendClock } from '../append/append-command.ts';
import { appendCommand } from '../append/append-command.ts';
import { collectNeeds } from './collect-needs.ts';
import type { LoadedLedger } from './loaded-ledger.ts';
import type { LoadedRows } from './loaded-rows.ts';
import type { RowNeeds } from './row-needs.ts';
import { isEmpty, isMissingRows } from './row-needs.ts';

/** Reads rows of one ledger from the state that a transaction sees. */
export type RowLoader = (needs: RowNeeds) => Promise<LoadedRows>;

/** The answer to a command, or the mistake of the program that stood in its way. */
export type Verdict = { readonly outcome: Outcome } | { readonly error: unknown };

/** Times that a command may ask for more rows; a chain of declarations asks once for each of its links. */
const maxRounds = 1000;

/** Commands of a long batch after which whatever else waits in the process gets its turn. */
const breath = 100;

/**
 * Decides commands of one ledger in turn over rows in memory. What one of them throws is its own: its rows are undone,
 * and its neighbours go on. Nothing is written.
 */
export async function decideLoaded(
  ledgerId: string,
  loaded: LoadedLedger,
  envelopes: readonly CommandEnvelope[],
  { load, clock }: { readonly load: RowLoader; readonly clock: AppendClock },
): Promise<readonly Verdict[]> {
  for (let needs = collectNeeds(loaded, envelopes); !isEmpty(needs); needs = collectNeeds(loaded, envelopes)) {
    loaded.learn(needs, await load(needs));
  }
  const verdicts: Verdict[] = [];
  for (const [index, envelope] of envelopes.entries()) {
    if (index % breath === breath - 1) await new Promise((resolve) => setImmediate(resolve));
    const steady = steadyClock(clock);
    const tools = loaded.tools(steady.clock);
    try {
      const outcome = await withRows(loaded, load, () => {
        steady.restart();
        return appendCommand(tools, ledgerId, envelope);
      });
      verdicts.push({ outcome });
    } catch (error) {
      if (isLoadFailure(error)) throw error.cause;
      verdicts.push({ error });
    }
  }
  loaded.finish();
  return verdicts;
}

/** Runs pure work over loaded rows, reading what it turns out to need and running it again. */
export async function withRows<Result>(loaded: LoadedLedger, load: RowLoader, work: () => Result): Promise<Result> {
  for (let round = 0; ; round += 1) {
    try {
      return loaded.attempt(work);
    } catch (error) {
      if (!isMissingRows(error) || round === maxRounds) throw error;
      const { needs } = error;
      loaded.learn(
        needs,
        await load(needs).catch((cause: unknown) => {
          throw loadFailure(cause);
        }),
      );
    }
  }
}

/** A failure to read is the database's and ends the transaction; any other one is the command's. */
interface LoadFailure extends Error {
  readonly name: 'LoadFailure';
}

function loadFailure(cause: unknown): LoadFailure {
  return Object.assign(new Error('rows could not be read', { cause }), { name: 'LoadFailure' as const });
}

function isLoadFailure(error: unknown): error is LoadFailure {
  return error instanceof Error && error.name === 'LoadFailure';
}

/** A clock whose instants and ids stay the same when a command runs again. */
function steadyClock(clock: AppendClock): { readonly clock: AppendClock; restart(): void } {
  const instants: number[] = [];
  const ids: string[] = [];
  let [instant, id] = [0, 0];
  const remembered = <Value>(values: Value[], place: number, make: () => Value): Value => {
    const known = values[place];
    if (known !== undefined) return known;
    const value = make();
    values.push(value);
    return value;
  };
  return {
    restart: () => {
      [instant, id] = [0, 0];
    },
    clock: {
      nowMs: () => {
        instant += 1;
        return remembered(instants, instant - 1, () => clock.nowMs());
      },
      nextEventId: () => {
        id += 1;
        return remembered(ids, id - 1, () => clock.nextEventId());
      },
    },
  };
}
