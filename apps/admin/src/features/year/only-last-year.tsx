import { figureWords } from '@outreach/messages';
import { yearWords } from '@outreach/messages/admin';
import { Figure, figureOfTotal } from '@outreach/ui';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { measureName, useCatalogue } from '../../client/ledger-queries.ts';
import { useLanguage } from '../../language/language.tsx';
import { type ScopeGroup, totalKey } from './group-totals.ts';
import styles from './year-table.module.css';

/** Totals that only last year has, folded away; beside a past day, what has been reported since. */
export function OnlyLastYear({ group, past }: { readonly group: ScopeGroup; readonly past: boolean }) {
  const language = useLanguage();
  const words = yearWords(language);
  const catalogue = useCatalogue();
  const [open, setOpen] = useState(past);
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <>
      {!past && (
        <tr>
          <td colSpan={6}>
            <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
              <Chevron size={16} stroke={1.75} aria-hidden /> {words.onlyLastYear({ count: group.onlyOther.length })}
            </button>
          </td>
        </tr>
      )}
      {open &&
        group.onlyOther.map((total) => {
          const measure = catalogue.measureById.get(total.measure);
          return (
            <tr key={totalKey(total)} className={styles.row}>
              <th scope="row" className={styles.measure}>
                {measureName(catalogue, language, total.measure)}
              </th>
              <td className={styles.number}>
                <span className={styles.none}>{past ? words.notThen : figureWords(language).notReported}</span>
              </td>
              <td className={styles.bars} />
              <td className={styles.other}>
                {measure !== undefined && (
                  <Figure
                    descriptor={figureOfTotal(total, measure)}
                    size="table"
                    lang={language}
                    label={past ? words.today : words.lastYear}
                  />
                )}
              </td>
              <td className={styles.words}>{past ? '' : words.notYet}</td>
              <td className={styles.from} />
            </tr>
          );
        })}
    </>
  );
}
