import type { Activity } from '@outreach/domain';
import { entryWords } from '@outreach/messages/admin';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useAbout, useCatalogue } from '../../client/ledger-queries.ts';
import { useTRPC } from '../../client/trpc.ts';
import { useLanguage } from '../../language/language.tsx';
import { useNotices } from '../../shell/notices.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { PageState } from '../../shell/page-state.tsx';
import { draftKey, newDraft } from './draft.ts';
import { DraftNote } from './draft-note.tsx';
import { EntryForm } from './entry-form.tsx';
import { valuesOf } from './entry-values.ts';
import { useDraft } from './use-draft.ts';

const route = getRouteApi('/activity/$activityId/correct');

/** 更正: the whole activity restated, with the reason. */
export function CorrectPage() {
  const words = entryWords(useLanguage());
  const { activityId } = route.useParams();
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.activity.get.queryOptions({ activityId }));
  // The form is held against what stood when it was opened: a change by somebody else must not slip in unseen.
  const [opened] = useState<Activity>(data.listed.activity);
  if (opened.status === 'voided') return <PageState title={opened.title}>{words.voidedCannot}</PageState>;
  return <Correction key={opened.id} activity={opened} />;
}

function Correction({ activity }: { readonly activity: Activity }) {
  const language = useLanguage();
  const words = entryWords(language);
  const about = useAbout();
  const catalogue = useCatalogue();
  const navigate = route.useNavigate();
  const { say } = useNotices();
  const [round, setRound] = useState(0);
  const begin = () =>
    newDraft(valuesOf(activity, catalogue, language, 'correct'), {
      activityId: activity.id,
      version: activity.version,
    });
  const kept = useDraft(draftKey(about.id, { correct: activity.id }), begin);
  const leave = () => void navigate({ to: '/ledger', search: { year: activity.year, activity: activity.id } });

  function startAfresh(): void {
    kept.drop();
    kept.replace(begin());
    setRound((count) => count + 1);
  }

  return (
    <EntryForm
      key={round}
      year={activity.year}
      kept={kept}
      correcting={activity}
      onLeave={leave}
      onOpenSaved={leave}
      onSaved={(outcome, values) => {
        kept.drop();
        say({ tone: 'saved', text: words.saved({ title: values.title.trim(), position: outcome.lastPosition }) });
        leave();
      }}
      head={
        <PageHead
          title={words.titleCorrect}
          note={[activity.title, words.forYear({ year: activity.year })].join(' · ')}
        >
          <DraftNote kept={kept} onStartAfresh={startAfresh} />
        </PageHead>
      }
    />
  );
}
