import type { InclusionRelation, Problem } from '@outreach/domain';
import { allowedWords, relationOf } from './cell-words.ts';
import type { LongRow } from './read-rows.ts';
import { problemAt } from './row-problem.ts';

export interface DeclaredInclusion {
  readonly relation: InclusionRelation;
  readonly of: string;
}

export interface InclusionsOfRow {
  readonly inclusions: readonly DeclaredInclusion[];
  readonly problems: readonly Problem[];
}

/** `inside:F094`, or several with blanks or semicolons between. */
export function inclusionsOfRow(row: LongRow): InclusionsOfRow {
  const inclusions: DeclaredInclusion[] = [];
  const problems: Problem[] = [];
  const place = { file: row.file, row: row.row, column: 'inclusion' as const };
  const words = row
    .cell('inclusion')
    .normalize('NFKC')
    .split(/[\s;,]+/)
    .filter((word) => word !== '');
  for (const word of words) {
    const colon = word.indexOf(':');
    const relation = colon < 0 ? null : relationOf(word.slice(0, colon));
    const of = word.slice(colon + 1);
    if (relation === null || of === '') {
      problems.push(problemAt(place, 'cell.word-unknown', { found: word, allowed: allowedWords.inclusion }));
    } else if (row.cell('id') === '') {
      problems.push(problemAt(place, 'import.inclusion-without-id', { found: word }));
    } else {
      inclusions.push({ relation, of });
    }
  }
  return { inclusions, problems };
}
