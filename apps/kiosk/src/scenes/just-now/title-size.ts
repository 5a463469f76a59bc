import { widthOf_em } from '../../fit/width-of.ts';

/** Sizes of an activity's name, in u, largest first. */
const sizes_u = [12.1, 10.4, 8.8, 7.4, 6.2, 5.4] as const;
const leading = 1.16;

/**
 * The largest size at which a name fits its place, in u.
 *
 * @returns the smallest size where nothing fits; the scene then cuts the name after its last line.
 */
export function titleSize_u(title: string, width_u: number, height_u: number): number {
  const ems = widthOf_em(title);
  for (const size of sizes_u) {
    const perLine = Math.floor(width_u / size);
    const lines = Math.ceil(ems / Math.max(perLine, 1));
    if (lines * size * leading <= height_u) return size;
  }
  return sizes_u.at(-1) ?? 5.4;
}
