import type { Contribution, TotalVector } from '@outreach/domain';
import { vectorOf } from '@outreach/domain';
import { openUntil } from '../../schema/schema-version.ts';

/** What a total needs of a contribution row, ended or not. */
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

/** Positions between which nothing changes: `since ≤ P < until`. */
export interface Stretch {
  readonly since: number;
  readonly until: number;
}

/** Groups of rows, one after the other, of which a sum at any position can be had. A place is a row's number. */
export interface FigureColumns {
  readonly size: number;
  vectorAt(group: number, position: number): TotalVector;
  stands(place: number, position: number): boolean;
  /** The widest stretch around a position in which nothing of a group begins or ends. */
  stretchAt(group: number, position: number): Stretch;
  sinceOf(place: number): number;
  untilOf(place: number): number;
  /** Puts a row where the one of that place was, which moves on with all behind it. */
  insert(group: number, place: number, row: FigureRow): void;
  end(place: number, until: number): void;
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
  const ends = endsOf(groups);
  let size = ends.at(-1) ?? 0;
  let since = new Float64Array(size);
  let until = new Float64Array(size);
  let lower = new Float64Array(size);
  let upper = new Float64Array(size);
  let marked = new Uint8Array(size);
  const present: number[] = [];

  const write = (place: number, row: FigureRow) => {
    const vector = vectorOf(row);
    const bits = bitsOf(vector);
    since[place] = row.since;
    until[place] = row.until;
    lower[place] = vector.lower;
    upper[place] = vector.upper;
    marked[place] = bits;
    if (!present.includes(bits)) present.push(bits);
  };
  let filled = 0;
  for (const group of groups) {
    for (const row of group) {
      write(filled, row);
      filled += 1;
    }
  }
  const makeRoom = () => {
    if (size < since.length) return;
    const room = Math.ceil(size * 1.125) + 16;
    since = lengthened(since, room);
    until = lengthened(until, room);
    lower = lengthened(lower, room);
    upper = lengthened(upper, room);
    const marks = new Uint8Array(room);
    marks.set(marked);
    marked = marks;
  };

  return {
    get size() {
      return size;
    },
    vectorAt: (group, position) => {
      let [lowerSum, upperSum, undecidedSum] = [0, 0, 0];
      const end = ends[group] ?? 0;
      for (let place = ends[group - 1] ?? 0; place < end; place += 1) {
        // Every place below `end` is filled; the defaults only please the type of a typed array's element.
        if ((since[place] ?? 0) > position || position >= (until[place] ?? 0)) continue;
        const [least, most] = [lower[place] ?? 0, upper[place] ?? 0];
        lowerSum += least;
        upperSum += most;
        const bits = marked[place] ?? 0;
        found[bits] = (found[bits] ?? 0) + 1;
        if ((bits & (bit.undecideds | bit.undecidedOpenTops)) === bit.undecideds) undecidedSum += most - least;
      }
      return vectorOfFound(present, lowerSum, upperSum, undecidedSum);
    },
    stands: (place, position) => (since[place] ?? 0) <= position && position < (until[place] ?? 0),
    stretchAt: (group, position) => {
      let [after, before] = [0, openUntil];
      const end = ends[group] ?? 0;
      for (let place = ends[group - 1] ?? 0; place < end; place += 1) {
        const [begun, ended] = [since[place] ?? 0, until[place] ?? 0];
        if (begun > position) before = Math.min(before, begun);
        else {
          after = Math.max(after, ended > position ? begun : ended);
          if (ended > position) before = Math.min(before, ended);
        }
      }
      return { since: after, until: before };
    },
    sinceOf: (place) => since[place] ?? 0,
    untilOf: (place) => until[place] ?? 0,
    insert: (group, place, row) => {
      makeRoom();
      for (const column of [since, until, lower, upper, marked]) column.copyWithin(place + 1, place, size);
      size += 1;
      for (let later = group; later < ends.length; later += 1) ends[later] = (ends[later] ?? 0) + 1;
      write(place, row);
    },
    end: (place, at) => {
      until[place] = at;
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

function lengthened(column: Float64Array, room: number): Float64Array<ArrayBuffer> {
  const longer = new Float64Array(room);
  longer.set(column);
  return longer;
}

/** The place after the last row of each group. */
function endsOf(groups: readonly (readonly FigureRow[])[]): number[] {
  let end = 0;
  return groups.map(({ length }) => {
    end += length;
    return end;
  });
}
