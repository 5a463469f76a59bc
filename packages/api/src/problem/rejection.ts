import type { AcceptedOutcome, Outcome, Problem, RejectedOutcome } from '@outreach/domain';
import { TRPCError } from '@trpc/server';

/** Why a command was refused, on its way to the page. */
export class Rejection extends Error {
  readonly because: RejectedOutcome['because'];
  readonly problems: readonly Problem[];

  constructor(outcome: RejectedOutcome) {
    super(outcome.problems.map((problem) => problem.code).join(', '));
    this.name = 'Rejection';
    this.because = outcome.because;
    this.problems = outcome.problems;
  }
}

/** The accepted outcome; a refused one is thrown as a TRPCError that carries its problems. */
export function acceptedOr(outcome: Outcome): AcceptedOutcome {
  if (outcome.status === 'accepted') return outcome;
  throw refusal(outcome);
}

/** One thing that was asked for is not there. */
export function missing(problem: Problem): TRPCError {
  return refusal({ status: 'rejected', because: 'missing', problems: [problem] });
}

function refusal(outcome: RejectedOutcome): TRPCError {
  return new TRPCError({ code: codeFor(outcome.because), cause: new Rejection(outcome) });
}

function codeFor(because: RejectedOutcome['because']): TRPCError['code'] {
  switch (because) {
    case 'invalid':
      return 'BAD_REQUEST';
    case 'unacknowledged':
      return 'PRECONDITION_FAILED';
    case 'conflict':
      return 'CONFLICT';
    case 'missing':
      return 'NOT_FOUND';
    default:
      return because satisfies never;
  }
}
