import type { CivilDate, Total } from '@outreach/domain';
import { dayPhrase, scopeMeaning, scopeName } from '@outreach/messages';
import { yearWords } from '@outreach/messages/admin';
import { useRef } from 'react';
import { useShortcuts } from '../../keys/shortcuts.tsx';
import { useLanguage } from '../../language/language.tsx';
import type { ScopeGroup } from './group-totals.ts';
import { totalKey } from './group-totals.ts';
import { OnlyLastYear } from './only-last-year.tsx';
import { YearRowView } from './year-row.tsx';
import styles from './year-table.module.css';

interface YearTableProps {
  readonly year: number;
  readonly groups: readonly ScopeGroup[];
  readonly asOf: CivilDate | undefined;
  readonly through: CivilDate | undefined;
  /** The rows are the answer before: dimmed until the next one is there. */
  readonly late: boolean;
  readonly onOpen: (total: Total) => void;
  readonly sourceOpen: boolean;
}

/** All totals of a year, scope by scope. */
export function YearTable({ year, groups, asOf, through, late, onOpen, sourceOpen }: YearTableProps) {
  const language = useLanguage();
  const words = yearWords(language);
  const table = useRef<HTMLTableElement>(null);
  const move = (by: 1 | -1) => focusNumber(table.current, by);
  useShortcuts(
    'page',
    sourceOpen
      ? []
      : [
          { caps: ['J', 'K'], label: words.keyMove, bindings: { j: () => move(1), k: () => move(-1) } },
          // Enter and C belong to the focused number itself.
          { caps: ['Enter'], label: words.keyOpen, bindings: {} },
          { caps: ['C'], label: words.keyCopy, bindings: {} },
        ],
  );
  const otherHead =
    asOf !== undefined
      ? words.withToday
      : through === undefined
        ? words.withYear({ year: year - 1 })
        : words.withYearThrough({ year: year - 1, day: dayPhrase(language, through) });
  return (
    <table ref={table} className={styles.table} aria-busy={late} inert={sourceOpen}>
      <thead>
        <tr>
          <th scope="col">{words.measure}</th>
          <th scope="col" className={styles.numberHead}>
            {asOf === undefined ? words.yearHead({ year }) : dayPhrase(language, asOf)}
          </th>
          <th scope="col">
            {otherHead} <span className={styles.hint}>{words.ownScale}</span>
          </th>
          <th scope="col" className={styles.numberHead}>
            {asOf === undefined ? words.yearHead({ year: year - 1 }) : words.today}
          </th>
          <th scope="col">{asOf === undefined ? words.comparable : ''}</th>
          <th scope="col" className={styles.fromHead}>
            {words.from}
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.scope}>
          <tr className={styles.scope}>
            <th scope="rowgroup" colSpan={4}>
              <b>{scopeName(language, group.scope)}</b>{' '}
              <span className={styles.hint}>{scopeMeaning(language, group.scope)}</span>
            </th>
            <td colSpan={2} className={styles.scopeNote}>
              {group.undecided > 0 && words.undecidedInScope({ count: group.undecided })}
            </td>
          </tr>
          {group.rows.map((row) => (
            <YearRowView key={totalKey(row.total)} year={year} row={row} asOf={asOf} onOpen={onOpen} />
          ))}
          {group.onlyOther.length > 0 && <OnlyLastYear group={group} past={asOf !== undefined} />}
        </tbody>
      ))}
    </table>
  );
}

/** Moves the focus to the next or previous number of the table. */
function focusNumber(table: HTMLTableElement | null, by: 1 | -1): void {
  const numbers = [...(table?.querySelectorAll<HTMLElement>('[data-opens] button') ?? [])];
  const at = numbers.findIndex((number) => number.matches(':focus'));
  const next = numbers[at < 0 ? (by > 0 ? 0 : numbers.length - 1) : at + by];
  next?.focus();
}
