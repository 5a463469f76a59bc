import { Button } from '@mantine/core';
import type { FigureId, TraceRow } from '@outreach/domain';
import { traceWords } from '@outreach/messages/admin';
import { useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { type AskedContribution, alsoAsked } from './also-asked.ts';
import type { OpenQuestion } from './open-questions.ts';
import { QuestionBox } from './question-box.tsx';
import { TraceRowView } from './trace-row.tsx';

interface OpenQuestionViewProps {
  readonly question: OpenQuestion;
  readonly rowsById: ReadonlyMap<FigureId, TraceRow>;
  /** Every contribution of the year, to find where the same is asked. */
  readonly contributions: readonly AskedContribution[];
  readonly past: boolean;
  readonly first: boolean;
}

/** A whole and the figures that may be inside it: asked once for all, or one by one. */
export function OpenQuestionView({ question, rowsById, contributions, past, first }: OpenQuestionViewProps) {
  const words = traceWords(useLanguage());
  const [oneByOne, setOneByOne] = useState(false);
  const { parts } = question;
  const box = (asked: OpenQuestion, takesKeys: boolean, onOneByOne?: () => void) => (
    <QuestionBox
      question={asked}
      also={past ? [] : alsoAsked(asked, contributions)}
      past={past}
      first={takesKeys}
      onOneByOne={onOneByOne}
    />
  );
  if (oneByOne && parts.length > 1) {
    return (
      <>
        {parts.map((part, index) => (
          <div key={part.figure.id}>
            <TraceRowView row={part} rowsById={rowsById} asked />
            {box({ ...question, parts: [part] }, first && index === 0)}
          </div>
        ))}
        <Button size="xs" variant="subtle" onClick={() => setOneByOne(false)}>
          {words.allTogether}
        </Button>
      </>
    );
  }
  return (
    <>
      {parts.map((part) => (
        <TraceRowView key={part.figure.id} row={part} rowsById={rowsById} asked={question.whole !== null} />
      ))}
      {box(question, first, parts.length > 1 ? () => setOneByOne(true) : undefined)}
    </>
  );
}
