import { Button } from '@mantine/core';
import type { ActivityId } from '@outreach/domain';
import { datesPhrase, sentence, spanWithDays } from '@outreach/messages';
import { activityAdminWords } from '@outreach/messages/admin';
import { IconBan, IconCopyPlus, IconPencil, IconRotate, IconX } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { refusalOf } from '../../client/refusal.ts';
import { type ActivityDetail, useTRPC } from '../../client/trpc.ts';
import type { Shortcut } from '../../keys/shortcut.ts';
import { useShortcuts } from '../../keys/shortcuts.tsx';
import { useLanguage } from '../../language/language.tsx';
import { KeyCap } from '../../shell/key-cap.tsx';
import { SidePanel } from '../../shell/page-layout.tsx';
import { ActivityFactsList } from './activity-facts-list.tsx';
import { ActivityFigures } from './activity-figures.tsx';
import styles from './activity-sheet.module.css';
import { HistoryList } from './history-list.tsx';
import { StandingDialog } from './standing-dialog.tsx';

interface ActivitySheetProps {
  readonly activityId: ActivityId;
  readonly onClose: () => void;
}

/** One activity beside the list: its figures as counted and as written, what can be done with it, and its history. */
export function ActivitySheet({ activityId, onClose }: ActivitySheetProps) {
  const language = useLanguage();
  const words = activityAdminWords(language);
  const trpc = useTRPC();
  const { data, error } = useQuery(
    trpc.activity.get.queryOptions({ activityId }, { placeholderData: keepPreviousData }),
  );
  useShortcuts('sheet', [{ caps: ['Esc'], label: words.close, bindings: { escape: onClose } }]);
  const refusal = error === null ? null : refusalOf(error);
  return (
    <SidePanel kind="sheet" label={words.sheet({ title: data?.listed.activity.title ?? '' })} onClose={onClose}>
      {refusal !== null && data === undefined && (
        <p role="alert">
          {refusal.kind === 'refused' && refusal.problems[0] !== undefined
            ? sentence(language, refusal.problems[0])
            : words.missing}
        </p>
      )}
      {data !== undefined && <SheetContent detail={data} onClose={onClose} />}
    </SidePanel>
  );
}

function SheetContent({ detail, onClose }: { readonly detail: ActivityDetail; readonly onClose: () => void }) {
  const language = useLanguage();
  const words = activityAdminWords(language);
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const { activity } = detail.listed;
  const voided = activity.status === 'voided';
  const correct = () =>
    void navigate({
      to: '/activity/$activityId/correct',
      params: { activityId: activity.id },
      search: { year: activity.year },
    });
  const copy = () => void navigate({ to: '/entry', search: { year: activity.year, copy: activity.id } });
  const ask = () => setAsking(true);
  const shortcuts: readonly Shortcut[] = [
    ...(voided ? [] : [{ caps: ['E'], label: words.correct, bindings: { e: correct } }]),
    { caps: ['D'], label: words.copyAsNew, bindings: { d: copy } },
    { caps: ['V'], label: voided ? words.reinstate : words.void, bindings: { v: ask } },
  ];
  useShortcuts('sheet', shortcuts);
  const { from, to, precision } = activity.dates;
  const when =
    precision === 'day' && from !== null && to !== null
      ? spanWithDays(language, from, to)
      : datesPhrase(language, activity.dates);
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title} data-voided={voided || undefined}>
          {activity.title}
        </h2>
        <button type="button" className={styles.close} aria-label={words.close} onClick={onClose}>
          <IconX size={20} stroke={1.75} aria-hidden />
        </button>
      </header>
      <p className={styles.when}>{[when, ...activity.places].join(' · ')}</p>
      {voided && <p className={styles.voided}>{words.voidedNow}</p>}
      <ActivityFigures listed={detail.listed} />
      <div className={styles.acts}>
        {!voided && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPencil size={16} stroke={1.75} aria-hidden />}
            rightSection={<KeyCap>E</KeyCap>}
            onClick={correct}
          >
            {words.correct}
          </Button>
        )}
        <Button
          size="xs"
          variant="default"
          leftSection={<IconCopyPlus size={16} stroke={1.75} aria-hidden />}
          rightSection={<KeyCap>D</KeyCap>}
          onClick={copy}
        >
          {words.copyAsNew}
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={
            voided ? (
              <IconRotate size={16} stroke={1.75} aria-hidden />
            ) : (
              <IconBan size={16} stroke={1.75} aria-hidden />
            )
          }
          rightSection={<KeyCap>V</KeyCap>}
          onClick={ask}
        >
          {voided ? words.reinstate : words.void}
        </Button>
      </div>
      <ActivityFactsList activity={activity} />
      <HistoryList detail={detail} />
      {asking && <StandingDialog activity={activity} onClose={() => setAsking(false)} />}
    </>
  );
}
