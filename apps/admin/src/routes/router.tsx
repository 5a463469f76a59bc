import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import { FailedPage } from '../shell/failed-page.tsx';
import { NotFoundPage } from '../shell/not-found-page.tsx';
import { Shell } from '../shell/shell.tsx';
import { readEntrySearch, readLedgerSearch, readShellSearch, readYearSearch, type ShellSearch } from './page-search.ts';
import type { RawSearch } from './search-params.ts';

const rootRoute = createRootRoute({
  validateSearch: (raw: RawSearch): ShellSearch => readShellSearch(raw),
  // The year stays chosen from page to page.
  search: { middlewares: [retainSearchParams(['year'])] },
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: FailedPage,
});

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/ledger', replace: true });
  },
});

const ledgerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ledger',
  validateSearch: readLedgerSearch,
  component: lazyRouteComponent(() => import('../features/ledger/ledger-page.tsx'), 'LedgerPage'),
  errorComponent: FailedPage,
});

const entryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entry',
  validateSearch: readEntrySearch,
  component: lazyRouteComponent(() => import('../features/entry/entry-page.tsx'), 'EntryPage'),
  errorComponent: FailedPage,
});

const correctRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/activity/$activityId/correct',
  component: lazyRouteComponent(() => import('../features/entry/correct-page.tsx'), 'CorrectPage'),
  errorComponent: FailedPage,
});

const yearRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/year',
  validateSearch: readYearSearch,
  component: lazyRouteComponent(() => import('../features/year/year-page.tsx'), 'YearPage'),
  errorComponent: FailedPage,
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([homeRoute, ledgerRoute, entryRoute, correctRoute, yearRoute]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
