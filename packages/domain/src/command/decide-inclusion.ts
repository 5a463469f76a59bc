import type { FigureId } from '../activity/activity.ts';
import { inclusionStream } from '../event/event.ts';
import type { Inclusion, InclusionRelation } from '../inclusion/inclusion.ts';
import { lateOf } from '../year/late-approval.ts';
import type { Command, Problem } from './command.ts';
import type { Decision, DecisionState, KnownFigure } from './decision.ts';
import { accept, refuse } from './refuse.ts';

type CommandOf<Kind extends Command['kind']> = Extract<Command, { readonly kind: Kind }>;

export function decideDeclare(command: CommandOf<'declare-inclusion'>, state: DecisionState): Decision {
  const { figure, of, relation } = command;
  if (figure === of) return refuse('invalid', [{ code: 'inclusion.itself', path: 'of', params: { figure } }]);
  const missing = [...unknownFigure(figure, 'figure', state), ...unknownFigure(of, 'of', state)];
  if (missing.length > 0) return refuse('missing', missing);
  if (state.inclusion?.relation === relation) {
    return refuse('invalid', [{ code: 'inclusion.unchanged', path: 'relation', params: { figure, of, relation } }]);
  }
  if (goesRound(figure, of, relation, state.upward)) {
    return refuse('invalid', [{ code: 'inclusion.cycle', path: 'of', params: { figure, of, relation } }]);
  }
  return accept(
    [
      {
        type: 'inclusion.declared',
        schemaVersion: 1,
        stream: inclusionStream(figure, of),
        payload: { figure, of, relation, reason: command.reason.trim(), ...lateOf(command) },
      },
    ],
    pairWarnings(command, state),
  );
}

export function decideWithdraw(command: CommandOf<'withdraw-inclusion'>, state: DecisionState): Decision {
  const { figure, of } = command;
  if (state.inclusion === null) {
    return refuse('missing', [{ code: 'inclusion.not-found', path: 'of', params: { figure, of } }]);
  }
  if (command.reason.trim() === '') return refuse('invalid', [{ code: 'reason.missing', path: 'reason', params: {} }]);
  return accept([
    {
      type: 'inclusion.withdrawn',
      schemaVersion: 1,
      stream: inclusionStream(figure, of),
      payload: { figure, of, reason: command.reason.trim(), ...lateOf(command) },
    },
  ]);
}

function unknownFigure(id: FigureId, path: string, { figures }: DecisionState): readonly Problem[] {
  const known = figures.get(id);
  if (known === undefined) return [{ code: 'figure.not-found', path, params: { id } }];
  return known.living ? [] : [{ code: 'figure.not-living', path, params: { id } }];
}

/** A whole cannot lie inside its own part, nor two figures each be the other: neither would be counted. */
function goesRound(figure: FigureId, of: FigureId, relation: InclusionRelation, upward: readonly Inclusion[]): boolean {
  if (relation !== 'inside' && relation !== 'same') return false;
  const reached = new Set<FigureId>([of]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const edge of upward) {
      const leads = edge.relation === 'inside' || edge.relation === 'same';
      if (leads && reached.has(edge.figure) && !reached.has(edge.of)) {
        reached.add(edge.of);
        grown = true;
      }
    }
  }
  return reached.has(figure);
}

/** Declarations that are recorded and shown but change no total, and parts that cannot fit. */
function pairWarnings(
  { figure, of, relation }: CommandOf<'declare-inclusion'>,
  state: DecisionState,
): readonly Problem[] {
  const [part, whole] = [state.figures.get(figure), state.figures.get(of)];
  if (part === undefined || whole === undefined || relation === 'outside') return [];
  const warnings: Problem[] = [];
  if (!sameTotal(part, whole)) {
    warnings.push({ code: 'inclusion.no-effect', path: 'of', params: { figure, of } });
  }
  const { lower } = part.quantity;
  const { upper } = whole.quantity;
  if (relation === 'inside' && lower !== null && upper !== null && lower > upper) {
    warnings.push({
      code: 'inclusion.part-exceeds-whole',
      path: 'of',
      params: { figure, of, part: lower, whole: upper },
    });
  }
  return warnings;
}

function sameTotal(a: KnownFigure, b: KnownFigure): boolean {
  return a.year === b.year && a.measure === b.measure && a.scope === b.scope;
}
