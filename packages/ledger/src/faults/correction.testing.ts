import type { CommandEnvelope } from '@outreach/domain';
import { factsOf, figureOf } from '@outreach/domain/testing';
import { envelope } from '../testing/commands.ts';

/**
 * Corrects activity `a` for the turn-th time, and names a body that nobody has named: rows of every read table begin and
 * end, and keys are given out.
 */
export function correction(turn: number): CommandEnvelope {
  const figures = [
    figureOf('a.0', 'material_copies', 100 + turn),
    figureOf(`a.${turn + 1}`, 'chart_copies', turn + 1, { scope: `body:${turn}` }),
  ];
  const facts = factsOf(`活动a ${turn}`, 2013, figures);
  return envelope({ kind: 'correct-activity', activityId: 'a', expectedVersion: turn + 1, facts, reason: '核实' });
}
