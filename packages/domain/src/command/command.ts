import type { ActivityFacts, ActivityId, FigureId } from '../activity/activity.ts';
import type { InclusionRelation } from '../inclusion/inclusion.ts';
import type { Breakdown, Measure, MeasureId } from '../measure/measure.ts';
import type { LateApproval } from '../year/statement.ts';

/**
 * What a person asks for. `expectedVersion` is the version of the activity the person was looking at;
 * `acknowledge` lists the codes of must-confirm warnings that the person has read; `late` is needed where a touched
 * year is closed.
 */
export type Command =
  | { readonly kind: 'open-ledger'; readonly name: string; readonly timeZone: string; readonly demo: boolean }
  | {
      readonly kind: 'record-activity';
      readonly activityId: ActivityId;
      readonly facts: ActivityFacts;
      readonly acknowledge?: readonly string[];
      readonly late?: LateApproval;
    }
  | {
      readonly kind: 'correct-activity';
      readonly activityId: ActivityId;
      readonly expectedVersion: number;
      readonly facts: ActivityFacts;
      readonly reason: string;
      readonly acknowledge?: readonly string[];
      readonly late?: LateApproval;
    }
  | {
      readonly kind: 'void-activity';
      readonly activityId: ActivityId;
      readonly expectedVersion: number;
      readonly reason: string;
      readonly late?: LateApproval;
    }
  | {
      readonly kind: 'reinstate-activity';
      readonly activityId: ActivityId;
      readonly expectedVersion: number;
      readonly reason: string;
      readonly late?: LateApproval;
    }
  | {
      readonly kind: 'declare-inclusion';
      readonly figure: FigureId;
      readonly of: FigureId;
      readonly relation: InclusionRelation;
      readonly reason: string;
      readonly late?: LateApproval;
    }
  | {
      readonly kind: 'withdraw-inclusion';
      readonly figure: FigureId;
      readonly of: FigureId;
      readonly reason: string;
      readonly late?: LateApproval;
    }
  | {
      readonly kind: 'close-year';
      readonly year: number;
      /** Who answers for the numbers. */
      readonly signer: string;
      readonly note: string;
      readonly acknowledge?: readonly string[];
    }
  | { readonly kind: 'reopen-year'; readonly year: number; readonly reason: string }
  | { readonly kind: 'define-measure'; readonly measure: Measure }
  | {
      readonly kind: 'change-measure';
      /** The whole definition as it shall be; its version is one more than the one the person was looking at. */
      readonly measure: Measure;
      /** The first year that is counted by it. */
      readonly from: number;
      readonly reason: string;
      readonly late?: LateApproval;
    }
  | { readonly kind: 'add-breakdown'; readonly measure: MeasureId; readonly breakdown: Breakdown }
  | {
      readonly kind: 'accept-finding';
      readonly year: number;
      /** The key of the finding as the person saw it. */
      readonly key: string;
      readonly reason: string;
    }
  | { readonly kind: 'withdraw-acceptance'; readonly year: number; readonly key: string; readonly reason: string };

/** The kinds of commands, such as `record-activity`. */
export type CommandKind = Command['kind'];

/** A value that a sentence about a problem may name. */
export type ProblemParam = string | number | boolean | null | readonly string[];

/**
 * What is wrong, in a form that both languages can be written from. `path` leads to the field
 * (`facts.figures.2.quantity`), `params` carry what was found and what would be right.
 */
export interface Problem {
  readonly code: string;
  readonly path: string;
  readonly params: Readonly<Record<string, ProblemParam>>;
}
