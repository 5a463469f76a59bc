import type { VerifyProgress } from '../verify/report.ts';

/** How far a rebuild is: events folded, then the check of what was made. */
export interface RebuildProgress {
  readonly phase: 'fold' | VerifyProgress['phase'];
  readonly done: number;
  /** Grows where others write meanwhile. */
  readonly total: number;
}
