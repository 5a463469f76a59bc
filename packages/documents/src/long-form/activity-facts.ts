import type { ActivityDates, ActivityFacts, Catalogue, CatalogueEntry, Direction, Problem } from '@outreach/domain';
import type { ActivityRows, DatedRow } from './activity-rows.ts';
import { allowedWords, directionOf, namesIn } from './cell-words.ts';
import type { Column } from './columns.ts';
import { problemAt } from './row-problem.ts';

export interface FactsOfActivity {
  readonly facts: Omit<ActivityFacts, 'figures'>;
  readonly problems: readonly Problem[];
}

/** What the rows of one activity say of it together. Rows may leave cells blank; they may not contradict each other. */
export function factsOfActivity({ rows }: ActivityRows, catalogue: Catalogue): FactsOfActivity {
  const problems: Problem[] = [];
  const one = (column: Column): string => {
    const stated = rows.filter(({ row }) => row.cell(column) !== '');
    const [first] = stated;
    const other = stated.find(({ row }) => row.cell(column) !== first?.row.cell(column));
    if (first !== undefined && other !== undefined) problems.push(contradiction(first, other, column));
    return first?.row.cell(column) ?? '';
  };
  const all = (column: Column) => [...new Set(rows.flatMap(({ row }) => namesIn(row.cell(column))))];
  const [first] = rows;
  one('year');
  const dates = datesOfActivity(rows);
  if (dates.clash !== null) problems.push(contradiction(dates.clash[0], dates.clash[1], 'date'));
  const direction = directionIn(one('direction'), first, problems);
  const parent = one('within');
  return {
    facts: {
      title: one('activity'),
      year: first.year,
      dates: dates.dates,
      kind: entryId(catalogue.kinds, one('kind')),
      direction,
      edition: one('edition'),
      theme: one('theme'),
      places: all('place'),
      organisers: all('organiser'),
      coOrganisers: all('co_organiser'),
      audience: one('audience'),
      level: one('level'),
      campaign: entryId(catalogue.campaigns, one('campaign')),
      parent: parent === '' ? null : parent,
      // The note of a row with a figure is the figure's.
      note: rows.find(({ row }) => row.cell('measure') === '')?.row.cell('note') ?? '',
    },
    problems,
  };
}

interface DatesOfRows {
  readonly dates: ActivityDates;
  /** Two rows that date the activity differently. */
  readonly clash: readonly [DatedRow, DatedRow] | null;
}

/** Dates of the rows that date the activity; where none does, the widest stretch that its figures speak of. */
function datesOfActivity(rows: ActivityRows['rows']): DatesOfRows {
  const dating = rows.filter((entry) => entry.datesActivity);
  const dated = dating.filter(({ dates }) => dates.from !== null);
  const [first] = dated;
  const clash = dated.find(({ dates }) => dates.from !== first?.dates.from || dates.to !== first?.dates.to);
  if (first !== undefined) return { dates: first.dates, clash: clash === undefined ? null : [first, clash] };
  const spoken = rows.filter(({ dates }) => dates.from !== null);
  // Civil dates sort as text.
  const widest = [...spoken].sort((a, b) => ((a.dates.to ?? '') < (b.dates.to ?? '') ? 1 : -1))[0];
  const worded = rows.find(({ dates }) => dates.raw !== '') ?? rows[0];
  return { dates: (dating[0] === undefined ? widest : undefined)?.dates ?? worded.dates, clash: null };
}

function directionIn(word: string, { row }: DatedRow, problems: Problem[]): Direction {
  if (word === '') return 'held';
  const direction = directionOf(word);
  if (direction !== null) return direction;
  problems.push(
    problemAt({ ...row, column: 'direction' }, 'cell.word-unknown', { found: word, allowed: allowedWords.direction }),
  );
  return 'held';
}

/** The id of a catalogue entry by id or name; a bureau's own word stays as it is. */
function entryId(entries: readonly CatalogueEntry[], word: string): string {
  const entry = entries.find(({ id, names }) => id === word || names.zh === word || names.en === word);
  return entry?.id ?? word;
}

function contradiction(first: DatedRow, other: DatedRow, column: Column): Problem {
  return problemAt({ ...other.row, column }, 'import.rows-contradict', {
    found: other.row.cell(column),
    other: first.row.cell(column),
    otherFile: first.row.file,
    otherRow: first.row.row,
  });
}
