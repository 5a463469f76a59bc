import { Button, Checkbox, TextInput } from '@mantine/core';
import type { TraceRow } from '@outreach/domain';
import { groupedDigits } from '@outreach/messages';
import { traceWords } from '@outreach/messages/admin';
import { useState } from 'react';
import { measureName, useCatalogue } from '../../client/ledger-queries.ts';
import { useConnection } from '../../client/server-context.tsx';
import { useShortcuts } from '../../keys/shortcuts.tsx';
import { useLanguage } from '../../language/language.tsx';
import { KeyCap } from '../../shell/key-cap.tsx';
import type { AskedPair } from './also-asked.ts';
import { type OpenQuestion, type Readings, readingsOf } from './open-questions.ts';
import styles from './question-box.module.css';
import { ReadingBar } from './reading-bar.tsx';
import { type Answer, type DecideInclusion, useDecideInclusion } from './use-decide-inclusion.ts';

interface QuestionBoxProps {
  readonly question: OpenQuestion;
  /** The same question asked of other figures of the same activities. */
  readonly also: readonly AskedPair[];
  /** An earlier day is looked at: the question is shown, and cannot be answered there. */
  readonly past: boolean;
  /** The keys 1 and 2 answer the first question of the panel. */
  readonly first: boolean;
  /** Leaves the common answer for one of each part's own; undefined where there is only one part. */
  readonly onOneByOne?: (() => void) | undefined;
}

/** Are these numbers already inside that one? Both readings on one scale, each with the button that makes it so. */
export function QuestionBox({ question, also, past, first, onOneByOne }: QuestionBoxProps) {
  const language = useLanguage();
  const words = traceWords(language);
  const connection = useConnection();
  const catalogue = useCatalogue();
  const readings = readingsOf(question);
  const decision = useDecideInclusion();
  const [reason, setReason] = useState('');
  const [alsoThose, setAlsoThose] = useState(false);
  const { whole, parts } = question;
  const several = parts.length > 1;
  const stopped = past || decision.deciding || connection.state === 'away';

  const answer = (relation: Answer) => {
    if (whole === null || stopped) return;
    const own = parts.map((part) => ({ figure: part.figure.id, of: whole.figure.id, name: nameOf(part) }));
    const others = also.map(({ figure, of, measure }) => ({
      figure,
      of,
      name: measureName(catalogue, language, measure),
    }));
    decision.decide([...own, ...(alsoThose ? others : [])], relation, reason.trim());
  };
  const nameOf = ({ activity, figure }: TraceRow) =>
    words.figureOfActivity({ title: activity.title, phrase: figure.quantity.raw });
  const names = several
    ? { inside: words.allInside, outside: words.noneInside }
    : { inside: words.readingInside, outside: words.readingOutside };
  useShortcuts(
    'sheet',
    first && whole !== null && !past
      ? [
          { caps: ['1'], label: names.inside, bindings: { '1': () => answer('inside') } },
          { caps: ['2'], label: names.outside, bindings: { '2': () => answer('outside') } },
          ...(onOneByOne === undefined ? [] : [{ caps: ['3'], label: words.oneByOne, bindings: { '3': onOneByOne } }]),
        ]
      : [],
  );

  if (whole === null) return <p className={styles.ask}>{words.questionNoWhole}</p>;
  return (
    <div className={styles.box}>
      <p className={styles.ask}>{words.question({ parts: parts.map(nameOf), whole: nameOf(whole) })}</p>
      {past && <p className={styles.past}>{words.pastNoDecision}</p>}
      <div className={styles.readings}>
        {(['inside', 'outside'] as const).map((relation, index) => (
          <div key={relation} className={styles.reading}>
            <p className={styles.readingHead}>
              <span>{names[relation]}</span>
              {readings !== null && <b>{groupedDigits(readings[relation])}</b>}
            </p>
            {readings !== null && <Reading relation={relation} question={question} readings={readings} />}
            <Button
              size="xs"
              variant="default"
              disabled={stopped}
              rightSection={first ? <KeyCap>{String(index + 1)}</KeyCap> : undefined}
              aria-label={`${names[relation]}, ${words.choose}`}
              onClick={() => answer(relation)}
            >
              {connection.state === 'away' ? words.waiting : decision.deciding ? words.deciding : words.choose}
            </Button>
          </div>
        ))}
      </div>
      <Failures failed={decision.failed} />
      {!past && (
        <div className={styles.more}>
          <TextInput
            className={styles.reason ?? ''}
            label={words.reasonLabel}
            placeholder={words.reasonPlaceholder}
            value={reason}
            maxLength={2000}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {onOneByOne !== undefined && (
            <Button
              size="xs"
              variant="default"
              rightSection={first ? <KeyCap>3</KeyCap> : undefined}
              onClick={onOneByOne}
            >
              {words.oneByOne}
            </Button>
          )}
        </div>
      )}
      {!past && also.length > 0 && (
        <Checkbox
          mt="xs"
          checked={alsoThose}
          onChange={(event) => setAlsoThose(event.currentTarget.checked)}
          label={words.alsoThose({
            measures: [...new Set(also.map(({ measure }) => measureName(catalogue, language, measure)))],
            count: also.length,
          })}
        />
      )}
    </div>
  );
}

function Reading({
  relation,
  question: { whole, parts },
  readings,
}: {
  readonly relation: Answer;
  readonly question: OpenQuestion;
  readonly readings: Readings;
}) {
  const drawn = parts.map(({ figure, activity }, index) => ({
    id: figure.id,
    label: activity.title,
    value: readings.parts[index] ?? 0,
  }));
  const sum = readings.parts.reduce((total, part) => total + part, 0);
  return relation === 'inside' ? (
    <ReadingBar
      whole={readings.inside}
      parts={drawn}
      scale={readings.outside}
      rest={Math.max(0, readings.inside - sum)}
    />
  ) : (
    <ReadingBar
      whole={readings.outside}
      parts={[{ id: 'whole', label: whole?.activity.title ?? '', value: readings.whole }, ...drawn]}
      scale={readings.outside}
      rest={0}
    />
  );
}

/** The pairs whose decision was not noted, each with the reason; the others stand. */
function Failures({ failed }: Pick<DecideInclusion, 'failed'>) {
  const words = traceWords(useLanguage());
  if (failed.length === 0) return null;
  return (
    <ul className={styles.failed} role="alert">
      {failed.map(({ name, why }) => (
        <li key={name}>{words.failedPair({ name, why })}</li>
      ))}
    </ul>
  );
}
