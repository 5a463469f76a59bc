import type { FigureId, TraceRow } from '@outreach/domain';

/** One open question, asked once of a whole: are these parts already inside it? */
export interface OpenQuestion {
  /** null where the whole is not among the rows, so that there is nothing to answer against. */
  readonly whole: TraceRow | null;
  readonly parts: readonly TraceRow[];
}

/** The questions behind undecided rows, in the order of their first rows. */
export function openQuestions(
  undecided: readonly TraceRow[],
  rowsById: ReadonlyMap<FigureId, TraceRow>,
): readonly OpenQuestion[] {
  const questions: { readonly whole: TraceRow | null; readonly parts: TraceRow[] }[] = [];
  for (const part of undecided) {
    const { because } = part.contribution;
    const whole = because === null ? null : (rowsById.get(because) ?? null);
    const known = whole === null ? undefined : questions.find((question) => question.whole === whole);
    if (known === undefined) questions.push({ whole, parts: [part] });
    else known.parts.push(part);
  }
  return questions;
}

/** Both answers to a question, in numbers. */
export interface Readings {
  readonly whole: number;
  /** The parts' values, in their order. */
  readonly parts: readonly number[];
  /** The total of all of them where every part is inside the whole. */
  readonly inside: number;
  /** The total where none is. */
  readonly outside: number;
}

/** Both answers; null where one of the numbers is not known. */
export function readingsOf({ whole, parts }: OpenQuestion): Readings | null {
  const wholeLower = whole?.figure.quantity.lower ?? null;
  const lowers = parts.flatMap(({ figure }) => figure.quantity.lower ?? []);
  if (wholeLower === null || lowers.length < parts.length) return null;
  return {
    whole: wholeLower,
    parts: lowers,
    inside: Math.max(wholeLower, ...lowers),
    outside: lowers.reduce((sum, lower) => sum + lower, wholeLower),
  };
}
