import { randomUUID } from 'node:crypto';
import type { AppRouter } from '@outreach/api';
import type { ActivityFacts, Figure } from '@outreach/domain';
import { createTRPCClient, httpLink } from '@trpc/client';

/** Records an activity of this year that gave out so many leaflets, as the admin does; gives its id. */
export async function recordLeaflets(origin: string, title: string, copies: number): Promise<string> {
  const client = createTRPCClient<AppRouter>({ links: [httpLink({ url: new URL('/trpc', origin).href })] });
  const about = await client.ledger.about.query();
  const activityId = randomUUID();
  await client.activity.record.mutate({
    commandId: randomUUID(),
    activityId,
    facts: factsOf(title, about.thisYear, about.today, leaflets(`${activityId}-1`, copies)),
    acknowledge: [],
  });
  return activityId;
}

function leaflets(id: string, copies: number): Figure {
  return {
    id,
    measure: 'material_copies',
    breakdown: null,
    quantity: { lower: copies, upper: copies, mark: 'exact', raw: `${copies}份` },
    unit: '份',
    basis: { kind: 'event' },
    scope: 'own',
    role: 'result',
    members: [],
    note: '',
  };
}

function factsOf(title: string, year: number, today: string, figure: Figure): ActivityFacts {
  return {
    title,
    year,
    dates: { from: today, to: today, precision: 'day', raw: today },
    kind: 'campaign',
    direction: 'held',
    edition: '',
    theme: '',
    places: ['中心广场'],
    organisers: [],
    coOrganisers: [],
    audience: '',
    level: '',
    campaign: '',
    parent: null,
    note: '',
    figures: [figure],
  };
}
