import type { ActivityFacts, Figure } from '../activity/activity.ts';
import { activityStream } from '../event/event.ts';
import type { Catalogue } from '../measure/catalogue.ts';
import { findMeasure } from '../measure/catalogue.ts';
import { lateOf } from '../year/late-approval.ts';
import { checkFacts, isStableId } from './check-facts.ts';
import type { Command, Problem } from './command.ts';
import type { Decision, DecisionContext, DecisionState } from './decision.ts';
import { accept, refuse, settleWarnings } from './refuse.ts';

type CommandOf<Kind extends Command['kind']> = Extract<Command, { readonly kind: Kind }>;

/** Warnings that a person has to have read before the command is accepted. */
export const mustConfirm: readonly string[] = ['activity.look-alike', 'activity.dates-outside-year'];

export function decideRecord(
  command: CommandOf<'record-activity'>,
  state: DecisionState,
  context: DecisionContext,
): Decision {
  if (!isStableId(command.activityId)) {
    return refuse('invalid', [
      { code: 'activity.id-shape', path: 'activityId', params: { found: command.activityId } },
    ]);
  }
  if (state.activity !== null) {
    return refuse('conflict', [
      { code: 'activity.id-used', path: 'activityId', params: { id: command.activityId, title: state.activity.title } },
    ]);
  }
  const facts = canonicalFacts(command.facts, context.catalogue);
  const checked = checkFacts(facts, context.catalogue);
  const problems = [...checked.problems, ...againstLog(command.activityId, facts, state)];
  if (problems.length > 0) return refuse('invalid', problems);
  const warnings = [...checked.warnings, ...parentWarnings(facts, state), ...lookAlikeWarnings(state)];
  return settleWarnings(warnings, mustConfirm, command.acknowledge, (acknowledged) => [
    {
      type: 'activity.recorded',
      schemaVersion: 1,
      stream: activityStream(command.activityId),
      payload: { activityId: command.activityId, facts, acknowledged, ...lateOf(command) },
    },
  ]);
}

export function decideCorrect(
  command: CommandOf<'correct-activity'>,
  state: DecisionState,
  context: DecisionContext,
): Decision {
  const standing = checkStanding(command, state, 'recorded');
  if (standing !== null) return standing;
  const facts = canonicalFacts(command.facts, context.catalogue);
  const checked = checkFacts(facts, context.catalogue);
  const problems = [
    ...checked.problems,
    ...reasonProblems(command.reason),
    ...againstLog(command.activityId, facts, state),
  ];
  if (problems.length > 0) return refuse('invalid', problems);
  if (state.activity !== null && sameFacts(state.activity, facts)) {
    return refuse('invalid', [{ code: 'activity.unchanged', path: 'facts', params: { title: facts.title } }]);
  }
  const warnings = [...checked.warnings, ...parentWarnings(facts, state)];
  return settleWarnings(warnings, mustConfirm, command.acknowledge, (acknowledged) => [
    {
      type: 'activity.corrected',
      schemaVersion: 1,
      stream: activityStream(command.activityId),
      payload: {
        activityId: command.activityId,
        facts,
        reason: command.reason.trim(),
        acknowledged,
        ...lateOf(command),
      },
    },
  ]);
}

export function decideVoid(command: CommandOf<'void-activity' | 'reinstate-activity'>, state: DecisionState): Decision {
  const voiding = command.kind === 'void-activity';
  const standing = checkStanding(command, state, voiding ? 'recorded' : 'voided');
  if (standing !== null) return standing;
  const problems = reasonProblems(command.reason);
  if (problems.length > 0) return refuse('invalid', problems);
  return accept([
    {
      type: voiding ? 'activity.voided' : 'activity.reinstated',
      schemaVersion: 1,
      stream: activityStream(command.activityId),
      payload: { activityId: command.activityId, reason: command.reason.trim(), ...lateOf(command) },
    },
  ]);
}

/** Refuses what is not there, what someone else changed meanwhile, and what is voided or not voided. */
function checkStanding(
  command: CommandOf<'correct-activity' | 'void-activity' | 'reinstate-activity'>,
  { activity }: DecisionState,
  wanted: 'recorded' | 'voided',
): Decision | null {
  const { activityId, expectedVersion } = command;
  if (activity === null) {
    return refuse('missing', [{ code: 'activity.not-found', path: 'activityId', params: { id: activityId } }]);
  }
  if (activity.version !== expectedVersion) {
    return refuse('conflict', [
      {
        code: 'activity.stale-version',
        path: 'expectedVersion',
        params: { expected: expectedVersion, found: activity.version, title: activity.title },
      },
    ]);
  }
  if (activity.status !== wanted) {
    const code = wanted === 'recorded' ? 'activity.voided' : 'activity.not-voided';
    return refuse('conflict', [{ code, path: 'activityId', params: { title: activity.title } }]);
  }
  return null;
}

/** Figure ids that belong to another activity, and parents that would go round in a circle. */
function againstLog(activityId: string, facts: ActivityFacts, state: DecisionState): readonly Problem[] {
  const problems: Problem[] = [];
  facts.figures.forEach((figure, index) => {
    const known = state.figures.get(figure.id);
    if (known !== undefined && known.activity !== activityId) {
      problems.push({
        code: 'figure.id-used',
        path: `facts.figures.${index}.id`,
        params: { id: figure.id, activity: known.activity },
      });
    }
  });
  if (facts.parent === activityId || state.ancestors.includes(activityId)) {
    problems.push({ code: 'activity.parent-cycle', path: 'facts.parent', params: { parent: facts.parent } });
  }
  return problems;
}

function parentWarnings(facts: ActivityFacts, state: DecisionState): readonly Problem[] {
  if (facts.parent === null || state.ancestors.includes(facts.parent)) return [];
  return [{ code: 'activity.parent-unknown', path: 'facts.parent', params: { parent: facts.parent } }];
}

function lookAlikeWarnings({ lookAlikes }: DecisionState): readonly Problem[] {
  return lookAlikes.map(({ activityId, title }) => ({
    code: 'activity.look-alike',
    path: 'facts.title',
    params: { id: activityId, title },
  }));
}

function reasonProblems(reason: string): readonly Problem[] {
  return reason.trim() === '' ? [{ code: 'reason.missing', path: 'reason', params: {} }] : [];
}

/**
 * Text trimmed, and measures under the id that the catalogue adds them by. Facts that are so already are answered as
 * they came, so that whoever wrote them down once need not do it again.
 */
function canonicalFacts(facts: ActivityFacts, catalogue: Catalogue): ActivityFacts {
  const title = facts.title.trim();
  const figures = facts.figures.map((figure) => canonicalFigure(figure, catalogue));
  const same = title === facts.title && figures.every((figure, index) => figure === facts.figures[index]);
  return same ? facts : { ...facts, title, figures };
}

function canonicalFigure(figure: Figure, catalogue: Catalogue): Figure {
  const scope = figure.scope.trim();
  const measure = findMeasure(catalogue, figure.measure)?.id ?? figure.measure;
  return scope === figure.scope && measure === figure.measure ? figure : { ...figure, scope, measure };
}

/** Whether a correction would change nothing; key order does not matter. */
function sameFacts(standing: ActivityFacts, stated: ActivityFacts): boolean {
  return (Object.keys(stated) as (keyof ActivityFacts)[]).every((key) => sameValue(standing[key], stated[key]));
}

function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)));
}
