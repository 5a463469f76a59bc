import type { AppRouter } from '@outreach/api';
import type { inferRouterOutputs } from '@trpc/server';
import { createTRPCContext } from '@trpc/tanstack-react-query';

/** The router's procedures as query and mutation options, typed by the server. */
export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

export type Outputs = inferRouterOutputs<AppRouter>;
export type AboutLedger = Outputs['ledger']['about'];
export type CatalogueListing = Outputs['catalogue']['get'];
export type YearTotals = Outputs['year']['totals'];
export type YearDays = Outputs['year']['days'];
export type Trace = Outputs['year']['trace'];
export type ActivityPage = Outputs['activity']['list'];
export type ListedActivity = ActivityPage['items'][number];
export type ActivityDetail = Outputs['activity']['get'];
export type Preview = Outputs['activity']['preview'];
