import { tracked } from '@trpc/server';
import { z } from 'zod';
import { feedId, readFeedId } from '../feed/feed-cursor.ts';
import { positionFeed } from '../feed/position-feed.ts';
import { lastEventIdField } from '../input-fields.ts';
import { procedure } from '../trpc.ts';

const changesInput = z.object({ lastEventId: lastEventIdField }).exactOptional();

/** Tells open pages that something was recorded; the first notice is the present head. */
export const changes = procedure.input(changesInput).subscription(async function* ({ ctx, input, signal }) {
  const ending = signal === undefined ? ctx.closing : AbortSignal.any([signal, ctx.closing]);
  for await (const notice of positionFeed(ctx.ledger, readFeedId(input?.lastEventId), ending)) {
    yield tracked(feedId({ ledger: ctx.ledger.id, position: notice.position }), notice);
  }
});
