import type { Command } from '../command/command.ts';
import { decide } from '../command/decide.ts';
import type { Decision } from '../command/decision.ts';
import { needsOf } from '../command/needs.ts';
import type { DomainEvent } from '../event/event.ts';
import { decisionStateOf } from '../state/decision-state.ts';
import { project } from '../state/evolve.ts';
import type { LedgerState } from '../state/ledger-state.ts';
import type { LogHead } from '../year/statement.ts';

/** An opened ledger, to begin a history with. */
export const opened: DomainEvent = {
  type: 'ledger.opened',
  schemaVersion: 1,
  stream: 'ledger',
  payload: { name: '测试局', timeZone: 'Asia/Shanghai', demo: false },
};

/** The answer to a command in a ledger where the given events have happened. */
export function when(given: readonly DomainEvent[], command: Command): Decision {
  return decideIn(project(given), command, headOf(given));
}

/**
 * The answer to a command in a folded ledger, asked by a clerk.
 *
 * @param head where the folded events end; only closing a year looks at it
 */
export function decideIn(state: LedgerState, command: Command, head?: LogHead): Decision {
  const known = decisionStateOf(state, needsOf(command), head);
  return decide(command, known, { catalogue: state.catalogue, actorId: 'clerk' });
}

/** A ledger, its events and the answers, after commands of which the refused ones change nothing. */
export interface Told {
  readonly state: LedgerState;
  readonly events: readonly DomainEvent[];
  readonly decisions: readonly Decision[];
}

/**
 * Tells a ledger commands one after the other.
 *
 * @param given what has happened before; an opened ledger unless said otherwise
 */
export function tell(commands: readonly Command[], given: readonly DomainEvent[] = [opened]): Told {
  const events: DomainEvent[] = [...given];
  const decisions: Decision[] = [];
  let state = project(events);
  for (const command of commands) {
    const decision = decideIn(state, command, headOf(events));
    decisions.push(decision);
    if (decision.accepted) {
      events.push(...decision.events);
      state = project(decision.events, state);
    }
  }
  return { state, events, decisions };
}

/** Positions are dense. A history in memory has no chain, so that zeros stand where a log has a hash. */
function headOf(events: readonly DomainEvent[]): LogHead {
  return { position: events.length, hash: '0'.repeat(64) };
}
