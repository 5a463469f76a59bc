/** A limit that is no ratio, in words: what was measured, what is promised, and whether it was kept. */
export function limitNote(what: string, measured: number, limit: number, unit: string): string {
  const digits = limit < 10 ? 2 : limit < 100 ? 1 : 0;
  return `${what} ${measured.toFixed(digits)} ${unit} < ${limit}: ${measured < limit ? 'kept' : 'MISSED'}`;
}
