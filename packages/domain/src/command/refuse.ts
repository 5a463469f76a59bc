import type { DomainEvent } from '../event/event.ts';
import type { Problem } from './command.ts';
import type { Decision, RefusalCause } from './decision.ts';

export function accept(events: readonly DomainEvent[], warnings: readonly Problem[] = []): Decision {
  return { accepted: true, events, warnings };
}

export function refuse(because: RefusalCause, problems: readonly Problem[]): Decision {
  return { accepted: false, because, problems };
}

/**
 * Accepts with warnings, unless one of them must be confirmed and was not. What was acknowledged is handed to the
 * event, so that the log shows what the person had read.
 */
export function settleWarnings(
  warnings: readonly Problem[],
  mustConfirm: readonly string[],
  acknowledge: readonly string[] | undefined,
  events: (acknowledged: readonly string[]) => readonly DomainEvent[],
): Decision {
  const open = warnings.filter(({ code }) => mustConfirm.includes(code) && !(acknowledge ?? []).includes(code));
  if (open.length > 0) return refuse('unacknowledged', open);
  const codes = new Set(warnings.map(({ code }) => code));
  return accept(events([...new Set(acknowledge ?? [])].filter((code) => codes.has(code)).sort()), warnings);
}
