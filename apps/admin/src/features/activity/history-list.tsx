import { Button } from '@mantine/core';
import type { FigureId } from '@outreach/domain';
import { localMoment, momentPhrase } from '@outreach/messages';
import { activityAdminWords } from '@outreach/messages/admin';
import { Raw } from '@outreach/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAbout } from '../../client/ledger-queries.ts';
import type { ActivityDetail, ListedActivity } from '../../client/trpc.ts';
import { useLanguage } from '../../language/language.tsx';
import { actorName } from './actor-name.ts';
import { ChangeLine } from './change-line.tsx';
import styles from './history-list.module.css';
import { type HistoryAct, type HistoryStep, historySteps } from './history-steps.ts';
import { useFigureNames } from './use-figure-names.ts';

/** 经过: everything that happened to an activity, the newest on top; corrections in red, struck through. */
export function HistoryList({ detail }: { readonly detail: ActivityDetail }) {
  const words = activityAdminWords(useLanguage());
  const steps = historySteps(detail.history);
  const nameOf = useFigureNames(
    detail.listed.activity,
    steps.flatMap(({ act }) => (act.kind === 'inclusion' ? [act.figure, act.of] : [])),
  );
  return (
    <section className={styles.history}>
      <h3 className={styles.title}>{words.history}</h3>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <Step key={step.position} step={step} nameOf={nameOf}>
            <Decide step={step} listed={detail.listed} />
          </Step>
        ))}
      </ol>
    </section>
  );
}

/** The way to a question that is still open. */
function Decide({ step: { act }, listed }: { readonly step: HistoryStep; readonly listed: ListedActivity }) {
  const words = activityAdminWords(useLanguage());
  if (act.kind !== 'inclusion' || act.relation !== 'undecided') return null;
  const open = listed.contributions.find(({ figure, state }) => figure === act.figure && state === 'undecided');
  if (open === undefined) return null;
  return (
    <Button
      size="xs"
      variant="default"
      className={styles.decide ?? ''}
      renderRoot={(props) => (
        <Link to="/year" search={{ year: open.year, measure: open.measure, scope: open.scope }} {...props} />
      )}
    >
      {words.decide}
    </Button>
  );
}

interface StepProps {
  readonly step: HistoryStep;
  readonly nameOf: (figure: FigureId) => string;
  /** What can be done about it. */
  readonly children: ReactNode;
}

function Step({ step, nameOf, children }: StepProps) {
  const language = useLanguage();
  const words = activityAdminWords(language);
  const about = useAbout();
  const when = momentPhrase(language, localMoment(step.recordedAt, about.timeZone));
  return (
    <li className={styles.step} data-kind={toneOf(step.act)}>
      <p className={styles.head}>
        <b>{useActName(step.act)}</b>
        <span className={styles.when}>{words.at({ when, position: step.position })}</span>
      </p>
      <Act act={step.act} nameOf={nameOf} />
      {step.reason !== '' && (
        <p className={styles.reason}>
          <Raw phrase={step.reason} quotes={false} />
        </p>
      )}
      <p className={styles.by}>
        {words.by({ actor: actorName(language, step.actorId) })}
        {step.act.kind === 'recorded' && ` · ${words.figuresRecorded({ count: step.act.figures })}`}
      </p>
      {children}
    </li>
  );
}

function toneOf(act: HistoryAct): string {
  if (act.kind === 'corrected' || act.kind === 'voided') return 'red';
  return act.kind === 'inclusion' && act.relation === 'undecided' ? 'gold' : 'plain';
}

function useActName(act: HistoryAct): string {
  const words = activityAdminWords(useLanguage());
  switch (act.kind) {
    case 'recorded':
    case 'corrected':
    case 'voided':
    case 'reinstated':
      return words[act.kind];
    case 'inclusion':
      return act.relation === 'withdrawn'
        ? words.inclusionWithdrawn
        : act.relation === 'undecided'
          ? words.inclusionAsked
          : words.inclusionDeclared;
    case 'other':
      return words.otherEvent({ type: act.type });
    default:
      return act satisfies never;
  }
}

function Act({ act, nameOf }: { readonly act: HistoryAct; readonly nameOf: (figure: FigureId) => string }) {
  const words = activityAdminWords(useLanguage());
  if (act.kind === 'corrected') {
    return (
      <div className={styles.changes}>
        {act.changes.map((change, index) => (
          // The changes of one event never move.
          <ChangeLine key={index} change={change} />
        ))}
      </div>
    );
  }
  if (act.kind !== 'inclusion') return null;
  const pair = { figure: nameOf(act.figure), of: nameOf(act.of) };
  switch (act.relation) {
    case 'inside':
      return <p>{words.relationInside(pair)}</p>;
    case 'outside':
      return <p>{words.relationOutside(pair)}</p>;
    case 'same':
      return <p>{words.relationSame(pair)}</p>;
    case 'undecided':
    case 'withdrawn':
      return <p>{words.relationUndecided(pair)}</p>;
    default:
      return act.relation satisfies never;
  }
}
