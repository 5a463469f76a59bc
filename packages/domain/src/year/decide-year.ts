import { factLimits } from '../command/check-facts.ts';
import type { Command, Problem } from '../command/command.ts';
import type { Decision, DecisionState } from '../command/decision.ts';
import { accept, refuse, settleWarnings } from '../command/refuse.ts';
import { yearStream } from '../event/event.ts';
import type { YearAtHead } from './statement.ts';

type CommandOf<Kind extends Command['kind']> = Extract<Command, { readonly kind: Kind }>;

/** Open questions that a signer has to have read: the statement says for ever that they stood open. */
const readBeforeSigning: readonly string[] = ['year.undecided-open', 'year.unknown-open'];

/**
 * Fixes a statement of the year as it stands at the head of the log. Nobody signs over numbers that cannot all be true:
 * blocking findings are corrected, or accepted with a reason, before (DESIGN section 2, 待核实).
 */
export function decideClose(command: CommandOf<'close-year'>, state: DecisionState): Decision {
  const { year } = command;
  const problems: Problem[] = [];
  if (!Number.isInteger(year) || year < factLimits.firstYear || year > factLimits.lastYear) {
    const { firstYear, lastYear } = factLimits;
    problems.push({ code: 'activity.year-out-of-range', path: 'year', params: { found: year, firstYear, lastYear } });
  }
  if (command.signer.trim() === '') problems.push({ code: 'year.signer-missing', path: 'signer', params: { year } });
  if (problems.length > 0) return refuse('invalid', problems);
  const standing = state.years.get(year);
  if (standing?.closed === true) {
    return refuse('conflict', [{ code: 'year.already-closed', path: 'year', params: { year } }]);
  }
  const { closing, findings } = state;
  if (closing === null || findings === null) {
    throw new Error(`year ${year} is to be closed, and nobody looked how it stands`);
  }
  const blocking = findings.findings.filter((finding) => finding.blocking).length;
  if (blocking > 0) {
    return refuse('invalid', [{ code: 'year.blocking-findings', path: 'year', params: { year, count: blocking } }]);
  }
  return settleWarnings(openQuestions(year, closing), readBeforeSigning, command.acknowledge, (acknowledged) => [
    {
      type: 'year.closed',
      schemaVersion: 1,
      stream: yearStream(year),
      payload: {
        statement: {
          year,
          number: (standing?.statements.length ?? 0) + 1,
          signer: command.signer.trim(),
          note: command.note.trim(),
          acknowledged,
          position: closing.position,
          hash: closing.hash,
          totals: closing.totals,
          held: closing.held,
        },
      },
    },
  ]);
}

export function decideReopen(command: CommandOf<'reopen-year'>, state: DecisionState): Decision {
  const { year } = command;
  if (state.years.get(year)?.closed !== true) {
    return refuse('conflict', [{ code: 'year.not-closed', path: 'year', params: { year } }]);
  }
  if (command.reason.trim() === '') return refuse('invalid', [{ code: 'reason.missing', path: 'reason', params: {} }]);
  return accept([
    {
      type: 'year.reopened',
      schemaVersion: 1,
      stream: yearStream(year),
      payload: { year, reason: command.reason.trim() },
    },
  ]);
}

function openQuestions(year: number, { totals }: YearAtHead): readonly Problem[] {
  const undecided = totals.reduce((sum, total) => sum + total.undecided, 0);
  const unknown = totals.reduce((sum, total) => sum + total.unknown, 0);
  return [
    ...(undecided > 0 ? [{ code: 'year.undecided-open', path: 'year', params: { year, count: undecided } }] : []),
    ...(unknown > 0 ? [{ code: 'year.unknown-open', path: 'year', params: { year, count: unknown } }] : []),
  ];
}
