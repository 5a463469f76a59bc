import { Button } from '@mantine/core';
import { yearWords } from '@outreach/messages/admin';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../language/language.tsx';
import { KeyCap } from '../../shell/key-cap.tsx';
import { PageState } from '../../shell/page-state.tsx';

export function EmptyYear({ year, past }: { readonly year: number; readonly past: boolean }) {
  const words = useWords(yearWords);
  if (past) return <PageState title={words.emptyTitle({ year })}>{words.emptyPast}</PageState>;
  return (
    <PageState
      title={words.emptyTitle({ year })}
      actions={
        <Button
          component={Link}
          to="/entry"
          leftSection={<IconPlus size={16} stroke={1.75} />}
          rightSection={<KeyCap onFill>N</KeyCap>}
        >
          {words.recordFirst}
        </Button>
      }
    >
      {words.empty}
    </PageState>
  );
}
