import type { BatchOutcome, CommandEnvelope, Outcome } from '@outreach/domain';
import type { PostgresConnections } from '../../connection/open-postgres.ts';
import { isConnectionLost } from '../../fault/postgres-fault.ts';
import { isStoreFault, storeFault } from '../../fault/store-fault.ts';
import type { Verdict } from '../../loaded/decide-loaded.ts';
import type { KnownLedgers } from '../../loaded/known-ledgers.ts';
import type { AppendClock } from '../append-command.ts';
import type { CommitListener, LedgerWriter } from '../ledger-writer.ts';
import { maxGroup } from '../ledger-writer.ts';
import { appendGroup } from './append-group.ts';
import { isCommitUnknown } from './commit-unknown.ts';
import { dryRun } from './decide-only.ts';
import { createPostgresKeys } from './postgres-keys.ts';
import { createTurns } from './turns.ts';

type Settle<Value> = { readonly resolve: (value: Value) => void; readonly reject: (error: unknown) => void };

type Waiting =
  | ({ readonly kind: 'command'; readonly envelope: CommandEnvelope } & Settle<Outcome>)
  | ({ readonly kind: 'batch'; readonly envelopes: readonly CommandEnvelope[] } & Settle<BatchOutcome>);

type WaitingCommand = Extract<Waiting, { readonly kind: 'command' }>;

export interface PostgresWriterParts {
  readonly connections: Pick<PostgresConnections, 'pool' | 'writers' | 'address'>;
  readonly clock: AppendClock;
  readonly known: KnownLedgers;
  /** The fault that an error means for the person who runs the store; any other error as it is. */
  explain(error: unknown): unknown;
  readonly onCommit: CommitListener;
}

/**
 * Writes a PostgreSQL store. Each ledger has a lane: one transaction at a time, and the commands that arrive meanwhile
 * form the next group. Ledgers do not wait for each other.
 */
