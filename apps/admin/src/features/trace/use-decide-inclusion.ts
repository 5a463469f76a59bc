import type { FigureId } from '@outreach/domain';
import { sentence } from '@outreach/messages';
import { traceWords } from '@outreach/messages/admin';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { newId } from '../../client/new-id.ts';
import { isUnanswered, refusalOf } from '../../client/refusal.ts';
import { useTRPC } from '../../client/trpc.ts';
import { useLanguage } from '../../language/language.tsx';
import { useNotices } from '../../shell/notices.tsx';

export type Answer = 'inside' | 'outside';

/** Two figures that a decision is about, and how the first is called where it fails. */
export interface DecidedPair {
  readonly figure: FigureId;
  readonly of: FigureId;
  readonly name: string;
}

/** A pair for which the decision was not noted, and why. */
export interface FailedPair {
  readonly name: string;
  readonly why: string;
}

export interface DecideInclusion {
  /** One answer for all pairs; each is a command of its own. */
  readonly decide: (pairs: readonly DecidedPair[], relation: Answer, reason: string) => void;
  readonly deciding: boolean;
  readonly failed: readonly FailedPair[];
}

/** Declares how figures relate, says so, and offers to withdraw it. */
export function useDecideInclusion(): DecideInclusion {
  const language = useLanguage();
  const words = traceWords(language);
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { say } = useNotices();
  const [deciding, setDeciding] = useState(false);
  const [failed, setFailed] = useState<readonly FailedPair[]>([]);
  const declare = useMutation(trpc.inclusion.declare.mutationOptions());
  const withdraw = useMutation(trpc.inclusion.withdraw.mutationOptions());
  // A decision whose answer was lost is sent again under the same id.
  const unanswered = useRef(new Map<string, string>());

  /** Does one thing for each pair, one after the other; what failed is told, and what comes after it is still done. */
  async function forEach(
    pairs: readonly DecidedPair[],
    run: (pair: DecidedPair) => Promise<{ readonly lastPosition: number }>,
  ): Promise<{ readonly done: readonly DecidedPair[]; readonly position: number }> {
    const done: DecidedPair[] = [];
    const failures: FailedPair[] = [];
    let position = 0;
    setDeciding(true);
    for (const pair of pairs) {
      try {
        position = (await run(pair)).lastPosition;
        done.push(pair);
      } catch (error) {
        failures.push({ name: pair.name, why: whyNot(error) });
      }
    }
    setDeciding(false);
    setFailed(failures);
    void queries.invalidateQueries();
    return { done, position };
  }

  function whyNot(error: unknown): string {
    const refusal = refusalOf(error);
    if (refusal.kind === 'refused') return refusal.problems.map((problem) => sentence(language, problem)).join(' ');
    return words.notSaved;
  }

  async function declareAll(pairs: readonly DecidedPair[], relation: Answer, reason: string): Promise<void> {
    const { done, position } = await forEach(pairs, async ({ figure, of }) => {
      const key = JSON.stringify([figure, of, relation, reason]);
      const commandId = unanswered.current.get(key) ?? newId();
      unanswered.current.delete(key);
      try {
        return await declare.mutateAsync({ commandId, figure, of, relation, reason });
      } catch (error) {
        if (isUnanswered(error)) unanswered.current.set(key, commandId);
        throw error;
      }
    });
    if (done.length > 0) {
      say({
        tone: 'saved',
        text: words.decided({ count: done.length, position }),
        action: { label: words.undo, run: () => void withdrawAll(done) },
      });
    }
  }

  async function withdrawAll(pairs: readonly DecidedPair[]): Promise<void> {
    const reason = words.withdrawReason;
    const { done, position } = await forEach(pairs, ({ figure, of }) =>
      withdraw.mutateAsync({ commandId: newId(), figure, of, reason }),
    );
    if (done.length === pairs.length) say({ tone: 'saved', text: words.decided({ count: done.length, position }) });
    else say({ tone: 'problem', text: words.notWithdrawn });
  }

  return { deciding, failed, decide: (pairs, relation, reason) => void declareAll(pairs, relation, reason) };
}
