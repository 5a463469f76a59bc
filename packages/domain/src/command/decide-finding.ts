import { findingStream } from '../event/event.ts';
import type { Command } from './command.ts';
import type { Decision, DecisionState } from './decision.ts';
import { accept, refuse } from './refuse.ts';

type CommandOf<Kind extends Command['kind']> = Extract<Command, { readonly kind: Kind }>;

/**
 * Lets a finding stand, with a reason. Only what stands open now can be accepted: the key names exactly what the person
 * saw, so that nobody accepts a number that has changed meanwhile.
 */
export function decideAccept({ year, key, reason }: CommandOf<'accept-finding'>, state: DecisionState): Decision {
  if (state.findings === null)
    throw new Error(`a finding of ${year} is to be accepted, and nobody looked the year over`);
  if (state.findings.accepted.some(({ finding }) => finding.key === key)) {
    return refuse('conflict', [{ code: 'finding.already-accepted', path: 'key', params: { year, key } }]);
  }
  const finding = state.findings.findings.find((open) => open.key === key);
  if (finding === undefined) {
    return refuse('missing', [{ code: 'finding.not-found', path: 'key', params: { year, key } }]);
  }
  if (!finding.settle.includes('accept')) {
    return refuse('invalid', [
      { code: 'finding.not-acceptable', path: 'key', params: { year, finding: finding.code, settle: finding.settle } },
    ]);
  }
  if (reason.trim() === '') return refuse('invalid', [{ code: 'reason.missing', path: 'reason', params: {} }]);
  const { code, figures, activities, params } = finding;
  return accept([
    {
      type: 'finding.accepted',
      schemaVersion: 1,
      stream: findingStream(year, key),
      payload: { year, key, code, figures, activities, params, reason: reason.trim() },
    },
  ]);
}

/** Takes an acceptance back; the finding is open again where it still stands. */
export function decideWithdrawAcceptance(
  { year, key, reason }: CommandOf<'withdraw-acceptance'>,
  { acceptance }: DecisionState,
): Decision {
  if (acceptance === null || acceptance.year !== year) {
    return refuse('missing', [{ code: 'finding.not-accepted', path: 'key', params: { year, key } }]);
  }
  if (reason.trim() === '') return refuse('invalid', [{ code: 'reason.missing', path: 'reason', params: {} }]);
  return accept([
    {
      type: 'finding.acceptance-withdrawn',
      schemaVersion: 1,
      stream: findingStream(year, key),
      payload: { year, key, reason: reason.trim() },
    },
  ]);
}
