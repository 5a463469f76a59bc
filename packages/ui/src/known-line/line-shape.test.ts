import { describe, expect, test } from 'vitest';
import { describedTotal, exact, quantityFigure } from '../testing/sample-figures.ts';
import { lineOf } from './line-shape.ts';

describe('a number stands on a line that says how well it is known', () => {
  test('an exact number is solid up to its tick', () => {
    expect(lineOf(exact(25_800))).toEqual({
      pieces: [{ kind: 'solid', from: 0, to: 1 }],
      tick: 'end',
      tickUndecided: false,
    });
  });

  test('only an exact number has nothing but a solid line and a tick', () => {
    const others = [
      quantityFigure({ mark: 'at-least', lower: 25_000, upper: null }),
      quantityFigure({ mark: 'at-most', lower: null, upper: 4 }),
      quantityFigure({ mark: 'about', lower: 300, upper: 300 }),
      quantityFigure({ mark: 'range', lower: 11, upper: 19 }),
      describedTotal({ lower: 89_000, upper: 134_000, undecided: 1 }),
    ];
    for (const figure of others) {
      const line = lineOf(figure);
      expect(line?.tick === 'end' && line.pieces.every(({ kind }) => kind === 'solid'), figure.state).toBe(false);
    }
  });

  test('an at-least runs out into dots and has no tick', () => {
    const line = lineOf(quantityFigure({ mark: 'at-least', lower: 25_000, upper: null }));
    expect(line?.pieces.map(({ kind }) => kind)).toEqual(['solid', 'dots']);
    expect(line?.tick).toBe('none');
  });

  test('an at-most begins in dots and is closed', () => {
    const line = lineOf(quantityFigure({ mark: 'at-most', lower: null, upper: 4 }));
    expect(line?.pieces.map(({ kind }) => kind)).toEqual(['dots', 'solid']);
    expect(line?.tick).toBe('end');
  });

  test('what is undecided is dashed, in proportion, and its tick belongs to the question', () => {
    const line = lineOf(describedTotal({ lower: 89_000, upper: 134_000, undecided: 1 }));
    expect(line?.pieces.map(({ kind }) => kind)).toEqual(['solid', 'dashes']);
    expect(line?.pieces[0]?.to).toBeCloseTo(89 / 134, 10);
    expect(line?.tickUndecided).toBe(true);
  });

  test('a small question beside a large total can still be seen', () => {
    const line = lineOf(describedTotal({ lower: 380, upper: 388, undecided: 1 }));
    expect(line?.pieces[0]?.to).toBeCloseTo(0.94, 10);
  });

  test('nothing settled is all dashes', () => {
    const line = lineOf(describedTotal({ lower: 0, upper: 45_000, counted: 0, undecided: 1 }));
    expect(line?.pieces).toEqual([{ kind: 'dashes', from: 0, to: 1 }]);
  });

  test('zero is the tick alone, at the start', () => {
    expect(lineOf(exact(0))).toEqual({ pieces: [], tick: 'start', tickUndecided: false });
  });

  test('not reported and illegible have no line', () => {
    expect(lineOf(describedTotal({ lower: 0, upper: 0, counted: 0 }))).toBeNull();
    expect(lineOf(quantityFigure({ mark: 'unknown', lower: null, upper: null, why: 'illegible' }))).toBeNull();
  });

  test('the pieces cover the line without overlapping', () => {
    for (const [lower, upper] of [
      [1, 2],
      [0, 9],
      [88, 89],
      [5, null],
    ] as const) {
      const pieces = lineOf(describedTotal({ lower, upper, undecided: 1 }))?.pieces ?? [];
      expect(pieces[0]?.from).toBe(0);
      expect(pieces.at(-1)?.to).toBe(1);
      for (const [index, piece] of pieces.slice(1).entries()) expect(piece.from).toBe(pieces[index]?.to);
    }
  });

  test('after a change the older part of the line is set apart from the new one', () => {
    const line = lineOf(exact(121_000), 100_000);
    expect(line?.pieces.map(({ kind }) => kind)).toEqual(['earlier', 'solid']);
    expect(line?.pieces[0]?.to).toBeCloseTo(100 / 121, 10);
  });

  test('a fall sets nothing apart: the new line is all there is', () => {
    expect(lineOf(exact(100), 500)).toEqual(lineOf(exact(100)));
  });
});
