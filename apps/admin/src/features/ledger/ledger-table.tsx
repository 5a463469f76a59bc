import { Button } from '@mantine/core';
import type { Measure } from '@outreach/domain';
import { ledgerWords } from '@outreach/messages/admin';
import { useTable } from '@tanstack/react-table';
import { useMemo, useRef } from 'react';
import type { YearTotals } from '../../client/trpc.ts';
import { useShortcuts } from '../../keys/shortcuts.tsx';
import { useLanguage } from '../../language/language.tsx';
import { ledgerColumns, ledgerFeatures } from './ledger-columns.tsx';
import styles from './ledger-table.module.css';
import { ScopeTotals } from './scope-totals.tsx';
import type { ActivityListing } from './use-activities.ts';

interface LedgerTableProps {
  readonly year: number;
  readonly listing: ActivityListing;
  /** Measures with a column of their own. */
  readonly measures: readonly Measure[];
  /** Totals for the foot; null where a filter makes them say something else than the rows. */
  readonly totals: YearTotals | null;
  readonly opened: string | undefined;
  readonly onOpen: (activityId: string) => void;
}

/** The list as a ledger page: a row an activity, a column a measure, totals by scope at the foot. */
export function LedgerTable({ year, listing, measures, totals, opened, onOpen }: LedgerTableProps) {
  const language = useLanguage();
  const words = ledgerWords(language);
  const body = useRef<HTMLTableSectionElement>(null);
  const measureKey = measures.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the measures are the same as long as their ids are.
  const columns = useMemo(() => ledgerColumns(language, measures), [language, measureKey]);
  const data = useMemo(() => [...listing.items], [listing.items]);
  const table = useTable({ features: ledgerFeatures, columns, data, getRowId: (row) => row.activity.id });

  const move = (by: 1 | -1) => {
    const next = focusRow(body.current, opened, by);
    if (next !== undefined && opened !== undefined) onOpen(next);
  };
  useShortcuts('page', [
    { caps: ['J', 'K'], label: words.keyMove, bindings: { j: () => move(1), k: () => move(-1) } },
    // Enter belongs to the focused title itself.
    { caps: ['Enter'], label: words.keyOpen, bindings: {} },
  ]);

  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table} aria-busy={listing.late}>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => (
                  <th key={header.id} scope="col" className={classOf(header.column.id)}>
                    <table.FlexRender header={header} />
                  </th>
                ))}
              </tr>
            ))}
          </thead>
          <tbody ref={body}>
            {table.getRowModel().rows.map((row) => (
              <tr
                key={row.id}
                className={styles.row}
                aria-current={row.id === opened ? 'true' : undefined}
                data-voided={row.original.activity.status === 'voided' || undefined}
                onClick={(event) => {
                  // A link or a number in the row does its own thing.
                  if (event.target instanceof Element && event.target.closest('a, button') === null) onOpen(row.id);
                }}
              >
                {row.getAllCells().map((cell) => (
                  <td key={cell.id} className={classOf(cell.column.id)}>
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          {totals !== null && <ScopeTotals year={year} totals={totals} measures={measures} />}
        </table>
      </div>
      {listing.hasMore && (
        <Button variant="default" mt="sm" disabled={listing.loading} onClick={listing.loadMore}>
          {listing.loading ? words.loading : words.loadMore({ left: listing.matching - listing.items.length })}
        </Button>
      )}
    </>
  );
}

function classOf(column: string): string {
  if (column.startsWith('measure:')) return styles.number ?? '';
  return styles[column] ?? '';
}

/** Focuses the title below or above; returns its activity. Begins at the opened one where no title has the focus. */
function focusRow(body: HTMLElement | null, opened: string | undefined, by: 1 | -1): string | undefined {
  const links = [...(body?.querySelectorAll<HTMLElement>('[data-activity]') ?? [])];
  const focused = links.findIndex((link) => link.matches(':focus'));
  const at = focused >= 0 ? focused : links.findIndex((link) => link.dataset['activity'] === opened);
  const next = links[at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return next?.dataset['activity'];
}
