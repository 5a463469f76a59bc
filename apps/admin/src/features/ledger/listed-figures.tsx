import type { Figure as FigureFact, Measure } from '@outreach/domain';
import { ledgerWords } from '@outreach/messages/admin';
import { Figure, type FigureDescriptor, figureOfQuantity, unitOf } from '@outreach/ui';
import { measureName, useCatalogue } from '../../client/ledger-queries.ts';
import type { ListedActivity } from '../../client/trpc.ts';
import { useLanguage } from '../../language/language.tsx';
import styles from './ledger-table.module.css';
import { placeFigures } from './main-measures.ts';

/** How one figure of a listed activity looks: as written, with its question and its correction. */
function descriptorOf(listed: ListedActivity, figure: FigureFact, measure: Measure | undefined): FigureDescriptor {
  const contribution = listed.contributions.find((row) => row.figure === figure.id);
  const unit =
    measure === undefined
      ? { zh: figure.unit, en: figure.unit }
      : { zh: figure.unit || measure.units[0], en: unitOf(measure).en };
  return figureOfQuantity(figure.quantity, unit, {
    question: contribution?.state === 'undecided',
    ...(listed.correctedFigures.includes(figure.id) ? { corrected: { before: null } } : {}),
  });
}

/** The figure of the column's measure, without the unit that the head names. */
export function ColumnFigure({
  listed,
  measure,
  main,
}: {
  readonly listed: ListedActivity;
  readonly measure: Measure;
  readonly main: readonly Measure[];
}) {
  const language = useLanguage();
  const figure = placeFigures(listed.activity.figures, main).inColumn.get(measure.id);
  if (figure === undefined) return null;
  return (
    <Figure
      descriptor={descriptorOf(listed, figure, measure)}
      size="table"
      lang={language}
      unit="hidden"
      label={measure.names[language]}
    />
  );
}

/** As many other numbers as a row has room for, and where the list is narrow; the sheet has them all. */
const shownOthers = { wide: 3, narrow: 1 } as const;

export function OtherFigures({
  listed,
  figures,
}: {
  readonly listed: ListedActivity;
  readonly figures: readonly FigureFact[];
}) {
  const language = useLanguage();
  const catalogue = useCatalogue();
  if (figures.length === 0) return null;
  return (
    <>
      {figures.slice(0, shownOthers.wide).map((figure, index) => {
        const measure = catalogue.measureById.get(figure.measure);
        const breakdown = measure?.breakdowns.find((entry) => entry.id === figure.breakdown);
        const name =
          breakdown?.names[language] ?? measure?.short?.[language] ?? measureName(catalogue, language, figure.measure);
        return (
          <span
            key={figure.id}
            className={[styles.otherFigure, index >= shownOthers.narrow && styles.onlyWide].filter(Boolean).join(' ')}
          >
            {name}{' '}
            <Figure descriptor={descriptorOf(listed, figure, measure)} size="table" lang={language} label={name} />
          </span>
        );
      })}
      <More left={figures.length - shownOthers.wide} className={styles.onlyWide} />
      <More left={figures.length - shownOthers.narrow} className={styles.onlyNarrow} />
    </>
  );
}

function More({ left, className }: { readonly left: number; readonly className: string | undefined }) {
  const words = ledgerWords(useLanguage());
  return left > 0 && <span className={className}>{words.moreFigures({ count: left })}</span>;
}
