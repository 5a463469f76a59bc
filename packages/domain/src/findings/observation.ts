import type { ActivityId, FigureId } from '../activity/activity.ts';
import { compareText } from '../inclusion/relations.ts';
import type {
  FindingCode,
  FindingDraft,
  FindingParams,
  InclusionQuestion,
  SettleStep,
  VerifiedCode,
  VerifiedParams,
  VerifiedRelation,
} from './finding.ts';
import type { YearView } from './year-view.ts';

/** A finding before it has its key, as a union over the codes, so that code and params stay together. */
export type AnyDraft = { readonly [Code in FindingCode]: FindingDraft<Code> }[FindingCode];

/** What one rule sees in a year. */
export type Observation =
  | { readonly kind: 'finding'; readonly draft: AnyDraft }
  | { readonly kind: 'verified'; readonly relation: VerifiedRelation };

/** One rule: looks at a year and says what it sees. Never throws, and takes about linear time. */
export type Rule = (view: YearView) => readonly Observation[];

/** What an observation is about; its figures name their activities. */
export interface About {
  readonly figures?: Iterable<FigureId>;
  readonly activities?: Iterable<ActivityId>;
}

interface Settling extends About {
  readonly settle: readonly SettleStep[];
  readonly blocking?: boolean;
  readonly questions?: readonly InclusionQuestion[];
}

/** A finding. Activities not named are those of its figures. */
export function finding<Code extends FindingCode>(
  view: YearView,
  code: Code,
  params: FindingParams[Code],
  { settle, blocking = false, questions = [], ...about }: Settling,
): Observation {
  const draft: FindingDraft<Code> = { code, ...aboutWhat(view, about), params, settle, blocking, questions };
  // Code and params were given together; the union over the codes cannot follow that through the type parameter.
  return { kind: 'finding', draft: draft as AnyDraft };
}

/** A relation that was checked and holds. */
export function verified<Code extends VerifiedCode>(
  view: YearView,
  code: Code,
  params: VerifiedParams[Code],
  about: About,
): Observation {
  // As above: code and params belong together.
  return { kind: 'verified', relation: { code, ...aboutWhat(view, about), params } as VerifiedRelation };
}

function aboutWhat(view: YearView, about: About): { figures: readonly FigureId[]; activities: readonly ActivityId[] } {
  const figures = [...new Set(about.figures ?? [])].sort(compareText);
  const activities = about.activities ?? figures.flatMap((id) => view.find(id)?.activity ?? []);
  return { figures, activities: [...new Set(activities)].sort(compareText) };
}
