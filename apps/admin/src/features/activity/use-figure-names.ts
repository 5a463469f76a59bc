import type { Activity, FigureId } from '@outreach/domain';
import { activityAdminWords } from '@outreach/messages/admin';
import { useQueries } from '@tanstack/react-query';
import { measureName, useCatalogue } from '../../client/ledger-queries.ts';
import { useTRPC } from '../../client/trpc.ts';
import { useLanguage } from '../../language/language.tsx';

/**
 * Names the figures that inclusions of an activity speak of: its own by measure and phrase, those of other activities
 * by their title, which the source of the same total knows.
 */
export function useFigureNames(activity: Activity, named: readonly FigureId[]): (id: FigureId) => string {
  const language = useLanguage();
  const words = activityAdminWords(language);
  const catalogue = useCatalogue();
  const trpc = useTRPC();
  const own = new Map(activity.figures.map((figure) => [figure.id, figure]));
  const foreign = named.some((id) => !own.has(id));
  const totals = new Map(
    (foreign ? activity.figures.filter((figure) => named.includes(figure.id)) : []).map(({ measure, scope }) => [
      `${measure} ${scope}`,
      { measure, scope },
    ]),
  );
  const rows = useQueries({
    queries: [...totals.values()].map((total) => trpc.year.trace.queryOptions({ year: activity.year, ...total })),
    combine: (results) => results.flatMap(({ data }) => [...(data?.rows ?? []), ...(data?.otherScopes ?? [])]),
  });
  return (id) => {
    const figure = own.get(id);
    if (figure !== undefined)
      return words.figureNamed({
        measure: measureName(catalogue, language, figure.measure),
        phrase: figure.quantity.raw,
      });
    const row = rows.find((one) => one.figure.id === id);
    return row === undefined
      ? words.otherFigure
      : words.figureOfActivity({ title: row.activity.title, phrase: row.figure.quantity.raw });
  };
}
