import type { Problem, RejectedOutcome } from '@outreach/domain';
import type { TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import { isFault, isOfTheCaller } from './fault.ts';
import { problemsOfInput } from './problems-of-input.ts';
import { Rejection } from './rejection.ts';

/** The part of an error's `data` that this project adds. */
export interface RefusalData {
  /** null where the error is no refusal: a fault of the server, a path that does not exist. */
  readonly because: RejectedOutcome['because'] | null;
  readonly problems: readonly Problem[];
}

/** The problems behind any error of the router; an empty list where nobody but the operator can mend it. */
export function problemsOf(error: TRPCError): RefusalData {
  const cause = error.cause;
  if (isFault(cause)) return { because: isOfTheCaller(cause) ? 'invalid' : null, problems: [cause.problem] };
  if (cause instanceof Rejection) return { because: cause.because, problems: cause.problems };
  if (error.code === 'BAD_REQUEST' && cause instanceof ZodError) {
    return { because: 'invalid', problems: problemsOfInput(cause) };
  }
  return { because: null, problems: [] };
}
