import { isConnectionLost, postgresCode } from '../../fault/postgres-fault.ts';
import type { Verdict } from '../../loaded/decide-loaded.ts';

/** A COMMIT was sent and no answer came: only the receipts can tell what became of it. */
export interface CommitUnknown extends Error {
  readonly name: 'CommitUnknown';
  /** What would have been answered. */
  readonly verdicts: readonly Verdict[];
}

export function commitUnknown(cause: unknown, verdicts: readonly Verdict[]): CommitUnknown {
  return Object.assign(new Error('nobody answered the commit', { cause }), {
    name: 'CommitUnknown' as const,
    verdicts,
  });
}

export function isCommitUnknown(error: unknown): error is CommitUnknown {
  return error instanceof Error && error.name === 'CommitUnknown';
}

/** Whether an error of COMMIT itself says that nothing was committed; a connection that ended says neither. */
export function isRefusal(error: unknown): boolean {
  return /^[0-9A-Z]{5}$/.test(postgresCode(error) ?? '') && !isConnectionLost(error);
}
