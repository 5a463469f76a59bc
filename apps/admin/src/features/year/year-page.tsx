import { yearOf } from '@outreach/domain';
import { dayPhrase } from '@outreach/messages';
import { yearWords } from '@outreach/messages/admin';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useCatalogue } from '../../client/ledger-queries.ts';
import { useLanguage } from '../../language/language.tsx';
import { useYear } from '../../routes/use-year.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { PageLayout } from '../../shell/page-layout.tsx';
import { TracePanel } from '../trace/trace-panel.tsx';
import { EmptyYear } from './empty-year.tsx';
import { groupTotals } from './group-totals.ts';
import { HeldCounts } from './held-counts.tsx';
import { ThroughField } from './through-field.tsx';
import { useDayKeys } from './use-day-keys.ts';
import { useYearTotals } from './use-year-totals.ts';
import { YearLegend } from './year-legend.tsx';
import { YearTable } from './year-table.tsx';

const route = getRouteApi('/year');

/** 年度: the totals of a year beside last year's; any number opens its source. */
export function YearPage() {
  const language = useLanguage();
  const words = yearWords(language);
  const year = useYear();
  const { asOf, through, measure, scope } = route.useSearch();
  const navigate = route.useNavigate();
  const catalogue = useCatalogue();
  const { totals, today, late } = useYearTotals({ year, asOf, through });

  const openSource = useCallback(
    (source: { readonly measure: string; readonly scope: string } | null) => {
      void navigate({
        search: (before) => ({ ...before, measure: source?.measure, scope: source?.scope }),
        replace: measure !== undefined,
      });
    },
    [navigate, measure],
  );
  const setThrough = useCallback(
    (day: string | undefined) => void navigate({ search: (before) => ({ ...before, through: day }) }),
    [navigate],
  );

  useDayKeys(year, asOf);
  const order = catalogue.measures.map(({ id }) => id);
  const groups =
    asOf === undefined
      ? groupTotals(totals.totals, totals.lastYear, totals.comparison, order)
      : groupTotals(totals.totals, today?.totals ?? [], {}, order);
  const title =
    asOf === undefined
      ? words.title({ year })
      : words.titlePast({ year, day: dayPhrase(language, asOf, yearOf(asOf) === year ? 'without-year' : 'with-year') });
  const note = [
    ...(asOf === undefined ? [] : [words.pastReadOnly]),
    ...(through === undefined ? [] : [words.titleThrough({ day: dayPhrase(language, through) })]),
  ].join(' · ');
  const side =
    measure !== undefined && scope !== undefined ? (
      <TracePanel
        key={`${measure} ${scope}`}
        year={year}
        measure={measure}
        scope={scope}
        asOf={asOf}
        through={through}
        onClose={() => openSource(null)}
      />
    ) : undefined;

  return (
    <PageLayout side={side}>
      <PageHead title={title} note={note}>
        <YearLegend past={asOf !== undefined} />
        <ThroughField year={year} through={through} onThrough={setThrough} />
      </PageHead>
      {groups.length === 0 ? (
        <EmptyYear year={year} past={asOf !== undefined} />
      ) : (
        <>
          <YearTable
            year={year}
            groups={groups}
            asOf={asOf}
            through={through}
            late={late}
            onOpen={openSource}
            sourceOpen={side !== undefined}
          />
          <HeldCounts held={totals.held} />
        </>
      )}
    </PageLayout>
  );
}
