import type { Contribution, Figure as FigureFact } from '@outreach/domain';
import { basisPhrase, contributionReason, contributionState, roleName } from '@outreach/messages';
import { activityAdminWords } from '@outreach/messages/admin';
import { Figure, figureOfQuantity, Raw, Scope, unitOf } from '@outreach/ui';
import { useNavigate } from '@tanstack/react-router';
import { measureName, useCatalogue } from '../../client/ledger-queries.ts';
import type { ListedActivity } from '../../client/trpc.ts';
import { useLanguage } from '../../language/language.tsx';
import styles from './activity-figures.module.css';

/** The figures of an activity: what is counted, the phrase it was read from, and how it counts where that needs saying. */
export function ActivityFigures({ listed }: { readonly listed: ListedActivity }) {
  const words = activityAdminWords(useLanguage());
  const { activity, contributions, correctedFigures } = listed;
  if (activity.figures.length === 0) return <p className={styles.none}>{words.noFigures}</p>;
  const byFigure = new Map(contributions.map((contribution) => [contribution.figure, contribution]));
  const scopes = new Set(activity.figures.map((figure) => figure.scope));
  return (
    <ul className={styles.figures}>
      {activity.figures.map((figure) => (
        <FigureLine
          key={figure.id}
          year={activity.year}
          figure={figure}
          contribution={byFigure.get(figure.id) ?? null}
          corrected={correctedFigures.includes(figure.id)}
          showScope={scopes.size > 1 || figure.scope !== 'own'}
        />
      ))}
    </ul>
  );
}

function FigureLine({
  year,
  figure,
  contribution,
  corrected,
  showScope,
}: {
  readonly year: number;
  readonly figure: FigureFact;
  readonly contribution: Contribution | null;
  readonly corrected: boolean;
  readonly showScope: boolean;
}) {
  const language = useLanguage();
  const words = activityAdminWords(language);
  const navigate = useNavigate();
  const catalogue = useCatalogue();
  const measure = catalogue.measureById.get(figure.measure);
  const breakdown = measure?.breakdowns.find((entry) => entry.id === figure.breakdown)?.names[language];
  const name = [
    (language === 'en' ? measure?.short?.en : undefined) ?? measureName(catalogue, language, figure.measure),
    breakdown,
  ]
    .filter(Boolean)
    .join(' · ');
  const descriptor = figureOfQuantity(
    figure.quantity,
    measure === undefined ? { zh: figure.unit, en: figure.unit } : unitOf(measure),
    {
      question: contribution?.state === 'undecided',
      ...(corrected ? { corrected: { before: null } } : {}),
    },
  );
  const notes = [
    ...(figure.basis.kind === 'event' ? [] : [basisPhrase(language, figure.basis)]),
    ...(figure.role === 'result' ? [] : [roleName(language, figure.role)]),
    ...(contribution === null || contribution.state === 'counted'
      ? []
      : [
          words.stateBecause({
            state: contributionState(language, contribution.state),
            reason: contributionReason(language, contribution.reason),
          }),
        ]),
    ...(figure.note === '' ? [] : [figure.note]),
  ];
  return (
    <li className={styles.line}>
      <span className={styles.name}>{name}</span>
      <span className={styles.value}>
        <Figure
          descriptor={descriptor}
          size="table"
          lang={language}
          label={name}
          onOpen={() => void navigate({ to: '/year', search: { year, measure: figure.measure, scope: figure.scope } })}
        />
      </span>
      <span className={styles.raw}>{figure.quantity.raw !== '' && <Raw phrase={figure.quantity.raw} />}</span>
      {(showScope || notes.length > 0) && (
        <span className={styles.notes}>
          {showScope && <Scope scope={figure.scope} lang={language} />} {notes.join(' · ')}
        </span>
      )}
    </li>
  );
}
