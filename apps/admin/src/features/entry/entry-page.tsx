import type { Activity } from '@outreach/domain';
import { entryWords } from '@outreach/messages/admin';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useAbout, useCatalogue } from '../../client/ledger-queries.ts';
import { useTRPC } from '../../client/trpc.ts';
import { useLanguage } from '../../language/language.tsx';
import { useYear } from '../../routes/use-year.ts';
import { useNotices } from '../../shell/notices.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { draftKey, newDraft } from './draft.ts';
import { DraftNote } from './draft-note.tsx';
import { EntryForm, type SavedOutcome } from './entry-form.tsx';
import { type EntryValues, emptyValues, nextValues, valuesOf } from './entry-values.ts';
import { useDraft } from './use-draft.ts';

const route = getRouteApi('/entry');

/** 录入: a new activity, or one copied from another. Each year and each copy has its own draft. */
export function EntryPage() {
  const year = useYear();
  const { copy } = route.useSearch();
  return copy === undefined ? (
    <NewEntry key={year} year={year} copied={null} />
  ) : (
    <CopiedEntry key={copy} year={year} activityId={copy} />
  );
}

function CopiedEntry({ year, activityId }: { readonly year: number; readonly activityId: string }) {
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.activity.get.queryOptions({ activityId }));
  return <NewEntry year={year} copied={data.listed.activity} />;
}

function NewEntry({ year, copied }: { readonly year: number; readonly copied: Activity | null }) {
  const language = useLanguage();
  const words = entryWords(language);
  const about = useAbout();
  const catalogue = useCatalogue();
  const navigate = route.useNavigate();
  const { say } = useNotices();
  const key = draftKey(about.id, copied === null ? { year } : { copy: copied.id });
  const kept = useDraft(key, () =>
    newDraft(copied === null ? emptyValues(language) : valuesOf(copied, catalogue, language, 'copy')),
  );
  // A new form for each activity: nothing of the one before is left in any box.
  const [round, setRound] = useState(0);

  function begin(values: EntryValues): void {
    kept.drop();
    kept.replace(newDraft(values));
    setRound((count) => count + 1);
  }

  const openActivity = (activityId: string) => void navigate({ to: '/ledger', search: { year, activity: activityId } });

  function onSaved(outcome: SavedOutcome, values: EntryValues, then: 'next' | 'open'): void {
    const { activityId } = kept.draft;
    const open = () => openActivity(activityId);
    say({
      tone: 'saved',
      text: words.saved({ title: values.title.trim(), position: outcome.lastPosition }),
      ...(then === 'next' ? { action: { label: words.savedOpen, run: open } } : {}),
    });
    begin(nextValues(language, values));
    if (then === 'open') open();
    else if (copied !== null) void navigate({ search: (before) => ({ ...before, copy: undefined }) });
  }

  const forYear = year === about.thisYear ? words.forYear({ year }) : words.lateYear({ year });
  return (
    <EntryForm
      key={round}
      year={year}
      kept={kept}
      correcting={null}
      onSaved={onSaved}
      onLeave={() => void navigate({ to: '/ledger', search: { year } })}
      onOpenSaved={() => {
        const { activityId } = kept.draft;
        begin(emptyValues(language));
        openActivity(activityId);
      }}
      head={
        <PageHead
          title={words.titleNew}
          note={[forYear, ...(copied === null ? [] : [words.copiedFrom({ title: copied.title })])].join(' · ')}
        >
          <DraftNote kept={kept} onStartAfresh={() => begin(emptyValues(language))} />
        </PageHead>
      }
    />
  );
}
