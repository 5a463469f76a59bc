import type { AppRouter } from '@outreach/api';
import {
  createTRPCClient,
  httpBatchLink,
  httpLink,
  httpSubscriptionLink,
  retryLink,
  splitLink,
  type TRPCClient,
  type TRPCLink,
} from '@trpc/client';
import { observable } from '@trpc/server/observable';
import type { ConnectionWatch } from './connection.ts';
import { isUnanswered } from './refusal.ts';

/** Longest address that every proxy lets through; longer batches are cut. */
const longestUrl = 2_000;

/**
 * The tRPC client of the admin. Queries are batched; what carries a whole activity goes by POST, because an address
 * has a limit; the feed is SSE and begins again after any fault.
 */
export function createClient(connection: ConnectionWatch, url: string = '/trpc'): TRPCClient<AppRouter> {
  return createTRPCClient<AppRouter>({
    links: [
      reportingTo(connection),
      splitLink({
        condition: (operation) => operation.type === 'subscription',
        true: [
          retryLink({ retry: () => true, retryDelayMs: (attempt) => Math.min(10_000, 500 * 2 ** attempt) }),
          httpSubscriptionLink({ url }),
        ],
        false: splitLink({
          condition: (operation) => operation.path === 'activity.preview',
          true: httpLink({ url, methodOverride: 'POST' }),
          false: httpBatchLink({ url, maxURLLength: longestUrl }),
        }),
      }),
    ],
  });
}

/** Tells the connection watch of every answer, and of every request that got none. */
function reportingTo(connection: ConnectionWatch): TRPCLink<AppRouter> {
  return () =>
    ({ op, next }) =>
      observable((observer) =>
        next(op).subscribe({
          next(value) {
            if (value.result.type === 'state') {
              if (value.result.error !== null && isUnanswered(value.result.error)) connection.unanswered();
            } else {
              connection.answered();
            }
            observer.next(value);
          },
          error(error) {
            if (isUnanswered(error)) {
              if (!isAborted(error)) connection.unanswered();
            } else {
              connection.answered();
            }
            observer.error(error);
          },
          complete: () => observer.complete(),
        }),
      );
}

/** A request the page itself called off says nothing about the server. */
function isAborted(error: { readonly cause?: unknown }): boolean {
  return error.cause instanceof Error && error.cause.name === 'AbortError';
}
