import { Button } from '@mantine/core';
import type { CivilDate, FigureId, MeasureId, Scope as ScopeId, TraceRow } from '@outreach/domain';
import { dayPhrase, groupedDigits, localMoment, momentPhrase, scopeName } from '@outreach/messages';
import { traceWords } from '@outreach/messages/admin';
import { Figure, type FigureDescriptor, figureOfTotal } from '@outreach/ui';
import { IconCopy, IconX } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { measureName, useAbout, useCatalogue } from '../../client/ledger-queries.ts';
import { type Trace, useTRPC } from '../../client/trpc.ts';
import { useShortcuts } from '../../keys/shortcuts.tsx';
import { useLanguage } from '../../language/language.tsx';
import { SidePanel } from '../../shell/page-layout.tsx';
import { inPageOrder } from '../year/group-totals.ts';
import { type AskedContribution, nextOpenTotal } from './also-asked.ts';
import { NextQuestion } from './next-question.tsx';
import { OpenQuestionView } from './open-question-view.tsx';
import { openQuestions } from './open-questions.ts';
import { TraceCorrections } from './trace-corrections.tsx';
import { type TraceGroup, traceGroups } from './trace-groups.ts';
import styles from './trace-panel.module.css';
import { TraceRowView } from './trace-row.tsx';
import { useCopyCitation } from './use-copy-citation.ts';

interface TracePanelProps {
  readonly year: number;
  readonly measure: MeasureId;
  readonly scope: ScopeId;
  readonly asOf: CivilDate | undefined;
  readonly through: CivilDate | undefined;
  readonly onClose: () => void;
}

/** 数据来源: a total opened down to the figures that make it, those that do not count, and why. */
export function TracePanel({ year, measure, scope, asOf, through, onClose }: TracePanelProps) {
  const language = useLanguage();
  const words = traceWords(language);
  const catalogue = useCatalogue();
  const trpc = useTRPC();
  const { data } = useQuery(
    trpc.year.trace.queryOptions(
      { year, measure, scope, ...(asOf === undefined ? {} : { asOf }), ...(through === undefined ? {} : { through }) },
      { placeholderData: keepPreviousData },
    ),
  );
  const name = measureName(catalogue, language, measure);
  useShortcuts('sheet', [{ caps: ['Esc'], label: words.close, bindings: { escape: onClose }, whileTyping: true }]);
  return (
    <SidePanel kind="source" label={words.panel({ what: `${name} ${scopeName(language, scope)}` })} onClose={onClose}>
      {data !== undefined && <TraceContent trace={data} name={name} asOf={asOf} through={through} onClose={onClose} />}
    </SidePanel>
  );
}

