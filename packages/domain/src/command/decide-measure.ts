import { measureStream } from '../event/event.ts';
import { findMeasure } from '../measure/catalogue.ts';
import type { Command } from './command.ts';
import type { Decision, DecisionContext } from './decision.ts';
import { accept, refuse } from './refuse.ts';

type CommandOf<Kind extends Command['kind']> = Extract<Command, { readonly kind: Kind }>;

const idShape = /^[a-z][a-z0-9_]{0,63}$/;

/** A new measure of the bureau's own. Changing one that figures already use is another decision, not made here. */
export function decideDefine({ measure }: CommandOf<'define-measure'>, { catalogue }: DecisionContext): Decision {
  if (!idShape.test(measure.id)) {
    return refuse('invalid', [{ code: 'measure.id-shape', path: 'measure.id', params: { found: measure.id } }]);
  }
  const taken = [measure.id, ...measure.aliases].find((id) => findMeasure(catalogue, id) !== undefined);
  if (taken !== undefined) {
    return refuse('conflict', [{ code: 'measure.id-used', path: 'measure.id', params: { id: taken } }]);
  }
  return accept([
    { type: 'measure.defined', schemaVersion: 1, stream: measureStream(measure.id), payload: { measure } },
  ]);
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
