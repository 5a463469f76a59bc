import { Button } from '@mantine/core';
import { ledgerWords } from '@outreach/messages/admin';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useAbout } from '../../client/ledger-queries.ts';
import { useWords } from '../../language/language.tsx';
import { KeyCap } from '../../shell/key-cap.tsx';
import { PageState } from '../../shell/page-state.tsx';

/** No rows: says what will stand here and what to do, or that the filters leave nothing. */
export function EmptyLedger({
  year,
  filtered,
  onClear,
}: {
  readonly year: number;
  readonly filtered: boolean;
  readonly onClear: () => void;
}) {
  const words = useWords(ledgerWords);
  const { years, position, thisYear } = useAbout();
  if (filtered) {
    return (
      <PageState
        title={words.nothingTitle}
        actions={
          <Button variant="default" onClick={onClear}>
            {words.clear}
          </Button>
        }
      >
        {words.nothing}
      </PageState>
    );
  }
  // The nearest year that may hold something: an empty January should not look like a lost ledger.
  const other = position > 0 ? years.find((known) => known !== year && known !== thisYear) : undefined;
  return (
    <PageState
      title={words.emptyTitle({ year })}
      actions={
        <>
          <Button
            component={Link}
            to="/entry"
            leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
            rightSection={<KeyCap onFill>N</KeyCap>}
          >
            {words.recordFirst}
          </Button>
          {other !== undefined && (
            <Button renderRoot={(props) => <Link to="/ledger" search={{ year: other }} {...props} />} variant="default">
              {words.toYear({ year: other })}
            </Button>
          )}
        </>
      }
    >
      {words.empty}
    </PageState>
  );
}
