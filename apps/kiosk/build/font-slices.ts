/** One file of a font that is cut into slices by letters. */
export interface FontSlice {
  /** As the style sheet names it: `./files/….woff2`. */
  readonly file: string;
  readonly holds: (codePoint: number) => boolean;
}

/**
 * The slices that a style sheet of @font-face rules names.
 *
 * @throws Error where there is none: a font package of another shape must fail the build, not lose its letters.
 */
export function fontSlices(styleSheet: string): readonly FontSlice[] {
  const faces = [...styleSheet.matchAll(/url\(["']?(\.\/files\/[^)"']+)["']?\)[^;]*;\s*unicode-range:\s*([^;}]+)/g)];
  if (faces.length === 0) throw new Error('The style sheet names no font file with a unicode-range.');
  return faces.map(([, file = '', ranges = '']) => {
    const spans = ranges.split(',').map(spanOf);
    return { file, holds: (codePoint) => spans.some(([first, last]) => first <= codePoint && codePoint <= last) };
  });
}

/** `U+4e00-4e10`, `U+ff0c`, `U+30??`: first and last code point. */
function spanOf(range: string): readonly [number, number] {
  const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'f'), 16)];
}
