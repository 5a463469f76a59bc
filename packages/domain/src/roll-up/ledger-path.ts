/**
 * Whether a ledger is the bureau of an id or stands below it: the dots of an id are its way down, so that
 * `gd.sz.nanshan` is under `gd.sz` and under `gd`, and `gd.szx` is not (decision 0070).
 */
export function isLedgerUnder(ledger: string, above: string): boolean {
  return ledger === above || ledger.startsWith(`${above}.`);
}

/** The nearest id above a ledger that is among the given ones; null where none of them is. */
export function nearestAbove(ledger: string, among: { has(id: string): boolean }): string | null {
  for (let dot = ledger.lastIndexOf('.'); dot > 0; dot = ledger.lastIndexOf('.', dot - 1)) {
    const above = ledger.slice(0, dot);
    if (among.has(above)) return above;
  }
  return null;
}
