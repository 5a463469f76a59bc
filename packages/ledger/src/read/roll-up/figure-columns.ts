import type { Contribution, TotalVector } from '@outreach/domain';
import { vectorOf, zeroVector } from '@outreach/domain';

/** What a roll-up needs of a contribution row, ended or not. */
export interface FigureRow {
  readonly since: number;
  readonly until: number;
  readonly state: Contribution['state'];
  readonly lower: number | null;
  readonly upper: number | null;
  readonly about: boolean;
  readonly unknown: boolean;
  readonly members: readonly string[];
}

/** The vectors of groups of rows at any position. */
export interface FigureColumns {
  vectorAt(group: number, position: number): TotalVector;
}

/** The parts of a row's vector that are 0 or 1, as bits of one number. */
const marks = ['openBottoms', 'openTops', 'abouts', 'unknowns', 'undecideds', 'undecidedOpenTops', 'counted'] as const;

/**
 * The vectors of rows as columns of numbers: 33 bytes a row, and adding the year of a province reads memory in order.
 * What a row adds is the domain's `vectorOf`; a law holds the sums to the domain's `addVectors`.
 */
export function figureColumns(groups: readonly (readonly FigureRow[])[]): FigureColumns {
  const rows = groups.flat();
  const since = new Float64Array(rows.length);
  const until = new Float64Array(rows.length);
  const lower = new Float64Array(rows.length);
  const upper = new Float64Array(rows.length);
  const marked = new Uint8Array(rows.length);
  /** What is undecided, by place: questions are few. */
  const undecidedUpper = new Map<number, number>();
  for (const [place, row] of rows.entries()) {
    const vector = vectorOf(row);
    since[place] = row.since;
    until[place] = row.until;
    lower[place] = vector.lower;
    upper[place] = vector.upper;
    marked[place] = marks.reduce((bits, mark, bit) => bits | (vector[mark] << bit), 0);
    if (vector.undecidedUpper !== 0) undecidedUpper.set(place, vector.undecidedUpper);
  }
  const ends = endsOf(groups);
  return {
    vectorAt: (group, position) => {
      const vector = { ...zeroVector };
      const end = ends[group] ?? 0;
      for (let place = ends[group - 1] ?? 0; place < end; place += 1) {
        // Every place below `end` is filled; the defaults only please the type of a typed array's element.
        if ((since[place] ?? 0) > position || position >= (until[place] ?? 0)) continue;
        vector.lower += lower[place] ?? 0;
        vector.upper += upper[place] ?? 0;
        const bits = marked[place] ?? 0;
        if (bits === countedOnly) vector.counted += 1;
        else addMarks(vector, bits, undecidedUpper.get(place) ?? 0);
      }
      return vector;
    },
  };
}

/** The commonest row: counted, closed at both ends, nothing else to say. */
const countedOnly = 1 << marks.indexOf('counted');

function addMarks(vector: { -readonly [Part in keyof TotalVector]: number }, bits: number, undecided: number): void {
  for (let bit = 0; bit < marks.length; bit += 1) {
    const mark = marks[bit];
    if (mark !== undefined && (bits >> bit) % 2 === 1) vector[mark] += 1;
  }
  vector.undecidedUpper += undecided;
}

/** The place after the last row of each group. */
function endsOf(groups: readonly (readonly FigureRow[])[]): readonly number[] {
  let end = 0;
  return groups.map(({ length }) => {
    end += length;
    return end;
  });
}
