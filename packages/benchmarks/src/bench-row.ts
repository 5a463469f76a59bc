/** A line of the table: what was done, beside what, and whether it reached what the project promises. */
export interface BenchRow {
  readonly job: string;
  readonly peer: string;
  readonly oursMs: number;
  readonly peerMs: number;
  readonly ratio: number;
  /** The ratio that is promised, and whether it is a floor or a ceiling; null where nothing is. */
  readonly promise: { readonly ratio: number; readonly is: 'at-least' | 'at-most' } | null;
  readonly note: string;
}

/** A benchmark: prepares what it needs, measures, cleans up, and gives its rows. */
export interface Benchmark {
  readonly name: string;
  readonly measure: () => Promise<readonly BenchRow[]>;
}
