/** Milliseconds of the machine's steady clock, which every process of the machine reads alike. */
export function monotonicMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
