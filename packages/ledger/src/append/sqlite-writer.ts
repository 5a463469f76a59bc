import type { CommandEnvelope, Outcome } from '@outreach/domain';
import type { SqliteConnections } from '../connection/open-sqlite.ts';
import { explainSqlite, withSqliteFaults } from '../connection/open-sqlite.ts';
import { storeFault } from '../fault/store-fault.ts';
import type { CommitListener, LedgerWriter } from './ledger-writer.ts';
import { maxGroup } from './ledger-writer.ts';
import type { CommandAppender } from './sqlite-appender.ts';

interface Waiting {
  readonly ledgerId: string;
  readonly envelope: CommandEnvelope;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/** Writes a SQLite store: each command that shares its transaction runs under its own savepoint. */
export function createSqliteWriter(
  connections: SqliteConnections,
  appender: CommandAppender,
  onCommit: CommitListener,
): LedgerWriter {
  const { raw } = connections.writer;
  const begin = raw.prepare('BEGIN IMMEDIATE');
  const commit = raw.prepare('COMMIT');
  const rollback = raw.prepare('ROLLBACK');
  const mark = raw.prepare('SAVEPOINT command');
  const release = raw.prepare('RELEASE command');
  const undo = raw.prepare('ROLLBACK TO command');
  let waiting: Waiting[] = [];
  let scheduled = false;
  let closed = false;

  const abandon = () => {
    if (raw.inTransaction) rollback.run();
    appender.forget();
  };

  const start = () => {
    // A rollback that failed has left its transaction open: nothing may be built on what stands in it.
    if (raw.inTransaction) abandon();
    begin.run();
    appender.begin();
  };

  /** One command under its savepoint: what it throws is its own, unless SQLite gave up the whole transaction. */
  const runOne = (ledgerId: string, envelope: CommandEnvelope): Verdict => {
    mark.run();
    let outcome: Outcome;
    try {
      outcome = appender.append(ledgerId, envelope);
    } catch (error) {
      if (!raw.inTransaction) throw error;
      undo.run();
      release.run();
      appender.forget();
      return { error };
    }
    // Outside of the above: the command has moved its head by now, which undoing it would not move back.
    release.run();
    return { outcome };
  };

  const runGroup = (group: readonly Waiting[]): readonly Verdict[] => {
    try {
      start();
      const [only] = group;
      // A command that is alone needs no savepoint: there is no neighbour that its failure must leave standing.
      const verdicts =
        only !== undefined && group.length === 1
          ? [{ outcome: appender.append(only.ledgerId, only.envelope) }]
          : group.map(({ ledgerId, envelope }) => runOne(ledgerId, envelope));
      appender.finish();
      commit.run();
      return verdicts;
    } catch (error) {
      abandon();
      throw error;
    }
  };

  const flush = () => {
    scheduled = false;
    const group = waiting.slice(0, maxGroup);
    waiting = waiting.slice(maxGroup);
    if (waiting.length > 0) schedule();
    if (group.length === 0) return;
    try {
      const verdicts = withSqliteFaults(connections.path, () => runGroup(group));
      announce(group.map(({ ledgerId }, index) => ({ ledgerId, verdict: verdicts[index] })));
      group.forEach(({ resolve, reject }, index) => {
        const verdict = verdicts[index];
        if (verdict !== undefined && 'outcome' in verdict) resolve(verdict.outcome);
        else reject(explainSqlite(connections.path, verdict?.error));
      });
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  };

  const schedule = () => {
    if (scheduled) return;
    scheduled = true;
    // After the input that is ready now has been read, so that requests of one moment form one group.
    setImmediate(flush);
  };

  const announce = (written: readonly { readonly ledgerId: string; readonly verdict: Verdict | undefined }[]) => {
    const heads = new Map<string, number>();
    for (const { ledgerId, verdict } of written) {
      if (verdict === undefined || !('outcome' in verdict)) continue;
      const { outcome } = verdict;
      if (outcome.status === 'accepted' && !outcome.repeated) heads.set(ledgerId, outcome.lastPosition);
    }
    for (const [ledgerId, position] of heads) onCommit(ledgerId, position);
  };

  return {
    execute: (ledgerId, envelope) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(storeFault('store.closed', {}));
        waiting.push({ ledgerId, envelope, resolve, reject });
        schedule();
      }),
    executeBatch: async (ledgerId, envelopes, dryRun) => {
      if (closed) throw storeFault('store.closed', {});
      return withSqliteFaults(connections.path, () => {
        try {
          start();
          const outcomes = envelopes.map((envelope) => appender.append(ledgerId, envelope));
          const committed = !dryRun && outcomes.every(({ status }) => status === 'accepted');
          if (committed) {
            appender.finish();
            commit.run();
          } else {
            abandon();
          }
          if (committed) announce(outcomes.map((outcome) => ({ ledgerId, verdict: { outcome } })));
          return { committed, outcomes };
        } catch (error) {
          abandon();
          throw error;
        }
      });
    },
    close: async () => {
      closed = true;
      while (waiting.length > 0) flush();
    },
  };
}

type Verdict = { readonly outcome: Outcome } | { readonly error: unknown };
