/** A title as it is compared: without signs, spaces, years and editions, full-width letters made plain. */
export function plainTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?:19|20)\d{2}年?度?/g, '')
    .replace(/第?[0-9零〇一二三四五六七八九十百廿]+届/g, '')
    .replace(/\b\d+(?:st|nd|rd|th)\b/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** How much of the shorter title's letter pairs the other one shares, from 0 to 1. */
export function titleLikeness(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const least = Math.min(first.size, second.size);
  if (least === 0) return 0;
  let shared = 0;
  for (const pair of first) if (second.has(pair)) shared += 1;
  return shared / least;
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = [...text];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`));
}
