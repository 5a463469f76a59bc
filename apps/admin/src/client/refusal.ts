import type { Problem } from '@outreach/domain';
import { TRPCClientError } from '@trpc/client';

/** Why a request brought nothing, told apart by what the person can do about it. */
export type Refusal =
  /** No answer: whether it was saved is not known, so it is sent again with the same command id. */
  | { readonly kind: 'unanswered' }
  /** The ledger refused it, and says where and why. Nothing was saved. */
  | {
      readonly kind: 'refused';
      readonly because: 'invalid' | 'conflict' | 'missing' | 'unacknowledged';
      readonly problems: readonly Problem[];
    }
  /** The server failed. */
  | { readonly kind: 'failed'; readonly message: string };

/** Reads what a tRPC call threw. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof TRPCClientError)) return { kind: 'failed', message: String(error) };
  const data: unknown = error.data;
  if (typeof data !== 'object' || data === null) return { kind: 'unanswered' };
  const because = 'because' in data ? data.because : null;
  if (!isBecause(because)) return { kind: 'failed', message: error.message };
  const problems = 'problems' in data && Array.isArray(data.problems) ? data.problems.filter(isProblem) : [];
  return { kind: 'refused', because, problems };
}

/** True where no answer came: the server is down, or a proxy before it answered in its place. */
export function isUnanswered(error: unknown): boolean {
  return refusalOf(error).kind === 'unanswered';
}

function isBecause(value: unknown): value is 'invalid' | 'conflict' | 'missing' | 'unacknowledged' {
  return value === 'invalid' || value === 'conflict' || value === 'missing' || value === 'unacknowledged';
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'path' in value && 'params' in value;
}