function TraceContent({
  trace,
  name,
  asOf,
  through,
  onClose,
}: {
  readonly trace: Trace;
  readonly name: string;
  readonly asOf: CivilDate | undefined;
  readonly through: CivilDate | undefined;
  readonly onClose: () => void;
}) {
  const language = useLanguage();
  const words = traceWords(language);
  const about = useAbout();
  const catalogue = useCatalogue();
  const copyCitation = useCopyCitation();
  const { total, year, position } = trace;
  const measure = catalogue.measureById.get(total.measure) ?? { units: [''] as const, unitEn: '' };
  const figure = figureOfTotal(total, measure, asOf === undefined ? {} : { asOf });
  const trpc = useTRPC();
  const past = asOf !== undefined;
  // Where the same is asked elsewhere in the year; an earlier day asks nothing.
  const { data: present } = useQuery(trpc.year.totals.queryOptions({ year }, { enabled: !past }));
  // Both come by questions of their own: totals that are older than the number beside them would lead to what is decided.
  const next =
    past || (present?.position ?? -1) < position
      ? null
      : nextOpenTotal(
          total,
          inPageOrder(
            present?.totals ?? [],
            catalogue.measures.map(({ id }) => id),
          ),
        );
  const rowsById = useMemo(() => new Map<FigureId, TraceRow>(trace.rows.map((row) => [row.figure.id, row])), [trace]);
  const copy = () =>
    copyCitation({ year, name, scope: total.scope, figure }, { position, recordedAt: momentOf(trace, about) });
  useShortcuts('sheet', [{ caps: ['C'], label: words.copy, bindings: { c: copy } }]);
  const when =
    asOf !== undefined
      ? dayPhrase(language, asOf, 'with-year')
      : about.recordedAt === null
        ? ''
        : momentPhrase(language, localMoment(about.recordedAt, about.timeZone));
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>{name}</h2>
        <p className={styles.note}>
          {[
            words.yearOf({ year }),
            scopeName(language, total.scope),
            words.asOfPosition({ when, position }),
            ...(through === undefined ? [] : [words.throughDay({ day: dayPhrase(language, through) })]),
          ].join(' · ')}
        </p>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconCopy size={16} stroke={1.75} aria-hidden />}
          onClick={copy}
        >
          {words.copy}
        </Button>
        <button type="button" className={styles.close} aria-label={words.close} onClick={onClose}>
          <IconX size={20} stroke={1.75} aria-hidden />
        </button>
      </header>
      <Figure descriptor={figure} size="head" lang={language} className={styles.total ?? ''} />
      <Shares figure={figure} />
      {trace.rows.length === 0 && <p className={styles.note}>{words.nothing}</p>}
      {traceGroups(trace.rows).map((group) => (
        <GroupView
          key={group.state}
          group={group}
          rowsById={rowsById}
          contributions={present?.contributions ?? []}
          past={past}
        />
      ))}
      {next !== null && <NextQuestion next={next} />}
      {trace.otherScopes.length > 0 && (
        <section className={styles.group}>
          <h3 className={styles.groupTitle}>
            {words.otherScopes}
            <span className={styles.groupNote}>
              {words.countFigures({ count: trace.otherScopes.length })} · {words.neverAdded}
            </span>
          </h3>
          {trace.otherScopes.map((row) => (
            <TraceRowView key={row.figure.id} row={row} rowsById={rowsById} showScope />
          ))}
        </section>
      )}
      <TraceCorrections rows={trace.rows} />
    </>
  );
}

/** 确定的 89,000 · 待定的 45,000 under the two parts of the line. */
function Shares({ figure }: { readonly figure: FigureDescriptor }) {
  const language = useLanguage();
  const words = traceWords(language);
  if (figure.undecided === 0) return null;
  return (
    <p className={styles.shares}>
      <span>{words.settled({ amount: groupedDigits(figure.lower) })}</span>
      <span className={styles.openShare}>
        {figure.undecidedUpper === null
          ? words.openUnknown
          : words.open({ amount: groupedDigits(figure.undecidedUpper) })}
      </span>
    </p>
  );
}

function GroupView({
  group,
  rowsById,
  contributions,
  past,
}: {
  readonly group: TraceGroup;
  readonly rowsById: ReadonlyMap<FigureId, TraceRow>;
  readonly contributions: readonly AskedContribution[];
  readonly past: boolean;
}) {
  const words = traceWords(useLanguage());
  const undecided = group.state === 'undecided';
  return (
    <section className={styles.group} data-state={group.state}>
      <h3 className={styles.groupTitle}>
        {words[group.state]}
        <span className={styles.groupNote}>
          {words.countFigures({ count: group.rows.length })}
          {undecided && ` · ${words.needsDecision}`}
        </span>
      </h3>
      {undecided
        ? openQuestions(group.rows, rowsById).map((question, index) => (
            <OpenQuestionView
              key={question.whole?.figure.id ?? question.parts[0]?.figure.id}
              question={question}
              rowsById={rowsById}
              contributions={contributions}
              past={past}
              first={index === 0}
            />
          ))
        : group.rows.map((row) => <TraceRowView key={row.figure.id} row={row} rowsById={rowsById} />)}
    </section>
  );
}

/** The instant of the newest row behind the number; the ledger's own where the number stands at its head. */
function momentOf(
  trace: Trace,
  about: { readonly position: number; readonly recordedAt: string | null },
): string | null {
  if (trace.position === about.position) return about.recordedAt;
  const instants = trace.rows.map((row) => row.recordedAt).sort();
  return instants.at(-1) ?? null;
}
