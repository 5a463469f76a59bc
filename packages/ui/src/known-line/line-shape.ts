import type { FigureDescriptor } from '../figure/figure-descriptor.ts';

/**
 * How a stretch of a known-line is drawn. `solid` known, `earlier` known before the last change, `dots` more that was
 * not written down, `dashes` not decided, `ticks` a range the source itself wrote, `long` about.
 */
export type LinePieceKind = 'solid' | 'earlier' | 'dots' | 'dashes' | 'ticks' | 'long';

/** A stretch of the line; ends are fractions of its length. */
export interface LinePiece {
  readonly kind: LinePieceKind;
  readonly from: number;
  readonly to: number;
}

/**
 * A number on its line. `tick` closes it where the upper end is known: at the end, or at the start for zero.
 * Only a solid line up to its tick is exact.
 */
export interface LineShape {
  readonly pieces: readonly LinePiece[];
  readonly tick: 'end' | 'start' | 'none';
  /** The tick ends an open question. */
  readonly tickUndecided: boolean;
}

/** What is not written down has no scale: it takes a seventh of the line. */
const openTail = 1 / 7;
/** A tail to scale stays long enough to be seen. */
const shortestTail = 0.06;

function settledShare(lower: number, upper: number): number {
  if (lower <= 0 || upper <= 0) return 0;
  return Math.min(lower / upper, 1 - shortestTail);
}

function closed(pieces: readonly LinePiece[], tickUndecided = false): LineShape {
  return { pieces: pieces.filter((piece) => piece.to > piece.from), tick: 'end', tickUndecided };
}

function open(pieces: readonly LinePiece[]): LineShape {
  return { pieces: pieces.filter((piece) => piece.to > piece.from), tick: 'none', tickUndecided: false };
}

function shapeOf(figure: FigureDescriptor): LineShape | null {
  const { lower, upper } = figure;
  switch (figure.state) {
    case 'exact':
      return closed([{ kind: 'solid', from: 0, to: 1 }]);
    case 'zero':
      return { pieces: [], tick: 'start', tickUndecided: false };
    case 'at-least':
      return open([
        { kind: 'solid', from: 0, to: 1 - openTail },
        { kind: 'dots', from: 1 - openTail, to: 1 },
      ]);
    case 'at-most':
      return closed([
        { kind: 'dots', from: 0, to: openTail },
        { kind: 'solid', from: openTail, to: 1 },
      ]);
    case 'about':
      return upper === null
        ? open([
            { kind: 'long', from: 0, to: 1 - openTail },
            { kind: 'dots', from: 1 - openTail, to: 1 },
          ])
        : open([{ kind: 'long', from: 0, to: 1 }]);
    case 'range': {
      const share = settledShare(lower, upper ?? lower);
      return closed([
        { kind: 'solid', from: 0, to: share },
        { kind: 'ticks', from: share, to: 1 },
      ]);
    }
    case 'undecided': {
      if (upper === null) {
        const share = lower > 0 ? 0.6 : 0;
        return open([
          { kind: 'solid', from: 0, to: share },
          { kind: 'dashes', from: share, to: 1 - openTail },
          { kind: 'dots', from: 1 - openTail, to: 1 },
        ]);
      }
      const share = settledShare(lower, upper);
      return closed(
        [
          { kind: 'solid', from: 0, to: share },
          { kind: 'dashes', from: share, to: 1 },
        ],
        true,
      );
    }
    case 'none':
    case 'unknown':
      return null;
  }
}

/**
 * The line under a number, to scale where both ends are known; null where there is no number.
 * With `before` (the settled value before the last change) the older part is set apart, so that what is new shows.
 */
export function lineOf(figure: FigureDescriptor, before?: number): LineShape | null {
  const shape = shapeOf(figure);
  if (shape === null || before === undefined || before <= 0 || before >= figure.lower) return shape;
  const pieces = shape.pieces.flatMap((piece): readonly LinePiece[] => {
    if (piece.kind !== 'solid') return [piece];
    const cut = piece.from + (piece.to - piece.from) * (before / figure.lower);
    return [
      { kind: 'earlier', from: piece.from, to: cut },
      { kind: 'solid', from: cut, to: piece.to },
    ];
  });
  return { ...shape, pieces };
}
