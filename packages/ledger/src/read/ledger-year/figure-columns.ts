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
  /** Of what stands beside the rows of a group, in their order, that of the rows which stand at a position. */
  standingOf<Beside>(group: number, position: number, beside: readonly Beside[]): Beside[];
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

/** Columns of the same length, filled up to some place. */
interface Columns {
  readonly since: Float64Array;
  readonly until: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly marked: Uint8Array;
}

/** Tells rows that are undecided with a closed upper bound. */
const undecidedTop = bit.undecideds | bit.undecidedOpenTops;

/**
 * The vectors of rows as columns of numbers: 33 bytes a row, and adding the year of a province reads memory in order.
 * What a row adds is the domain's `vectorOf`; a law holds the sums to the domain's `addVectors`.
 */
export function figureColumns(groups: readonly (readonly FigureRow[])[]): FigureColumns {
  const ends = endsOf(groups);
  let size = ends.at(-1) ?? 0;
  let columns = emptyColumns(size);
  const present: number[] = [];

  const write = (place: number, row: FigureRow) => {
    const bits = writeRow(columns, place, row);
    if (!present.includes(bits)) present.push(bits);
  };
  let filled = 0;
  for (const group of groups) {
    for (const row of group) {
      write(filled, row);
      filled += 1;
    }
  }

  return {
    get size() {
      return size;
    },
    vectorAt: (group, position) => sumOf(columns, ends[group - 1] ?? 0, ends[group] ?? 0, position, present),
    standingOf: (group, position, beside) => standingIn(columns, ends[group - 1] ?? 0, position, beside),
    stretchAt: (group, position) => stretchOf(columns, ends[group - 1] ?? 0, ends[group] ?? 0, position),
    sinceOf: (place) => columns.since[place] ?? 0,
    untilOf: (place) => columns.until[place] ?? 0,
    insert: (group, place, row) => {
      if (size === columns.since.length) columns = lengthened(columns, Math.ceil(size * 1.125) + 16);
      makeRoom(columns, place, size);
      size += 1;
      for (let later = group; later < ends.length; later += 1) ends[later] = (ends[later] ?? 0) + 1;
      write(place, row);
    },
    end: (place, until) => {
      columns.until[place] = until;
    },
  };
}

function emptyColumns(length: number): Columns {
  return {
    since: new Float64Array(length),
    until: new Float64Array(length),
    lower: new Float64Array(length),
    upper: new Float64Array(length),
    marked: new Uint8Array(length),
  };
}

function lengthened({ since, until, lower, upper, marked }: Columns, length: number): Columns {
  const longer = emptyColumns(length);
  longer.since.set(since);
  longer.until.set(until);
  longer.lower.set(lower);
  longer.upper.set(upper);
  longer.marked.set(marked);
  return longer;
}

/** Moves what stands at a place and behind it on by one. */
function makeRoom({ since, until, lower, upper, marked }: Columns, place: number, size: number): void {
  since.copyWithin(place + 1, place, size);
  until.copyWithin(place + 1, place, size);
  lower.copyWithin(place + 1, place, size);
  upper.copyWithin(place + 1, place, size);
  marked.copyWithin(place + 1, place, size);
}

/** Answers the row's marks. */
function writeRow({ since, until, lower, upper, marked }: Columns, place: number, row: FigureRow): number {
  const vector = vectorOf(row);
  const bits = bitsOf(vector);
  since[place] = row.since;
  until[place] = row.until;
  lower[place] = vector.lower;
  upper[place] = vector.upper;
  marked[place] = bits;
  return bits;
}

// Those below read every place from one up to another. All of them are filled; the defaults only please the type of a
// typed array's element.

function sumOf(
  { since, until, lower, upper, marked }: Columns,
  from: number,
  end: number,
  position: number,
  present: readonly number[],
): TotalVector {
  let lowerSum = 0;
  let upperSum = 0;
  let undecidedSum = 0;
  for (let place = from; place < end; place += 1) {
    if ((since[place] ?? 0) > position || position >= (until[place] ?? 0)) continue;
    const least = lower[place] ?? 0;
    const most = upper[place] ?? 0;
    lowerSum += least;
    upperSum += most;
    const bits = marked[place] ?? 0;
    found[bits] = (found[bits] ?? 0) + 1;
    if ((bits & undecidedTop) === bit.undecideds) undecidedSum += most - least;
  }
  return vectorOfFound(present, lowerSum, upperSum, undecidedSum);
}

function standingIn<Beside>(
  { since, until }: Columns,
  from: number,
  position: number,
  beside: readonly Beside[],
): Beside[] {
  const standing: Beside[] = [];
  let place = from;
  for (const one of beside) {
    if ((since[place] ?? 0) <= position && position < (until[place] ?? 0)) standing.push(one);
    place += 1;
  }
  return standing;
}

function stretchOf({ since, until }: Columns, from: number, end: number, position: number): Stretch {
  let after = 0;
  let before = openUntil;
  for (let place = from; place < end; place += 1) {
    const begun = since[place] ?? 0;
    const ended = until[place] ?? 0;
    if (begun > position) {
      if (begun < before) before = begun;
    } else if (ended > position) {
      if (begun > after) after = begun;
      if (ended < before) before = ended;
    } else if (ended > after) after = ended;
  }
  return { since: after, until: before };
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
function endsOf(groups: readonly (readonly FigureRow[])[]): number[] {
  let end = 0;
  return groups.map(({ length }) => {
    end += length;
    return end;
  });
}
