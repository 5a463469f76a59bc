import type { Measure, Scope } from '@outreach/domain';
import { scopeName } from '@outreach/messages';
import { ledgerWords } from '@outreach/messages/admin';
import { FittingFigure, figureOfTotal } from '@outreach/ui';
import { useNavigate } from '@tanstack/react-router';
import type { YearTotals } from '../../client/trpc.ts';
import { useLanguage } from '../../language/language.tsx';
import styles from './ledger-table.module.css';

const firstScopes: readonly Scope[] = ['own', 'joint', 'district'];

/** One total line for each scope. There is no line that adds them: they count different people. */
export function ScopeTotals({
  year,
  totals,
  measures,
}: {
  readonly year: number;
  readonly totals: YearTotals;
  readonly measures: readonly Measure[];
}) {
  const language = useLanguage();
  const words = ledgerWords(language);
  const navigate = useNavigate();
  const shown = totals.totals.filter((total) => measures.some(({ id }) => id === total.measure));
  const scopes = [...new Set([...firstScopes, ...shown.map((total) => total.scope)])].filter((scope) =>
    shown.some((total) => total.scope === scope),
  );
  if (scopes.length === 0) return null;
  return (
    <tfoot>
      {scopes.map((scope) => {
        const undecided = totals.totals
          .filter((total) => total.scope === scope)
          .reduce((sum, total) => sum + total.undecided, 0);
        return (
          <tr key={scope} className={styles.foot}>
            <th scope="row" colSpan={2}>
              {words.scopeTotal({ scope: scopeName(language, scope) })}
              {undecided > 0 && (
                <span className={styles.footNote} data-undecided>
                  {words.undecided({ count: undecided })}
                </span>
              )}
              {scope !== 'own' && <span className={styles.footNote}>{words.neverAdded}</span>}
            </th>
            {measures.map((measure) => {
              const total = shown.find((one) => one.scope === scope && one.measure === measure.id);
              return (
                <td key={measure.id} className={styles.number}>
                  {total !== undefined && (
                    <FittingFigure
                      descriptor={figureOfTotal(total, measure)}
                      size="table"
                      lang={language}
                      unit="hidden"
                      label={`${measure.names[language]} ${scopeName(language, scope)}`}
                      onOpen={() => void navigate({ to: '/year', search: { year, measure: measure.id, scope } })}
                    />
                  )}
                </td>
              );
            })}
            <td className={styles.others} />
            <td />
          </tr>
        );
      })}
    </tfoot>
  );
}
