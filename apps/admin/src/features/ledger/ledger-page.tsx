import { Button } from '@mantine/core';
import { ledgerWords } from '@outreach/messages/admin';
import { IconPlus, IconPrinter } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useCatalogue } from '../../client/ledger-queries.ts';
import { useTRPC } from '../../client/trpc.ts';
import { useLanguage } from '../../language/language.tsx';
import type { LedgerSearch } from '../../routes/page-search.ts';
import { useYear } from '../../routes/use-year.ts';
import { KeyCap } from '../../shell/key-cap.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { PageLayout } from '../../shell/page-layout.tsx';
import { ActivitySheet } from '../activity/activity-sheet.tsx';
import { EmptyLedger } from './empty-ledger.tsx';
import { LedgerFilters } from './ledger-filters.tsx';
import styles from './ledger-page.module.css';
import { LedgerTable } from './ledger-table.tsx';
import { mainMeasures } from './main-measures.ts';
import { isFiltered, useActivities } from './use-activities.ts';

const route = getRouteApi('/ledger');

/** 台账: the activities of a year, each with its numbers; one of them open beside the list. */
export function LedgerPage() {
  const language = useLanguage();
  const words = ledgerWords(language);
  const year = useYear();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const trpc = useTRPC();
  const catalogue = useCatalogue();
  const listing = useActivities(year, search);
  const totals = useQuery(trpc.year.totals.queryOptions({ year }, { placeholderData: keepPreviousData }));
  const filtered = isFiltered(search);

  const setFilters = useCallback(
    (filters: LedgerSearch) => void navigate({ search: (before) => ({ ...before, ...filters }) }),
    [navigate],
  );
  const open = useCallback(
    (activity: string | undefined) =>
      void navigate({ search: (before) => ({ ...before, activity }), replace: search.activity !== undefined }),
    [navigate, search.activity],
  );
  const close = useCallback(() => open(undefined), [open]);

  if (listing === undefined) return null;
  const side =
    search.activity === undefined ? undefined : <ActivitySheet activityId={search.activity} onClose={close} />;
  const counted = { year, count: listing.matching };
  return (
    <PageLayout side={side}>
      <PageHead title={words.title} note={filtered ? words.matchingFiltered(counted) : words.matching(counted)}>
        <Button
          component={Link}
          to="/entry"
          size="xs"
          leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
          rightSection={<KeyCap onFill>N</KeyCap>}
        >
          {words.record}
        </Button>
      </PageHead>
      {(filtered || listing.items.length > 0) && (
        <div className={styles.bar}>
          <LedgerFilters search={search} onChange={setFilters} filtered={filtered} />
          <Button
            size="xs"
            variant="default"
            className={styles.print ?? ''}
            aria-label={words.print}
            onClick={() => window.print()}
          >
            <IconPrinter size={16} stroke={1.75} aria-hidden />
          </Button>
        </div>
      )}
      {listing.items.length === 0 ? (
        <EmptyLedger year={year} filtered={filtered} onClear={() => setFilters(noFilters)} />
      ) : (
        <LedgerTable
          year={year}
          listing={listing}
          measures={mainMeasures(totals.data?.contributions ?? [], catalogue.measures)}
          totals={filtered ? null : (totals.data ?? null)}
          opened={search.activity}
          onOpen={open}
        />
      )}
    </PageLayout>
  );
}

const noFilters = {
  text: undefined,
  kind: undefined,
  campaign: undefined,
  scope: undefined,
  figures: undefined,
  status: undefined,
};