export function createPostgresWriter(parts: PostgresWriterParts): LedgerWriter {
  const lanes = new Map<string, { readonly waiting: Waiting[]; readonly done: Promise<void> }>();
  const { pool, writers, address } = parts.connections;
  const { clock, known } = parts;
  const turns = createTurns(writers.options.max ?? 1);
  const shared = { writers, turns, clock, known, keys: createPostgresKeys() };
  let closed = false;

  const enter = (ledgerId: string, waiting: Waiting) => {
    const lane = lanes.get(ledgerId);
    if (lane !== undefined) {
      lane.waiting.push(waiting);
      return;
    }
    const queue = [waiting];
    lanes.set(ledgerId, { waiting: queue, done: drain(ledgerId, queue) });
  };

  const drain = async (ledgerId: string, waiting: Waiting[]) => {
    do {
      // After the input that is ready now has been read, so that requests of one moment form one group.
      await new Promise((resolve) => setImmediate(resolve));
      const [first] = waiting;
      if (first?.kind === 'batch') {
        waiting.shift();
        await runBatch(ledgerId, first);
      } else {
        await runGroup(ledgerId, takeGroup(waiting));
      }
    } while (waiting.length > 0);
    lanes.delete(ledgerId);
  };

  /** Answers each command of a group, and never throws. */
  const runGroup = async (ledgerId: string, group: readonly WaitingCommand[]): Promise<void> => {
    try {
      const envelopes = group.map(({ envelope }) => envelope);
      const verdicts = await appendSurely(ledgerId, envelopes, () => true);
      group.forEach(({ resolve, reject }, index) => {
        const verdict = verdicts[index];
        if (verdict !== undefined && 'outcome' in verdict) resolve(verdict.outcome);
        else reject(parts.explain(verdict?.error));
      });
    } catch (error) {
      const explained = parts.explain(error);
      // A mistake of one command that only the database found must not fail its neighbours; a fault of the store is all's.
      const isOfOne = !isStoreFault(explained) || explained.code === 'log.broken';
      if (isOfOne && group.length > 1) for (const command of group) await runGroup(ledgerId, [command]);
      else for (const { reject } of group) reject(explained);
    }
  };

  const runBatch = async (ledgerId: string, { envelopes, resolve, reject }: Extract<Waiting, { kind: 'batch' }>) => {
    try {
      const isKept = (verdicts: readonly Verdict[]) =>
        outcomesOf(verdicts).every(({ status }) => status === 'accepted');
      const verdicts = await appendSurely(ledgerId, envelopes, isKept);
      resolve({ committed: isKept(verdicts), outcomes: outcomesOf(verdicts) });
    } catch (error) {
      reject(parts.explain(error));
    }
  };

  const unknown = (cause: unknown): never => {
    throw storeFault('store.outcome-unknown', { address }, { cause });
  };

  /** Appends, once more where the connection was lost: the receipts tell what of it had been done. */
  const appendSurely = async (
    ledgerId: string,
    envelopes: readonly CommandEnvelope[],
    isKept: (verdicts: readonly Verdict[]) => boolean,
  ): Promise<readonly Verdict[]> => {
    const append = () => appendGroup(shared, ledgerId, envelopes, isKept);
    const verdicts = await append().catch(async (error: unknown) => {
      if (isCommitUnknown(error)) return answersAfter(error.verdicts, await append().catch(unknown));
      if (isConnectionLost(error)) return append();
      throw error;
    });
    const head = headAfter(verdicts);
    if (head > 0) parts.onCommit(ledgerId, head);
    return verdicts;
  };

  return {
    execute: (ledgerId, envelope) =>
      new Promise((resolve, reject) => {
        if (closed) reject(storeFault('store.closed', {}));
        else enter(ledgerId, { kind: 'command', envelope, resolve, reject });
      }),
    executeBatch: async (ledgerId, envelopes, isDryRun) => {
      if (closed) throw storeFault('store.closed', {});
      if (!isDryRun) {
        return new Promise((resolve, reject) => enter(ledgerId, { kind: 'batch', envelopes, resolve, reject }));
      }
      try {
        return { committed: false, outcomes: outcomesOf(await dryRun({ pool, known }, clock, ledgerId, envelopes)) };
      } catch (error) {
        throw parts.explain(error);
      }
    },
    close: async () => {
      closed = true;
      while (lanes.size > 0) await Promise.all([...lanes.values()].map(({ done }) => done));
    },
  };
}

/** The commands at the front of a lane that may share a transaction. */
function takeGroup(waiting: Waiting[]): readonly WaitingCommand[] {
  const group: WaitingCommand[] = [];
  for (const next of waiting) {
    if (next.kind !== 'command' || group.length === maxGroup) break;
    group.push(next);
  }
  waiting.splice(0, group.length);
  return group;
}

/** @throws what a command of the batch threw */
function outcomesOf(verdicts: readonly Verdict[]): readonly Outcome[] {
  return verdicts.map((verdict) => {
    if ('outcome' in verdict) return verdict.outcome;
    throw verdict.error;
  });
}

/** What a commit that nobody answered has done is found by its receipts: the first answer to it, not a repetition. */
function answersAfter(lost: readonly Verdict[], found: readonly Verdict[]): readonly Verdict[] {
  return found.map((verdict, index) => {
    const before = lost[index];
    if (before === undefined || !('outcome' in before) || !('outcome' in verdict)) return verdict;
    const isSame =
      verdict.outcome.status === 'accepted' &&
      before.outcome.status === 'accepted' &&
      verdict.outcome.firstPosition === before.outcome.firstPosition;
    return isSame && verdict.outcome.repeated ? before : verdict;
  });
}

/** The last position that these verdicts wrote; 0 where they wrote nothing. */
function headAfter(verdicts: readonly Verdict[]): number {
  return verdicts.reduce((head, verdict) => {
    if (!('outcome' in verdict) || verdict.outcome.status === 'rejected' || verdict.outcome.repeated) return head;
    return Math.max(head, verdict.outcome.lastPosition);
  }, 0);
}
