import { useSearch } from '@tanstack/react-router';
import { useAbout } from '../client/ledger-queries.ts';

/** The year looked at: the one in the address, else this year in the ledger's time zone. */
export function useYear(): number {
  const { year } = useSearch({ strict: false });
  const { thisYear } = useAbout();
  return year ?? thisYear;
}
