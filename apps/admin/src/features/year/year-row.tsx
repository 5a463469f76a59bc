import type { CivilDate, Total } from '@outreach/domain';
import { figureWords, type Language, scopeName } from '@outreach/messages';
import { yearWords } from '@outreach/messages/admin';
import { Figure, type FigureDescriptor, figureOfTotal, PairBar } from '@outreach/ui';
import { IconHelpCircle } from '@tabler/icons-react';
import { measureName, useCatalogue } from '../../client/ledger-queries.ts';
import { useLanguage } from '../../language/language.tsx';
import { useCopyCitation } from '../trace/use-copy-citation.ts';
import { comparisonPhrase } from './comparison-phrase.ts';
import type { YearRow } from './group-totals.ts';
import styles from './year-table.module.css';

const unknownMeasure = { units: [''], unitEn: '' } as const;

interface YearRowProps {
  readonly year: number;
  readonly row: YearRow;
  readonly asOf: CivilDate | undefined;
  readonly onOpen: (total: Total) => void;
}

/** One measure of one scope: this year's number, both bars, the other number, and whether they can be compared. */
export function YearRowView({ year, row, asOf, onOpen }: YearRowProps) {
  const language = useLanguage();
  const words = yearWords(language);
  const catalogue = useCatalogue();
  const copyCitation = useCopyCitation();
  const { total, other, comparison } = row;
  const measure = catalogue.measureById.get(total.measure) ?? unknownMeasure;
  const name = measureName(catalogue, language, total.measure);
  const now = figureOfTotal(total, measure, asOf === undefined ? {} : { asOf });
  const before = other === null ? null : figureOfTotal(other, measure);
  const comparableBar = asOf !== undefined || comparison?.comparable === true ? before : null;
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.measure}>
        {name}
      </th>
      <td className={styles.number} data-opens>
        <Figure
          descriptor={now}
          size="row"
          lang={language}
          label={`${name} ${scopeName(language, total.scope)}`}
          onOpen={() => onOpen(total)}
          onCopy={() => copyCitation({ year, name, scope: total.scope, figure: now })}
        />
      </td>
      <td className={styles.bars}>
        <PairBar
          now={now}
          before={comparableBar}
          lang={language}
          className={asOf === undefined ? '' : (styles.besideToday ?? '')}
          {...(asOf === undefined ? {} : { beforeName: words.today })}
        />
      </td>
      <td className={styles.other}>
        {before === null ? (
          <span className={styles.none}>{figureWords(language).notReported}</span>
        ) : (
          <Figure
            descriptor={before}
            size="table"
            lang={language}
            label={asOf === undefined ? words.lastYear : words.today}
          />
        )}
      </td>
      <td className={styles.words}>
        {asOf !== undefined ? (
          sameNumber(total, other) && words.todaySame
        ) : (
          <Verdict language={language} year={year} row={row} now={now} />
        )}
      </td>
      <td className={styles.from}>{words.figures({ count: total.counted + total.undecided })}</td>
    </tr>
  );
}

function Verdict({
  language,
  year,
  row,
  now,
}: {
  readonly language: Language;
  readonly year: number;
  readonly row: YearRow;
  readonly now: FigureDescriptor;
}) {
  const words = yearWords(language);
  const { total, comparison } = row;
  const open = [
    ...(now.undecided > 0 ? [words.undecidedHere({ count: now.undecided })] : []),
    ...(total.unknown > 0 ? [words.unknownHere({ count: total.unknown })] : []),
    ...(total.missing > 0 ? [words.missingAt({ count: total.missing })] : []),
  ];
  return (
    <>
      {comparison !== null && <span className={styles.verdict}>{comparisonPhrase(language, year, comparison)}</span>}
      {open.length > 0 && (
        <span className={styles.question}>
          <IconHelpCircle size={16} stroke={1.75} aria-hidden /> {open.join(' · ')}
        </span>
      )}
    </>
  );
}

function sameNumber(total: Total, other: Total | null): boolean {
  return (
    other !== null && total.lower === other.lower && total.upper === other.upper && total.undecided === other.undecided
  );
}
