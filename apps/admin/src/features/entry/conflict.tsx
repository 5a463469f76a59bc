import { Button } from '@mantine/core';
import type { ActivityFacts, ActivityId } from '@outreach/domain';
import { localMoment, momentPhrase } from '@outreach/messages';
import { entryWords } from '@outreach/messages/admin';
import { useQuery } from '@tanstack/react-query';
import { useAbout } from '../../client/ledger-queries.ts';
import { useTRPC } from '../../client/trpc.ts';
import { useLanguage } from '../../language/language.tsx';
import { actorName } from '../activity/actor-name.ts';
import { ChangeLine } from '../activity/change-line.tsx';
import { changesBetween } from '../activity/history-steps.ts';
import styles from './conflict.module.css';

interface ConflictProps {
  readonly activityId: ActivityId;
  readonly mine: ActivityFacts;
  /** Goes on with what is typed, as a correction of the present version. */
  readonly onKeepMine: (version: number) => void;
  readonly onTakeTheirs: () => void;
}

/** Somebody else changed the activity while it was being corrected: both versions side by side, and a choice. */
export function Conflict({ activityId, mine, onKeepMine, onTakeTheirs }: ConflictProps) {
  const language = useLanguage();
  const words = entryWords(language);
  const about = useAbout();
  const trpc = useTRPC();
  const { data } = useQuery(trpc.activity.get.queryOptions({ activityId }, { staleTime: 0 }));
  if (data === undefined) return null;
  const { activity } = data.listed;
  const last = data.history.at(-1);
  const before = data.history.at(-2)?.activity ?? null;
  const actor = actorName(language, last?.actorId ?? 'local');
  const when = last === undefined ? '' : momentPhrase(language, localMoment(last.recordedAt, about.timeZone));
  // Each side is told by how it differs: theirs from what both began with, mine from what stands now.
  const sides = [
    { title: words.conflictYours, changes: changesBetween(activity, mine) },
    { title: words.conflictTheirs({ actor, when }), changes: before === null ? [] : changesBetween(before, activity) },
  ];
  return (
    <section className={styles.conflict} role="alert">
      <h2 className={styles.title}>{words.conflictTitle}</h2>
      <p className={styles.text}>{words.conflictText}</p>
      <div className={styles.sides}>
        {sides.map((side) => (
          <div key={side.title} className={styles.side}>
            <h3 className={styles.who}>{side.title}</h3>
            {side.changes.length === 0 ? (
              <p className={styles.text}>{words.conflictSame}</p>
            ) : (
              side.changes.map((change, index) => (
                <ChangeLine
                  key={change.kind === 'field' ? change.field : (change.after?.id ?? index)}
                  change={change}
                />
              ))
            )}
          </div>
        ))}
      </div>
      <div className={styles.acts}>
        <Button size="xs" onClick={() => onKeepMine(activity.version)}>
          {words.conflictKeepMine}
        </Button>
        <Button size="xs" variant="default" onClick={onTakeTheirs}>
          {words.conflictTakeTheirs}
        </Button>
      </div>
    </section>
  );
}
