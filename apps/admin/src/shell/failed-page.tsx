import { Button } from '@mantine/core';
import { sentence } from '@outreach/messages';
import { shellWords } from '@outreach/messages/admin';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { refusalOf } from '../client/refusal.ts';
import { useConnection } from '../client/server-context.tsx';
import { useLanguage } from '../language/language.tsx';
import { PageState } from './page-state.tsx';

/** A page whose data did not come: says so, and opens by itself when the server is back. */
export function FailedPage({ error, reset }: ErrorComponentProps) {
  const language = useLanguage();
  const words = shellWords(language);
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const connection = useConnection();
  const refusal = refusalOf(error);

  function tryAgain(): void {
    queries.reset();
    reset();
    void router.invalidate();
  }

  const back = refusal.kind === 'unanswered' && connection.state === 'here';
  useEffect(() => {
    if (!back) return;
    queries.reset();
    reset();
  }, [back, queries, reset]);

  const [problem] = refusal.kind === 'refused' ? refusal.problems : [];
  return (
    <PageState title={words.failedTitle} tone="error" actions={<Button onClick={tryAgain}>{words.tryAgain}</Button>}>
      {problem === undefined ? words.failed : sentence(language, problem)}
    </PageState>
  );
}
