/** False only where both name places and have none in common: then they are two activities. */
export function maybeOnePlace(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((place) => b.includes(place));
}
