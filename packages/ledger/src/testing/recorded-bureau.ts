import type { Command } from '@outreach/domain';
import { factsOf, figureOf } from '@outreach/domain/testing';
import type { Ledger } from '../ledger.ts';
import { accepted, give, openCommand } from './commands.ts';

/** Records an activity of 2013 with ten copies of material. */
export function recordCommand(id: string, copies = 10): Command {
  return {
    kind: 'record-activity',
    activityId: id,
    facts: factsOf(`活动${id}`, 2013, [figureOf(`${id}.0`, 'material_copies', copies)]),
  };
}

/** A small bureau with something of every read table: records, a correction, an inclusion, a void and its own measure. */
export async function recordBureau(ledger: Ledger): Promise<void> {
  const outcomes = await give(ledger, [
    openCommand,
    ...['a', 'b', 'c', 'd'].map((id) => recordCommand(id)),
    {
      kind: 'correct-activity',
      activityId: 'c',
      expectedVersion: 1,
      facts: factsOf('活动c', 2013, [figureOf('c.0', 'material_copies', 11)]),
      reason: '少一份',
    },
    { kind: 'declare-inclusion', figure: 'b.0', of: 'a.0', relation: 'inside', reason: '其中' },
    { kind: 'void-activity', activityId: 'd', expectedVersion: 1, reason: '重复' },
    {
      kind: 'define-measure',
      measure: {
        id: 'stamps_shown',
        names: { zh: '展出邮票', en: 'Stamps shown' },
        units: ['枚'],
        unitEn: 'stamps',
        adds: 'sum',
        decimals: 0,
        breakdowns: [],
        aliases: [],
        version: 1,
      },
    },
    {
      kind: 'record-activity',
      activityId: 'e',
      facts: factsOf('邮展', 2014, [figureOf('e.0', 'stamps_shown', 300)]),
    },
  ]);
  outcomes.forEach(accepted);
}
