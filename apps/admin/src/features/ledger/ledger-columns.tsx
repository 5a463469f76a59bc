import type { Measure } from '@outreach/domain';
import { datesPhrase, type Language } from '@outreach/messages';
import { ledgerWords } from '@outreach/messages/admin';
import { Scope } from '@outreach/ui/scope';
import { Link } from '@tanstack/react-router';
import { createColumnHelper, tableFeatures } from '@tanstack/react-table';
import type { ListedActivity } from '../../client/trpc.ts';
import styles from './ledger-table.module.css';
import { ColumnFigure, OtherFigures } from './listed-figures.tsx';
import { placeFigures } from './main-measures.ts';

/** Rows come filtered and in order from the server; the table only lays them out. */
export const ledgerFeatures = tableFeatures({});

const column = createColumnHelper<typeof ledgerFeatures, ListedActivity>();

/** Date, activity, one column for each main measure, the other numbers, and who is counted. */
export function ledgerColumns(language: Language, measures: readonly Measure[]) {
  const words = ledgerWords(language);
  return column.columns([
    column.display({
      id: 'date',
      header: () => words.date,
      cell: ({ row }) => {
        const { dates } = row.original.activity;
        return <span data-precision={dates.precision}>{datesPhrase(language, dates)}</span>;
      },
    }),
    column.display({
      id: 'activity',
      header: () => words.activity,
      cell: ({ row }) => <Title listed={row.original} voidedMark={words.voidedMark} />,
    }),
    ...measures.map((measure) =>
      column.display({
        id: `measure:${measure.id}`,
        header: () => (
          <>
            {(measure.short ?? measure.names)[language]}{' '}
            <span className={styles.unit}>{language === 'zh' ? measure.units[0] : measure.unitEn}</span>
          </>
        ),
        cell: ({ row }) => <ColumnFigure listed={row.original} measure={measure} main={measures} />,
      }),
    ),
    column.display({
      id: 'others',
      header: () => words.otherFigures,
      cell: ({ row }) => (
        <OtherFigures listed={row.original} figures={placeFigures(row.original.activity.figures, measures).others} />
      ),
    }),
    column.display({
      id: 'scope',
      header: () => words.scope,
      cell: ({ row }) =>
        [...new Set(row.original.activity.figures.map((figure) => figure.scope))].map((scope) => (
          <Scope key={scope} scope={scope} lang={language} />
        )),
    }),
  ]);
}

function Title({ listed, voidedMark }: { readonly listed: ListedActivity; readonly voidedMark: string }) {
  const { activity } = listed;
  return (
    <>
      <Link
        to="/ledger"
        search={(before) => ({ ...before, activity: activity.id })}
        className={styles.title ?? ''}
        data-activity={activity.id}
      >
        {activity.title}
      </Link>
      {activity.status === 'voided' && <span className={styles.voided}>{voidedMark}</span>}
    </>
  );
}
