import { correct } from './activity/correct.ts';
import { get as getActivity } from './activity/get.ts';
import { list } from './activity/list.ts';
import { preview } from './activity/preview.ts';
import { record } from './activity/record.ts';
import { reinstateActivity } from './activity/reinstate.ts';
import { voidActivity } from './activity/void.ts';
import { addBreakdown } from './catalogue/add-breakdown.ts';
import { changeMeasure } from './catalogue/change-measure.ts';
import { defineMeasure } from './catalogue/define-measure.ts';
import { get as getCatalogue } from './catalogue/get.ts';
import { feed } from './display/feed.ts';
import { snapshot } from './display/snapshot.ts';
import { accept as acceptFinding } from './finding/accept.ts';
import { list as listFindings } from './finding/list.ts';
import { withdrawAcceptance } from './finding/withdraw-acceptance.ts';
import { declare } from './inclusion/declare.ts';
import { withdraw } from './inclusion/withdraw.ts';
import { about } from './ledger/about.ts';
import { changes } from './ledger/changes.ts';
import { callerFactory, router } from './trpc.ts';
import { days } from './year/days.ts';
import { totals } from './year/totals.ts';
import { trace } from './year/trace.ts';

/** Everything a page can ask of the ledger. */
export const appRouter = router({
  ledger: { about, changes },
  catalogue: { get: getCatalogue, defineMeasure, changeMeasure, addBreakdown },
  activity: { record, correct, void: voidActivity, reinstate: reinstateActivity, preview, get: getActivity, list },
  inclusion: { declare, withdraw },
  finding: { list: listFindings, accept: acceptFinding, withdrawAcceptance },
  year: { totals, trace, days },
  display: { snapshot, feed },
});

export type AppRouter = typeof appRouter;

/** Calls the router without HTTP. */
export const createCaller = callerFactory(appRouter);
