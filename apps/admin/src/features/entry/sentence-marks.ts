import type { FigureValues } from './entry-values.ts';

/** A stretch of a sentence: plain words, or a number that stands in a row of the form. */
export interface SentencePiece {
  readonly text: string;
  /** Index of the row, null for words between. */
  readonly row: number | null;
}

/** A sentence that numbers were read in, cut into its words and its numbers. */
export interface MarkedSentence {
  readonly source: string;
  readonly pieces: readonly SentencePiece[];
}

/** The sentences behind the rows of a form, in the order of their first rows; removed rows leave their words unmarked. */
export function markedSentences(rows: readonly FigureValues[]): readonly MarkedSentence[] {
  const sources = [...new Set(rows.flatMap(({ span }) => (span === null ? [] : [span.source])))];
  return sources.map((source) => ({ source, pieces: piecesOf(source, rows) }));
}

function piecesOf(source: string, rows: readonly FigureValues[]): readonly SentencePiece[] {
  const marks = rows
    .flatMap(({ span }, row) => (span !== null && span.source === source ? [{ ...span, row }] : []))
    .sort((a, b) => a.start - b.start);
  const pieces: SentencePiece[] = [];
  let at = 0;
  for (const { start, end, row } of marks) {
    // The same words pasted twice: the first row has them.
    if (start < at) continue;
    if (start > at) pieces.push({ text: source.slice(at, start), row: null });
    pieces.push({ text: source.slice(start, end), row });
    at = end;
  }
  return at < source.length ? [...pieces, { text: source.slice(at), row: null }] : pieces;
}
