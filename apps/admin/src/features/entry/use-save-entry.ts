import type { ActivityFacts, Problem } from '@outreach/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '../../client/new-id.ts';
import { refusalOf } from '../../client/refusal.ts';
import { type Outputs, useTRPC } from '../../client/trpc.ts';
import type { Draft } from './draft.ts';

type Accepted = Outputs['activity']['record'];

/** How the last attempt to save ended. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  /** Not known: it is sent again under the same command id. */
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** Warnings that somebody has to have read. */
  | { readonly kind: 'unacknowledged'; readonly problems: readonly Problem[] }
  /** An earlier attempt under this command id was saved, with other content. */
  | { readonly kind: 'already' }
  /** Somebody else changed the activity meanwhile. */
  | { readonly kind: 'stale' };

export interface SaveEntry {
  readonly state: SaveState;
  readonly save: (attempt: SaveAttempt) => void;
  readonly clear: () => void;
}

export interface SaveAttempt {
  readonly draft: Draft;
  readonly facts: ActivityFacts;
  /** Corrections only. */
  readonly reason: string;
  readonly acknowledge: readonly string[];
  readonly onSaved: (outcome: Accepted) => void;
  /** The draft goes on under another command id: the ledger answered, and nothing was saved under the old one. */
  readonly onRenewed: (commandId: string) => void;
  /** The ledger refused it: what is wrong, and where. */
  readonly onRefused: (problems: readonly Problem[]) => void;
}

/** Records or corrects an activity. Nothing is called saved before the server has said so. */
export function useSaveEntry(): SaveEntry {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const record = useMutation(trpc.activity.record.mutationOptions());
  const correct = useMutation(trpc.activity.correct.mutationOptions());

  async function send({ draft, facts, reason, acknowledge }: SaveAttempt): Promise<Accepted> {
    const { commandId, activityId, expectedVersion } = draft;
    const command = {
      commandId,
      activityId,
      facts,
      ...(acknowledge.length === 0 ? {} : { acknowledge: [...acknowledge] }),
    };
    return expectedVersion === null
      ? record.mutateAsync(command)
      : correct.mutateAsync({ ...command, expectedVersion, reason });
  }

  async function saveNow(attempt: SaveAttempt): Promise<void> {
    setState({ kind: 'saving' });
    try {
      const outcome = await send(attempt);
      setState({ kind: 'idle' });
      void queries.invalidateQueries();
      attempt.onSaved(outcome);
    } catch (error) {
      setState(stateAfter(error, attempt));
    }
  }

  return {
    state,
    save: (attempt) => void saveNow(attempt),
    clear: () => setState({ kind: 'idle' }),
  };
}

function stateAfter(error: unknown, { draft, onRenewed, onRefused }: SaveAttempt): SaveState {
  const refusal = refusalOf(error);
  if (refusal.kind === 'unanswered') return { kind: 'unanswered' };
  if (refusal.kind === 'failed') return { kind: 'failed' };
  if (refusal.because === 'conflict') return draft.expectedVersion === null ? { kind: 'already' } : { kind: 'stale' };
  onRenewed(newId());
  if (refusal.because !== 'unacknowledged') onRefused(refusal.problems);
  return { kind: refusal.because === 'unacknowledged' ? 'unacknowledged' : 'refused', problems: refusal.problems };
}
