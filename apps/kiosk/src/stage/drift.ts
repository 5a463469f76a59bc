/** A small shift of the whole picture, in u. */
export interface Drift {
  readonly x_u: number;
  readonly y_u: number;
}

/** Eight places round the middle: what stands still for months burns in. The margins are far wider than this. */
const places: readonly Drift[] = [
  { x_u: 0, y_u: 0 },
  { x_u: 0.6, y_u: 0.3 },
  { x_u: 0.3, y_u: -0.4 },
  { x_u: -0.5, y_u: 0.5 },
  { x_u: -0.6, y_u: -0.3 },
  { x_u: 0.5, y_u: -0.5 },
  { x_u: -0.3, y_u: 0.4 },
  { x_u: 0.2, y_u: 0.6 },
];

/** Where the picture stands in a round. */
export function driftOf(round: number): Drift {
  return places[round % places.length] ?? { x_u: 0, y_u: 0 };
}
