import { Button } from '@mantine/core';
import { localMoment } from '@outreach/messages';
import { entryWords } from '@outreach/messages/admin';
import { useAbout } from '../../client/ledger-queries.ts';
import { useLanguage } from '../../language/language.tsx';
import styles from './draft-note.module.css';
import type { KeptForm } from './use-draft.ts';

/** Says where the text is kept, and since when; a restored draft can be put aside. */
export function DraftNote({ kept, onStartAfresh }: { readonly kept: KeptForm; readonly onStartAfresh: () => void }) {
  const words = entryWords(useLanguage());
  const { timeZone } = useAbout();
  if (kept.kept === 'refused') return <span role="alert">{words.draftNotKept}</span>;
  if (kept.kept === 'not-yet') return null;
  const { time } = localMoment(new Date(kept.kept.at_ms).toISOString(), timeZone);
  return (
    <>
      <span className={styles.note}>{kept.restored ? words.draftRestored({ time }) : words.draftKept({ time })}</span>
      {kept.restored && (
        <Button size="xs" variant="subtle" onClick={onStartAfresh}>
          {words.draftDrop}
        </Button>
      )}
    </>
  );
}
