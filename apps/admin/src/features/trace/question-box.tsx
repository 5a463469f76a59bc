import { Button, TextInput } from '@mantine/core';
import type { FigureId, TraceRow } from '@outreach/domain';
import { groupedDigits } from '@outreach/messages';
import { traceWords } from '@outreach/messages/admin';
import { type Part, Parts } from '@outreach/ui';
import { useState } from 'react';
import { useConnection } from '../../client/server-context.tsx';
import { useShortcuts } from '../../keys/shortcuts.tsx';
import { useLanguage } from '../../language/language.tsx';
import { KeyCap } from '../../shell/key-cap.tsx';
import styles from './question-box.module.css';
import { questionOf, readingsOf } from './trace-groups.ts';
import { type Answer, useDecideInclusion } from './use-decide-inclusion.ts';

interface QuestionBoxProps {
  readonly row: TraceRow;
  readonly rowsById: ReadonlyMap<FigureId, TraceRow>;
  /** An earlier day is looked at: the question is shown, and cannot be answered there. */
  readonly past: boolean;
  /** The keys 1 and 2 answer the first question of the panel. */
  readonly first: boolean;
}

/** Is this number already inside that one? Both readings on one scale, each with the button that makes it so. */
export function QuestionBox({ row, rowsById, past, first }: QuestionBoxProps) {
  const language = useLanguage();
  const words = traceWords(language);
  const connection = useConnection();
  const question = questionOf(row, rowsById);
  const readings = readingsOf(question);
  const { decide, deciding } = useDecideInclusion();
  const [reason, setReason] = useState('');
  const { part, whole } = question;

  const answer = (relation: Answer) => {
    if (whole === null || past || deciding || connection.state === 'away') return;
    decide({ figure: part.figure.id, of: whole.figure.id, relation, reason: reason.trim() });
  };
  useShortcuts(
    'sheet',
    first && whole !== null && !past
      ? [
          { caps: ['1'], label: words.keyInside, bindings: { '1': () => answer('inside') } },
          { caps: ['2'], label: words.keyOutside, bindings: { '2': () => answer('outside') } },
        ]
      : [],
  );

  if (whole === null) return <p className={styles.ask}>{words.questionNoWhole}</p>;
  const partName = `${part.activity.title}${part.figure.quantity.raw}`;
  const wholeName = `${whole.activity.title}${whole.figure.quantity.raw}`;
  const button = (relation: Answer, cap: string) => (
    <Button
      size="xs"
      variant="default"
      disabled={deciding || past || connection.state === 'away'}
      rightSection={first ? <KeyCap>{cap}</KeyCap> : undefined}
      aria-label={`${relation === 'inside' ? words.readingInside : words.readingOutside}, ${words.choose}`}
      onClick={() => answer(relation)}
    >
      {connection.state === 'away' ? words.waiting : deciding ? words.deciding : words.choose}
    </Button>
  );
  return (
    <div className={styles.box}>
      <p className={styles.ask}>{words.question({ part: partName, whole: wholeName })}</p>
      {past && <p className={styles.past}>{words.pastNoDecision}</p>}
      <div className={styles.readings}>
        <div className={styles.reading}>
          <p className={styles.readingHead}>
            <span>{words.readingInside}</span>
            {readings !== null && <b>{groupedDigits(readings.inside)}</b>}
          </p>
          {readings !== null && (
            <ReadingBar
              whole={readings.inside}
              parts={[{ id: 'part', label: part.activity.title, value: readings.part }]}
              scale={readings.outside}
              rest={readings.inside - readings.part}
            />
          )}
          {button('inside', '1')}
        </div>
        <div className={styles.reading}>
          <p className={styles.readingHead}>
            <span>{words.readingOutside}</span>
            {readings !== null && <b>{groupedDigits(readings.outside)}</b>}
          </p>
          {readings !== null && (
            <ReadingBar
              whole={readings.outside}
              parts={[
                { id: 'whole', label: whole.activity.title, value: readings.whole },
                { id: 'part', label: part.activity.title, value: readings.part },
              ]}
              scale={readings.outside}
              rest={0}
            />
          )}
          {button('outside', '2')}
        </div>
      </div>
      {!past && (
        <TextInput
          className={styles.reason ?? ''}
          label={words.reasonLabel}
          placeholder={words.reasonPlaceholder}
          value={reason}
          maxLength={2000}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </div>
  );
}

/** A bar too narrow for the words of one of its parts has them on a line of their own. */
const wordsFit = 0.22;

function ReadingBar({
  whole,
  parts,
  scale,
  rest,
}: {
  readonly whole: number;
  readonly parts: readonly Part[];
  readonly scale: number;
  /** What of the whole is none of the parts. */
  readonly rest: number;
}) {
  const language = useLanguage();
  const words = traceWords(language);
  const values = [...parts.map(({ value }) => value), ...(rest > 0 ? [rest] : [])];
  const narrow = values.some((value) => value / scale < wordsFit);
  return (
    <div className={styles.bar} data-narrow={narrow || undefined}>
      <Parts whole={whole} parts={parts} lang={language} scale={scale} />
      {narrow && (
        <p className={styles.legend}>
          {[
            ...parts.map(({ label, value }) => `${label} ${groupedDigits(value)}`),
            ...(rest > 0 ? [`${words.rest} ${groupedDigits(rest)}`] : []),
          ].join(' · ')}
        </p>
      )}
    </div>
  );
}
