import type { CivilDate } from '@outreach/domain';
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTRPC, type YearTotals } from '../../client/trpc.ts';

export interface YearQuestion {
  readonly year: number;
  readonly asOf: CivilDate | undefined;
  readonly through: CivilDate | undefined;
}

/** What the router is asked; without keys that are not set, which its schema refuses. */
function yearInput({ year, asOf, through }: YearQuestion): { year: number; asOf?: string; through?: string } {
  return { year, ...(asOf === undefined ? {} : { asOf }), ...(through === undefined ? {} : { through }) };
}

export interface YearAnswer {
  readonly totals: YearTotals;
  /** The present totals, where an earlier day is looked at. */
  readonly today: YearTotals | null;
  /** What is shown belongs to the question before: the answer is on its way. */
  readonly late: boolean;
}

/** The totals of a year. While the as-of caret is dragged the last answer stays until the next one is there. */
export function useYearTotals(question: YearQuestion): YearAnswer {
  const trpc = useTRPC();
  const settled = useDeferredValue(JSON.stringify(yearInput(question)));
  const input: ReturnType<typeof yearInput> = JSON.parse(settled);
  const { data } = useSuspenseQuery(trpc.year.totals.queryOptions(input));
  const today = useQuery(
    trpc.year.totals.queryOptions(yearInput({ ...question, asOf: undefined }), {
      enabled: question.asOf !== undefined,
      placeholderData: keepPreviousData,
    }),
  );
  return {
    totals: data,
    today: question.asOf === undefined ? null : (today.data ?? null),
    late: settled !== JSON.stringify(yearInput(question)),
  };
}
