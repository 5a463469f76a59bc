import { Button } from '@mantine/core';
import { shellWords } from '@outreach/messages/admin';
import { Link } from '@tanstack/react-router';
import { useWords } from '../language/language.tsx';
import { PageState } from './page-state.tsx';

export function NotFoundPage() {
  const words = useWords(shellWords);
  return (
    <PageState
      title={words.notFoundTitle}
      actions={
        <Button component={Link} to="/ledger">
          {words.toLedger}
        </Button>
      }
    >
      {words.notFound}
    </PageState>
  );
}
