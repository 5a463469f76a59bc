import type { ActivitiesHeld, Total } from '../totals/total.ts';

/** The last event that was known: its position, and the hash that everything before it leads to. */
export interface LogHead {
  readonly position: number;
  readonly hash: string;
}

/** A year as it stands at the head of the log. */
export interface YearAtHead extends LogHead {
  readonly totals: readonly Total[];
  readonly held: ActivitiesHeld;
}

/**
 * 定稿: what closing a year fixes. The position and hash let anybody fold the same events again and get the same
 * totals; they are stored so that this can be checked, never so that it need not be.
 */
export interface Statement extends YearAtHead {
  readonly year: number;
  /** 1 for the first closing; one more after each reopening. */
  readonly number: number;
  /** Who answers for the numbers. */
  readonly signer: string;
  readonly note: string;
  /** Codes of what was still open and was read before signing. */
  readonly acknowledged: readonly string[];
}

/** A year that was closed at least once. */
export interface YearState {
  readonly closed: boolean;
  /** Oldest first; a reopened year keeps its statements. */
  readonly statements: readonly Statement[];
}

/** What a correction in a closed year needs: why it comes late, and a second person who agrees. */
export interface LateApproval {
  readonly reason: string;
  readonly secondPerson: string;
}
