/** A line of text and number, as measured, without the gaps between its parts. Pixels. */
export interface MeasuredLine {
  readonly needed_px: number;
  readonly room_px: number;
}

/** The one scale, at most 1, at which every line fits: rows that stand together keep one size. */
export function fitScale(lines: readonly MeasuredLine[]): number {
  return lines.reduce(
    (scale, line) => (line.needed_px > line.room_px ? Math.min(scale, line.room_px / line.needed_px) : scale),
    1,
  );
}
