import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followChanges } from './live-feed.ts';
import { useTRPC, useTRPCClient } from './trpc.ts';

/** Reads again everything on the page whenever something was recorded, here or by anybody else. */
export function useFollowLedger(): void {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  useEffect(() => {
    const aboutKey = trpc.ledger.about.queryKey();
    return followChanges(client, (position) => {
      // A notice of what the page already shows, such as the first one of a feed, needs nothing.
      if (queries.getQueryData(aboutKey)?.position !== position) void queries.invalidateQueries();
    });
  }, [trpc, client, queries]);
}
