import type { Problem } from '@outreach/domain';
import { TRPCError } from '@trpc/server';

/** An error of the store that carries its problem: what was asked for cannot be, or the store cannot answer. */
export interface Fault extends Error {
  readonly problem: Problem;
}

export function isFault(error: unknown): error is Fault {
  if (!(error instanceof Error) || !('problem' in error)) return false;
  const { problem } = error;
  return (
    typeof problem === 'object' && problem !== null && 'code' in problem && 'path' in problem && 'params' in problem
  );
}

/** True where the person who asked can mend it: a position to come, a cursor of another list. */
export function isOfTheCaller({ problem }: Fault): boolean {
  return !/^(store|log)\./.test(problem.code);
}

/** The error as the router answers it, so that a fault is no mere "internal error". */
export function answerableFault(fault: Fault): TRPCError {
  return new TRPCError({ code: isOfTheCaller(fault) ? 'BAD_REQUEST' : 'SERVICE_UNAVAILABLE', cause: fault });
}
