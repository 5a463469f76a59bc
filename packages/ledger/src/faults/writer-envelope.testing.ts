import type { CommandEnvelope } from '@outreach/domain';
import { envelope } from '../testing/commands.ts';
import { recordCommand } from '../testing/recorded-bureau.ts';

export function writerCommandId(prefix: string, writer: number, turn: number): string {
  return `${prefix}-${writer}-${turn}`;
}

/** The command of an id: the same in the process that was killed and in the one that tries again. */
export function writerEnvelope(commandId: string): CommandEnvelope {
  return envelope(recordCommand(commandId), commandId);
}
