import { initTRPC } from '@trpc/server';
import type { Context } from './context.ts';
import { answerableFault, isFault } from './problem/fault.ts';
import { problemsOf } from './problem/problems-of.ts';
import { sseTiming } from './sse-timing.ts';

const trpc = initTRPC.context<Context>().create({
  /** Every refusal carries its problems, so that a page can put a sentence beside the field. */
  errorFormatter({ shape, error }) {
    // The words of an unforeseen error may name paths and tables: they stay in the server's log.
    const message = error.code === 'INTERNAL_SERVER_ERROR' ? error.code : shape.message;
    return { ...shape, message, data: { ...withoutStack(shape.data), ...problemsOf(error) } };
  },
  sse: sseTiming,
});

export const router = trpc.router;
/** Every procedure answers a fault of the store with its problem. */
export const procedure = trpc.procedure.use(async ({ next }) => {
  const result = await next();
  if (!result.ok && isFault(result.error.cause)) throw answerableFault(result.error.cause);
  return result;
});
export const callerFactory = trpc.createCallerFactory;

/** A page needs codes and paths; a stack trace tells only an attacker something. */
function withoutStack<Data extends { stack?: string }>(data: Data): Omit<Data, 'stack'> {
  const { stack: _stack, ...rest } = data;
  return rest;
}
