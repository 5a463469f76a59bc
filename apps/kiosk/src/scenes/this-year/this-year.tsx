import { type Language, scopeAlone } from '@outreach/messages';
import type { CSSProperties, ReactElement } from 'react';
import type { CounterView } from '../../counters/counter-view.ts';
import type { Lineup } from '../../counters/lineup.ts';
import { useFit } from '../../fit/use-fit.ts';
import { widthOf_em } from '../../fit/width-of.ts';
import { CounterNotes } from './counter-notes.tsx';
import { HallCounter } from './hall-counter.tsx';
import { LastYear, type YearShown } from './last-year.tsx';
import './this-year.css';

export interface ThisYearProps {
  readonly language: Language;
  readonly lineup: Lineup;
  readonly year: YearShown;
}

/** 今年: one lead and a few others, each on its line, last year beside it. */
export function ThisYear({ language, lineup, year }: ThisYearProps): ReactElement {
  const { lead, others, scopes } = lineup;
  const scoped = scopes.length > 1;
  const rows = useFit<HTMLDivElement>(others.map((view) => fitKey(view, language)).join('|'));
  return (
    <div className={others.length === 0 ? 'this-year this-year--alone' : 'this-year'} data-scene="this-year">
      <Lead key={lead.key} language={language} view={lead} year={year} scoped={scoped} />
      {others.length > 0 && (
        // A custom property is not among the names CSSProperties knows.
        <div className="counters" ref={rows} style={{ '--rows': others.length } as CSSProperties}>
          {others.map((view) => (
            <section className="counter" key={view.key} data-counter={view.key}>
              <HallCounter
                language={language}
                view={view}
                label={<Label of="counter" language={language} view={view} />}
              />
              <RowNotes language={language} view={view} year={year} scoped={scoped} />
            </section>
          ))}
        </div>
      )}
    </div>
  );
}

/** Names longer than this are set smaller, in two or three lines: the number keeps its size. */
const longLabel_em = { zh: { counter: 8, lead: 12.5 }, en: { counter: 11, lead: 16 } } as const;

interface LabelProps {
  readonly language: Language;
  readonly view: CounterView;
  readonly of: 'counter' | 'lead';
}

function Label({ language, view, of }: LabelProps): ReactElement {
  const name = view.name[language];
  const isLong = widthOf_em(name) > longLabel_em[language][of];
  if (!isLong) return <h2 className={`${of}__label`}>{name}</h2>;
  return (
    <h2 className={`${of}__label ${of}__label--long`} data-rigid>
      {name}
    </h2>
  );
}

interface CounterProps {
  readonly language: Language;
  readonly view: CounterView;
  readonly year: YearShown;
  /** Numbers of several scopes are on the screen: this one names its own. */
  readonly scoped: boolean;
}

/** Last year at the left, what must be said of the number at the right; smaller where both are long. */
function RowNotes({ language, view, year, scoped }: CounterProps): ReactElement {
  const { lastYear } = view;
  const box = useFit<HTMLDivElement>(
    `${fitKey(view, language)} ${scoped} ${typeof lastYear === 'string' ? lastYear : lastYear.lower} ${view.figure.undecidedUpper}`,
  );
  return (
    <div className="counter__notes" ref={box}>
      <div className="counter__notes-line" data-fit>
        {scoped && <WhoIsCounted language={language} view={view} />}
        <LastYear language={language} view={view} year={year} />
        <CounterNotes language={language} view={view} room="row" />
      </div>
    </div>
  );
}

function Lead({ language, view, year, scoped }: CounterProps): ReactElement {
  const box = useFit<HTMLElement>(fitKey(view, language));
  const unit = view.figure.unit[language];
  return (
    <section className="lead" ref={box} data-counter={view.key}>
      <div className="lead__head">
        <Label of="lead" language={language} view={view} />
        {language === 'zh' && unit !== '' && <span className="lead__unit">{unit}</span>}
      </div>
      <HallCounter language={language} view={view} unit="hidden" />
      <div className="lead__notes">
        {scoped && <WhoIsCounted language={language} view={view} />}
        <LastYear language={language} view={view} year={year} />
        <CounterNotes language={language} view={view} room="lead" />
      </div>
    </section>
  );
}

/** 各单位合计, beside the number. */
function WhoIsCounted({ language, view: { scope } }: Pick<CounterProps, 'language' | 'view'>): ReactElement | null {
  return scope === null ? null : <span className="who-is-counted">{scopeAlone(language, scope)}</span>;
}

function fitKey(view: CounterView, language: Language): string {
  return `${view.name[language]} ${view.figure.lower} ${view.figure.state} ${language}`;
}
