import type { CommandEnvelope, Outcome } from '@outreach/domain';
import type { SqliteConnections } from '../connection/open-sqlite.ts';
import { explainSqlite, withSqliteFaults } from '../connection/open-sqlite.ts';
import { storeFault } from '../fault/store-fault.ts';
import type { CommitListener, LedgerWriter } from './ledger-writer.ts';
import { maxGroup } from './ledger-writer.ts';
import type { CommandAppender } from './sqlite-appender.ts';
import { maxForeseen } from './sqlite-appender.ts';

interface Waiting {
  readonly ledgerId: string;
  readonly envelope: CommandEnvelope;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Writes a SQLite store. Commands that share a transaction run one after the other as if each were alone, and their rows
 * go in together. Where anything goes wrong, all of it is rolled back and they run again, each under its own savepoint.
 */
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

  const start = (run: 'together' | 'apart') => {
    // A rollback that failed has left its transaction open: nothing may be built on what stands in it.
    if (raw.inTransaction) abandon();
    begin.run();
    appender.begin(run);
  };

  /** One command under its savepoint: what it throws is its own, unless SQLite gave up the whole transaction. */
  const runApart = ({ ledgerId, envelope }: Waiting): Verdict => {
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

  /** Commands of several ledgers look their rows up one by one. */
  const foreseeFrom = (group: readonly Waiting[], from: number) => {
    const next = group.slice(from, from + maxForeseen);
    const [first] = next;
    if (first === undefined || next.some(({ ledgerId }) => ledgerId !== first.ledgerId)) return;
    appender.foresee(
      first.ledgerId,
      next.map(({ envelope }) => envelope),
    );
  };

  /** The verdicts on commands whose rows stand in the transaction that was begun; null where one of them broke. */
  const runTogether = (group: readonly Waiting[]): readonly Verdict[] | null => {
    try {
      const verdicts = group.map(({ ledgerId, envelope }, index) => {
        if (index % maxForeseen === 0) foreseeFrom(group, index);
        return { outcome: appender.append(ledgerId, envelope) };
      });
      appender.finish();
      return verdicts;
    } catch (error) {
      // A command that is alone has no neighbour that its failure must leave standing.
      if (group.length === 1) throw error;
      return null;
    }
  };

  const runGroup = (group: readonly Waiting[]): readonly Verdict[] => {
    try {
      start('together');
      let verdicts = runTogether(group);
      if (verdicts === null) {
        abandon();
        start('apart');
        verdicts = group.map(runApart);
        appender.finish();
      }
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
          start('together');
          const outcomes = envelopes.map((envelope, index) => {
            if (index % maxForeseen === 0) appender.foresee(ledgerId, envelopes.slice(index, index + maxForeseen));
            return appender.append(ledgerId, envelope);
          });
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
