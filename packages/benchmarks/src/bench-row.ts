/** A line of the table: what was done, beside what, and whether it reached what the project promises. */
export interface BenchRow {
  readonly job: string;
  readonly peer: string;
  readonly oursMs: number;
  readonly peerMs: number;
  readonly ratio: number;
  /** The ratio that is promised, and whether it is a floor or a ceiling; null where nothing is. */
  readonly promise: { readonly ratio: number; readonly is: 'at-least' | 'at-most' } | null;
  /** Limits that are no ratio, each written by `limitNote`, and what else belongs to the row. */
  readonly note: string;
}

/** `small` shows in seconds that a row still runs; `standard` is what records quote; `full` takes hours and disk. */
export type BenchSize = 'small' | 'standard' | 'full';

/** A benchmark: prepares what it needs, measures, cleans up, and gives its rows. Each runs in a process of its own. */
export interface Benchmark {
  readonly name: string;
  /** What its rows were measured with beyond what stands above every table: an engine's version and settings. */
  readonly settings?: () => Promise<readonly string[]>;
  readonly measure: (size: BenchSize) => Promise<readonly BenchRow[]>;
}

/** What a benchmark's process hands back. */
export interface Measured {
  readonly name: string;
  readonly settings: readonly string[];
  readonly rows: readonly BenchRow[];
  /** Most memory that its process ever held. */
  readonly peakMegabytes: number;
}
