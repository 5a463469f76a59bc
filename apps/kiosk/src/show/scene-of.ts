import type { DisplayFrame } from '@outreach/api';
import { counterViews } from '../counters/counter-view.ts';
import type { Turning } from '../scenes/turning.ts';
import type { WaitingFor } from '../scenes/waiting/waiting.tsx';

/** A scene as it is drawn; `key` changes where one must fade into another. */
export type DrawnScene =
  | { readonly kind: 'waiting'; readonly name: 'waiting'; readonly key: string; readonly waitingFor: WaitingFor }
  | { readonly kind: 'this-year'; readonly name: 'this-year'; readonly key: string; readonly round: number }
  | { readonly kind: 'just-now'; readonly name: 'just-now'; readonly key: string };

/** Which scene is on: what the turning says, as far as the frame has something to show there. */
export function sceneOf(frame: DisplayFrame | null, turning: Pick<Turning, 'scene' | 'round'>): DrawnScene {
  if (frame === null) return waiting({ kind: 'connection' });
  const hasCounters = frame.held > 0 || counterViews(frame.counters).length > 0;
  if (frame.newest !== null && (turning.scene === 'just-now' || !hasCounters)) {
    return { kind: 'just-now', name: 'just-now', key: `just-now ${frame.ledger} ${frame.newest.position}` };
  }
  if (hasCounters)
    return { kind: 'this-year', name: 'this-year', key: `this-year ${turning.round}`, round: turning.round };
  // The ledger's first event is its opening: after that, something was recorded, though for another year.
  return waiting(frame.position <= 1 ? { kind: 'first-record' } : { kind: 'year', year: frame.year });
}

function waiting(waitingFor: WaitingFor): DrawnScene {
  return { kind: 'waiting', name: 'waiting', key: `waiting ${waitingFor.kind}`, waitingFor };
}
