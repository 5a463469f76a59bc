import type { ActivityFacts, ActivityId, DomainEvent } from '@outreach/domain';

/** A view that the package does not have: what each activity handed out, with the campaign it belonged to. */
export interface LeafletView {
  readonly handedOut: ReadonlyMap<ActivityId, HandedOut>;
}

interface HandedOut {
  readonly campaign: string;
  /** Sum of the lower bounds of its own leaflets. */
  readonly least: number;
  /** Whether it may have been more. */
  readonly orMore: boolean;
  readonly voided: boolean;
}

export const noLeaflets: LeafletView = { handedOut: new Map() };

/** The view after one more event. A type of event that is none of its business leaves it as it is. */
export function evolveLeaflets(view: LeafletView, event: DomainEvent): LeafletView {
  switch (event.type) {
    case 'activity.recorded':
    case 'activity.corrected':
      return withActivity(view, event.payload.activityId, leafletsOf(event.payload.facts));
    case 'activity.voided':
    case 'activity.reinstated': {
      const standing = view.handedOut.get(event.payload.activityId);
      if (standing === undefined) return view;
      return withActivity(view, event.payload.activityId, { ...standing, voided: event.type === 'activity.voided' });
    }
    default:
      return view;
  }
}

/** Leaflets of the living activities of each campaign, sorted by campaign: `25000+` where it may have been more. */
export function leafletsPerCampaign({ handedOut }: LeafletView): readonly (readonly [string, string])[] {
  const sums = new Map<string, { least: number; orMore: boolean }>();
  for (const { campaign, least, orMore, voided } of handedOut.values()) {
    if (voided || campaign === '' || (least === 0 && !orMore)) continue;
    const sum = sums.get(campaign) ?? { least: 0, orMore: false };
    sums.set(campaign, { least: sum.least + least, orMore: sum.orMore || orMore });
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([campaign, { least, orMore }]) => [campaign, `${least}${orMore ? '+' : ''}`]);
}

function leafletsOf({ campaign, figures }: ActivityFacts): HandedOut {
  const own = figures.filter(
    ({ measure, role, basis }) => measure === 'material_copies' && role === 'result' && basis.kind === 'event',
  );
  return {
    campaign,
    least: own.reduce((sum, { quantity }) => sum + (quantity.lower ?? 0), 0),
    orMore: own.some(({ quantity }) => quantity.upper !== quantity.lower),
    voided: false,
  };
}

function withActivity(view: LeafletView, id: ActivityId, handedOut: HandedOut): LeafletView {
  return { handedOut: new Map(view.handedOut).set(id, handedOut) };
}
