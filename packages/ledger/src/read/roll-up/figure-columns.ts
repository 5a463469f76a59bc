import type { Contribution, TotalVector } from '@outreach/domain';
import { vectorOf } from '@outreach/domain';

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

/** The parts of a row's vector that are 0 or 1, each as one bit of a number. */
const bit = {
  openBottoms: 1,
  openTops: 2,
  abouts: 4,
  unknowns: 8,
  undecideds: 16,
  undecidedOpenTops: 32,
  counted: 64,
} as const;

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
    marked[place] = bitsOf(vector);
    if (vector.undecidedUpper !== 0) undecidedUpper.set(place, vector.undecidedUpper);
  }
  const ends = endsOf(groups);
  const present = [...new Set(marked)];
  return {
    vectorAt: (group, position) => {
      let [lowerSum, upperSum, undecidedSum] = [0, 0, 0];
      const end = ends[group] ?? 0;
      for (let place = ends[group - 1] ?? 0; place < end; place += 1) {
        // Every place below `end` is filled; the defaults only please the type of a typed array's element.
        if ((since[place] ?? 0) > position || position >= (until[place] ?? 0)) continue;
        lowerSum += lower[place] ?? 0;
        upperSum += upper[place] ?? 0;
        const bits = marked[place] ?? 0;
        found[bits] = (found[bits] ?? 0) + 1;
        if (bits & bit.undecideds) undecidedSum += undecidedUpper.get(place) ?? 0;
      }
      return vectorOfFound(present, lowerSum, upperSum, undecidedSum);
    },
  };
}

/** How many rows of each combination of marks one sum has found; all 0 between sums, which never interleave. */
const found = new Int32Array(128);

function bitsOf(vector: TotalVector): number {
  const { openBottoms, openTops, abouts, unknowns, undecideds, undecidedOpenTops, counted } = vector;
  return (
    openBottoms * bit.openBottoms +
    openTops * bit.openTops +
    abouts * bit.abouts +
    unknowns * bit.unknowns +
    undecideds * bit.undecideds +
    undecidedOpenTops * bit.undecidedOpenTops +
    counted * bit.counted
  );
}

/** Takes what was found, and leaves nothing behind for the next sum. */
function vectorOfFound(present: readonly number[], lower: number, upper: number, undecidedUpper: number): TotalVector {
  let [openBottoms, openTops, abouts, unknowns, undecideds, undecidedOpenTops, counted] = [0, 0, 0, 0, 0, 0, 0];
  for (const bits of present) {
    const count = found[bits] ?? 0;
    found[bits] = 0;
    openBottoms += bits & bit.openBottoms ? count : 0;
    openTops += bits & bit.openTops ? count : 0;
    abouts += bits & bit.abouts ? count : 0;
    unknowns += bits & bit.unknowns ? count : 0;
    undecideds += bits & bit.undecideds ? count : 0;
    undecidedOpenTops += bits & bit.undecidedOpenTops ? count : 0;
    counted += bits & bit.counted ? count : 0;
  }
  return {
    lower,
    upper,
    openBottoms,
    openTops,
    abouts,
    unknowns,
    undecideds,
    undecidedUpper,
    undecidedOpenTops,
    counted,
  };
}

/** The place after the last row of each group. */
function endsOf(groups: readonly (readonly FigureRow[])[]): readonly number[] {
  let end = 0;
  return groups.map(({ length }) => {
    end += length;
    return end;
  });
}
