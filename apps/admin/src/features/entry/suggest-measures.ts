import type { Measure } from '@outreach/domain';

/** A measure that a number may be of, best first. */
export interface MeasureSuggestion {
  readonly measure: Measure;
  readonly breakdown: string;
  readonly score: number;
}

interface Clues {
  /** The words beside the number. */
  readonly noun: string;
  /** Unit as written; empty where none was. */
  readonly unit: string;
}

/** Measures by how well they fit the words and the unit beside a number; those that do not fit are left out. */
export function suggestMeasures(measures: readonly Measure[], { noun, unit }: Clues): readonly MeasureSuggestion[] {
  // In English the thing counted stands where Chinese has a unit: 2,500 books.
  const words = /[a-z]/i.test(unit) ? `${noun} ${unit}` : noun;
  return measures
    .map((measure) => {
      const breakdown = measure.breakdowns.find(
        ({ names }) => words.includes(names.zh) || words.toLowerCase().includes(names.en.toLowerCase()),
      );
      const names = [measure.names.zh, measure.names.en, measure.short?.zh ?? '', measure.short?.en ?? ''];
      const named = Math.max(...names.map((name) => sharedLength(words.toLowerCase(), name.toLowerCase())));
      const united = unit === '' ? 0 : measure.units[0] === unit ? 2 : measure.units.includes(unit) ? 1 : 0;
      return { measure, breakdown: breakdown?.id ?? '', score: named * 2 + united + (breakdown === undefined ? 0 : 2) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/**
 * The one measure a number can be taken for without asking: better than every other, and with the words or the usual
 * unit on its side. Otherwise null, and the person chooses.
 */
export function sureMeasure(suggestions: readonly MeasureSuggestion[]): MeasureSuggestion | null {
  const [best, second] = suggestions;
  if (best === undefined || best.score < 2) return null;
  return second !== undefined && second.score === best.score ? null : best;
}

/** Length of the longest run of characters that a name shares with the words; too short to mean anything counts as 0. */
function sharedLength(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  let longest = 0;
  for (let from = 0; from < a.length; from += 1) {
    while (from + longest < a.length && b.includes(a.slice(from, from + longest + 1))) longest += 1;
  }
  // Two Han characters are a word; in Latin script it takes more.
  const enough = /[a-z]/.test(b) ? 4 : 2;
  if (longest < enough) return 0;
  // A whole name is better than a part of a longer one: leaflets, not kinds of leaflets.
  return Math.min(longest, 8) + (longest === b.length ? 1 : 0);
}
