import { tracked } from '@trpc/server';
import { feedId, isAheadOf, readFeedId } from '../feed/feed-cursor.ts';
import { procedure } from '../trpc.ts';
import { feedInput } from './feed-input.ts';

/**
 * Frames for lobby displays, the present one at once. Public. The first frame says `reset` where the display holds
 * positions that this ledger never gave out; every frame is a whole snapshot, so no client can be too far behind.
 */
export const feed = procedure.input(feedInput).subscription(async function* ({ ctx, input, signal }) {
  const ending = signal === undefined ? ctx.closing : AbortSignal.any([signal, ctx.closing]);
  let cursor = readFeedId(input?.lastEventId);
  for await (const frame of ctx.displays.frames(input?.year ?? null, ending)) {
    const reset = isAheadOf(cursor, frame);
    cursor = null;
    yield tracked(feedId(frame), reset ? { ...frame, reset } : frame);
  }
});
