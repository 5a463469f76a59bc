import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type ListedActivity, useTRPC } from '../../client/trpc.ts';
import type { LedgerSearch } from '../../routes/page-search.ts';

export interface ActivityListing {
  readonly items: readonly ListedActivity[];
  /** Over all pages. */
  readonly matching: number;
  readonly hasMore: boolean;
  readonly loadMore: () => void;
  readonly loading: boolean;
  /** The rows answer the question before; the new answer is on its way. */
  readonly late: boolean;
}

/** What of the address the list is asked for. */
function filterOf(year: number, search: LedgerSearch) {
  const { text, kind, campaign, scope, figures, status } = search;
  return {
    year,
    ...(text === undefined ? {} : { text }),
    ...(kind === undefined ? {} : { kind }),
    ...(campaign === undefined ? {} : { campaign }),
    ...(scope === undefined ? {} : { scope }),
    ...(figures === undefined ? {} : { withFigures: true }),
    ...(status === undefined ? {} : { status }),
  };
}

/** True where the list is narrower than the year. */
export function isFiltered(search: LedgerSearch): boolean {
  return [search.text, search.kind, search.campaign, search.scope, search.figures, search.status].some(
    (set) => set !== undefined,
  );
}

/** The activities of a year that match, page by page; undefined until the first answer. */
export function useActivities(year: number, search: LedgerSearch): ActivityListing | undefined {
  const trpc = useTRPC();
  const query = useInfiniteQuery(
    trpc.activity.list.infiniteQueryOptions(
      { ...filterOf(year, search), limit: 100 },
      {
        getNextPageParam: (page) => page.nextCursor ?? undefined,
        placeholderData: keepPreviousData,
        throwOnError: (_error, state) => state.state.data === undefined,
      },
    ),
  );
  if (query.data === undefined) return undefined;
  return {
    items: query.data.pages.flatMap((page) => page.items),
    matching: query.data.pages[0]?.matching ?? 0,
    hasMore: query.hasNextPage,
    loadMore: () => void query.fetchNextPage(),
    loading: query.isFetchingNextPage,
    late: query.isPlaceholderData,
  };
}
