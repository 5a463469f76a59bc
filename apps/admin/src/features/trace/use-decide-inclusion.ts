import { sentence } from '@outreach/messages';
import { traceWords } from '@outreach/messages/admin';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { newId } from '../../client/new-id.ts';
import { refusalOf } from '../../client/refusal.ts';
import { useTRPC } from '../../client/trpc.ts';
import { useLanguage } from '../../language/language.tsx';
import { useNotices } from '../../shell/notices.tsx';

export type Answer = 'inside' | 'outside';

interface Decision {
  readonly figure: string;
  readonly of: string;
  readonly relation: Answer;
  readonly reason: string;
}

/** Declares how two figures relate, says so, and offers to withdraw it. */
export function useDecideInclusion(): { readonly decide: (decision: Decision) => void; readonly deciding: boolean } {
  const language = useLanguage();
  const words = traceWords(language);
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { say } = useNotices();
  const failed = (error: unknown) => say({ tone: 'problem', text: refusalText(error) });

  function refusalText(error: unknown): string {
    const refusal = refusalOf(error);
    if (refusal.kind === 'refused') return refusal.problems.map((problem) => sentence(language, problem)).join(' ');
    return words.notSaved;
  }

  const withdraw = useMutation(
    trpc.inclusion.withdraw.mutationOptions({
      onSuccess: (outcome) => {
        void queries.invalidateQueries();
        say({ tone: 'saved', text: words.decided({ position: outcome.lastPosition }) });
      },
      onError: failed,
    }),
  );
  const declare = useMutation(
    trpc.inclusion.declare.mutationOptions({
      onSuccess: (outcome, { figure, of }) => {
        void queries.invalidateQueries();
        say({
          tone: 'saved',
          text: words.decided({ position: outcome.lastPosition }),
          action: {
            label: words.undo,
            run: () => withdraw.mutate({ commandId: newId(), figure, of, reason: words.withdrawReason }),
          },
        });
      },
      onError: failed,
    }),
  );
  return {
    deciding: declare.isPending,
    decide: (decision) => declare.mutate({ ...decision, commandId: newId() }),
  };
}
