import type { Finding } from './finding.ts';

/**
 * A finding that somebody looked at and lets stand: what it said then, and why. It covers the finding for as long as
 * that says the same, because the key changes with every number in it.
 */
export interface Acceptance extends Pick<Finding, 'year' | 'key' | 'code' | 'figures' | 'activities' | 'params'> {
  readonly reason: string;
}

/** A finding that is settled by its acceptance. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly reason: string;
}
