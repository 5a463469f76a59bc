import { ledgerStream } from '../event/event.ts';
import { decideClose, decideReopen } from '../year/decide-year.ts';
import { refuseUnapproved } from '../year/late-approval.ts';
import type { Command } from './command.ts';
import { decideCorrect, decideRecord, decideVoid } from './decide-activity.ts';
import { decideAccept, decideWithdrawAcceptance } from './decide-finding.ts';
import { decideDeclare, decideWithdraw } from './decide-inclusion.ts';
import { decideBreakdown, decideChange, decideDefine } from './decide-measure.ts';
import type { Decision, DecisionContext, DecisionState } from './decision.ts';
import { accept, refuse } from './refuse.ts';

/**
 * Decides what a command makes happen, or why nothing does. Pure: what it knows of the log comes in `state` (see
 * `needsOf`), everything about the moment in `context`. Never throws for reasons of the bureau's.
 */
export function decide(command: Command, state: DecisionState, context: DecisionContext): Decision {
  if (command.kind === 'open-ledger') return decideOpen(command, state);
  if (!state.ledgerOpened) return refuse('missing', [{ code: 'ledger.not-opened', path: '', params: {} }]);
  const late = refuseUnapproved(command, state, context);
  if (late !== null) return late;
  switch (command.kind) {
    case 'record-activity':
      return decideRecord(command, state, context);
    case 'correct-activity':
      return decideCorrect(command, state, context);
    case 'void-activity':
    case 'reinstate-activity':
      return decideVoid(command, state);
    case 'declare-inclusion':
      return decideDeclare(command, state);
    case 'withdraw-inclusion':
      return decideWithdraw(command, state);
    case 'define-measure':
      return decideDefine(command, context);
    case 'add-breakdown':
      return decideBreakdown(command, context);
    case 'change-measure':
      return decideChange(command, context);
    case 'accept-finding':
      return decideAccept(command, state);
    case 'withdraw-acceptance':
      return decideWithdrawAcceptance(command, state);
    case 'close-year':
      return decideClose(command, state);
    case 'reopen-year':
      return decideReopen(command, state);
  }
}

function decideOpen(command: Extract<Command, { readonly kind: 'open-ledger' }>, state: DecisionState): Decision {
  if (state.ledgerOpened) return refuse('conflict', [{ code: 'ledger.already-opened', path: '', params: {} }]);
  const name = command.name.trim();
  if (name === '') return refuse('invalid', [{ code: 'ledger.name-missing', path: 'name', params: {} }]);
  return accept([
    {
      type: 'ledger.opened',
      schemaVersion: 1,
      stream: ledgerStream,
      payload: { name, timeZone: command.timeZone, demo: command.demo },
    },
  ]);
}
