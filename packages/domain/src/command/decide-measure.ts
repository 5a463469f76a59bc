import { measureStream } from '../event/event.ts';
import type { Catalogue } from '../measure/catalogue.ts';
import { findMeasure } from '../measure/catalogue.ts';
import type { Measure } from '../measure/measure.ts';
import { lateOf } from '../year/late-approval.ts';
import { factLimits } from './check-facts.ts';
import type { Command, Problem } from './command.ts';
import type { Decision, DecisionContext } from './decision.ts';
import { accept, refuse } from './refuse.ts';

type CommandOf<Kind extends Command['kind']> = Extract<Command, { readonly kind: Kind }>;

const idShape = /^[a-z][a-z0-9_]{0,63}$/;

/** A new measure of the bureau's own. */
export function decideDefine({ measure }: CommandOf<'define-measure'>, { catalogue }: DecisionContext): Decision {
  if (!idShape.test(measure.id)) {
    return refuse('invalid', [{ code: 'measure.id-shape', path: 'measure.id', params: { found: measure.id } }]);
  }
  const taken = [measure.id, ...measure.aliases].find((id) => findMeasure(catalogue, id) !== undefined);
  if (taken !== undefined) {
    return refuse('conflict', [{ code: 'measure.id-used', path: 'measure.id', params: { id: taken } }]);
  }
  return accept([
    {
      type: 'measure.defined',
      schemaVersion: 2,
      stream: measureStream(measure.id),
      payload: { measure, from: null, reason: '' },
    },
  ]);
}

/**
 * Another definition of a measure from a year on: how it adds, its units, its decimals, its breakdowns. Years before keep
 * the one they were counted by, and are not compared with the years after.
 */
export function decideChange(command: CommandOf<'change-measure'>, { catalogue }: DecisionContext): Decision {
  const { measure, from } = command;
  const present = catalogue.measures.get(measure.id);
  if (present === undefined) {
    return refuse('missing', [{ code: 'measure.unknown', path: 'measure.id', params: { measure: measure.id } }]);
  }
  if (measure.version !== present.version + 1) {
    const params = { measure: measure.id, expected: present.version + 1, found: measure.version };
    return refuse('conflict', [{ code: 'measure.stale-version', path: 'measure.version', params }]);
  }
  const problems = [...changeProblems(command, present), ...idProblems(measure, catalogue)];
  if (problems.length > 0) return refuse('invalid', problems);
  return accept([
    {
      type: 'measure.defined',
      schemaVersion: 2,
      stream: measureStream(measure.id),
      payload: { measure, from, reason: command.reason.trim(), ...lateOf(command) },
    },
  ]);
}

function changeProblems({ measure, from, reason }: CommandOf<'change-measure'>, present: Measure): readonly Problem[] {
  const problems: Problem[] = [];
  const { firstYear, lastYear } = factLimits;
  if (!Number.isInteger(from) || from < firstYear || from > lastYear) {
    problems.push({ code: 'activity.year-out-of-range', path: 'from', params: { found: from, firstYear, lastYear } });
  }
  if (reason.trim() === '') problems.push({ code: 'reason.missing', path: 'reason', params: {} });
  if (definitionOf(measure) === definitionOf(present)) {
    problems.push({ code: 'measure.unchanged', path: 'measure', params: { measure: measure.id } });
  }
  if (measure.decimals < present.decimals) {
    // Numbers with decimals stand recorded, and would no longer be whole numbers of the smallest unit.
    const params = { measure: measure.id, decimals: present.decimals };
    problems.push({ code: 'measure.decimals-lowered', path: 'measure.decimals', params });
  }
  return problems;
}

/** What a total depends on, in a text that two equal definitions share. Names and their order are no part of it. */
function definitionOf({ adds, units, decimals, breakdowns }: Measure): string {
  const kinds = breakdowns.map(({ id, dimension }) => `${id} ${dimension}`);
  return JSON.stringify([adds, decimals, [...units].sort(), kinds.sort()]);
}

/** Ids of breakdowns that no file could name, and aliases that mean another measure already. */
function idProblems({ id, breakdowns, aliases }: Measure, catalogue: Catalogue): readonly Problem[] {
  const shapes = breakdowns.flatMap((breakdown, index): readonly Problem[] =>
    idShape.test(breakdown.id)
      ? []
      : [{ code: 'measure.id-shape', path: `measure.breakdowns.${index}.id`, params: { found: breakdown.id } }],
  );
  const taken = aliases.flatMap((alias, index): readonly Problem[] => {
    const owner = findMeasure(catalogue, alias);
    return owner === undefined || owner.id === id
      ? []
      : [{ code: 'measure.id-used', path: `measure.aliases.${index}`, params: { id: alias } }];
  });
  return [...shapes, ...taken];
}

export function decideBreakdown(command: CommandOf<'add-breakdown'>, { catalogue }: DecisionContext): Decision {
  const measure = findMeasure(catalogue, command.measure);
  const { breakdown } = command;
  if (measure === undefined) {
    return refuse('missing', [{ code: 'measure.unknown', path: 'measure', params: { measure: command.measure } }]);
  }
  if (!idShape.test(breakdown.id)) {
    return refuse('invalid', [{ code: 'measure.id-shape', path: 'breakdown.id', params: { found: breakdown.id } }]);
  }
  if (measure.breakdowns.some(({ id }) => id === breakdown.id)) {
    return refuse('conflict', [{ code: 'measure.id-used', path: 'breakdown.id', params: { id: breakdown.id } }]);
  }
  return accept([
    {
      type: 'measure.breakdown-added',
      schemaVersion: 1,
      stream: measureStream(measure.id),
      payload: { measure: measure.id, breakdown },
    },
  ]);
}
