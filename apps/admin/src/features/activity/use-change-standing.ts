import type { Activity } from '@outreach/domain';
import { sentence } from '@outreach/messages';
import { activityAdminWords } from '@outreach/messages/admin';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '../../client/new-id.ts';
import { type Refusal, refusalOf } from '../../client/refusal.ts';
import { useTRPC } from '../../client/trpc.ts';
import { useLanguage } from '../../language/language.tsx';
import { useNotices } from '../../shell/notices.tsx';

interface ChangeStanding {
  readonly change: (reason: string) => void;
  readonly changing: boolean;
  /** Why it was not saved, in words. */
  readonly fault: string | null;
}

/** Voids a recorded activity, or reinstates a void one. The command id holds for the whole dialog, so a retry is safe. */
export function useChangeStanding(activity: Activity, done: () => void): ChangeStanding {
  const language = useLanguage();
  const words = activityAdminWords(language);
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { say } = useNotices();
  const [fault, setFault] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(() => ({ commandId: newId(), reason: '' }));
  const voiding = activity.status === 'recorded';

  function onSuccess({ lastPosition }: { readonly lastPosition: number }): void {
    void queries.invalidateQueries();
    const told = { title: activity.title, position: lastPosition };
    say({ tone: 'saved', text: voiding ? words.voidDone(told) : words.reinstateDone(told) });
    done();
  }

  function onError(error: unknown): void {
    const refusal = refusalOf(error);
    if (refusal.kind === 'refused' && refusal.because === 'conflict') void queries.invalidateQueries();
    setFault(faultOf(refusal));
  }

  function faultOf(refusal: Refusal): string {
    switch (refusal.kind) {
      case 'unanswered':
        return words.unanswered;
      case 'failed':
        return words.failed;
      case 'refused':
        return refusal.because === 'conflict'
          ? words.changedMeanwhile
          : refusal.problems.map((problem) => sentence(language, problem)).join(' ');
      default:
        return refusal satisfies never;
    }
  }

  const voidActivity = useMutation(trpc.activity.void.mutationOptions({ onSuccess, onError }));
  const reinstateActivity = useMutation(trpc.activity.reinstate.mutationOptions({ onSuccess, onError }));
  return {
    fault,
    changing: voidActivity.isPending || reinstateActivity.isPending,
    change: (reason) => {
      // The same id with another reason would be another command.
      const commandId = attempt.reason === '' || attempt.reason === reason ? attempt.commandId : newId();
      setAttempt({ commandId, reason });
      setFault(null);
      const command = { commandId, activityId: activity.id, expectedVersion: activity.version, reason };
      if (voiding) voidActivity.mutate(command);
      else reinstateActivity.mutate(command);
    },
  };
}
