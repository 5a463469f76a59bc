import type { Activity } from '@outreach/domain';
import { directionName } from '@outreach/messages';
import { activityAdminWords, ledgerWords } from '@outreach/messages/admin';
import { entryName, useCatalogue } from '../../client/ledger-queries.ts';
import { useLanguage } from '../../language/language.tsx';
import styles from './activity-facts-list.module.css';

/** What else was stated about an activity; what was not written is left out. */
export function ActivityFactsList({ activity }: { readonly activity: Activity }) {
  const language = useLanguage();
  const words = activityAdminWords(language);
  const { kinds, campaigns } = useCatalogue();
  const join = language === 'zh' ? '、' : ', ';
  const facts: readonly (readonly [label: string, value: string])[] = [
    [words.kind, entryName(kinds, language, activity.kind)],
    [ledgerWords(language).campaign, entryName(campaigns, language, activity.campaign)],
    [words.direction, activity.direction === 'held' ? '' : directionName(language, activity.direction)],
    [words.edition, activity.edition],
    [words.theme, activity.theme],
    [words.level, activity.level],
    [words.audience, activity.audience],
    [words.organisers, activity.organisers.join(join)],
    [words.coOrganisers, activity.coOrganisers.join(join)],
    [words.note, activity.note],
  ];
  const written = facts.filter(([, value]) => value !== '');
  if (written.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {written.map(([label, value]) => (
        <div key={label} className={styles.fact}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
