import type { HistoryEntry, ListedActivity } from '@outreach/domain';
import { z } from 'zod';
import { idField } from '../input-fields.ts';
import { missing } from '../problem/rejection.ts';
import { procedure } from '../trpc.ts';

const getInput = z.object({ activityId: idField });

export interface ActivityWithHistory {
  readonly listed: ListedActivity;
  readonly history: readonly HistoryEntry[];
}

export const get = procedure.input(getInput).query(async ({ ctx, input }): Promise<ActivityWithHistory> => {
  const listed = await ctx.ledger.activity(input.activityId);
  if (listed === null) {
    throw missing({ code: 'activity.not-found', path: 'activityId', params: { id: input.activityId } });
  }
  return { listed, history: await ctx.ledger.history(input.activityId) };
});
