import type { ActivityFacts, ActivityId } from '@outreach/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type Preview, useTRPC } from '../../client/trpc.ts';

const settle_ms = 350;

/** What saving would change, asked at each pause in typing; undefined until there is an answer. */
export function usePreview(facts: ActivityFacts, activityId: ActivityId | null, enabled: boolean): Preview | undefined {
  const trpc = useTRPC();
  const text = JSON.stringify(facts);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), settle_ms);
    return () => clearTimeout(timer);
  }, [text]);
  const asked: ActivityFacts = JSON.parse(settled);
  const query = useQuery(
    trpc.activity.preview.queryOptions(
      { facts: asked, activityId },
      // Each pause asks something new: answers are not worth keeping.
      { enabled: enabled && settled === text, placeholderData: keepPreviousData, gcTime: 0 },
    ),
  );
  return query.data;
}
