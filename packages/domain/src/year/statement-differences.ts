import type { Scope } from '../activity/activity.ts';
import { compareText } from '../inclusion/relations.ts';
import type { MeasureId } from '../measure/measure.ts';
import type { Total } from '../totals/total.ts';

/** One total that stands otherwise now (更正后) than in the statement (按定稿). */
export interface StatementDifference {
  readonly measure: MeasureId;
  readonly scope: Scope;
  /** null where the statement had no such total. */
  readonly stated: Total | null;
  /** null where there is none any more. */
  readonly corrected: Total | null;
}

/**
 * What late corrections have changed since a statement, sorted by measure and scope. A total whose bounds and counts
 * are the same is no difference, also where other figures make it now.
 */
export function statementDifferences(
  stated: readonly Total[],
  corrected: readonly Total[],
): readonly StatementDifference[] {
  const before = new Map(stated.map((total) => [keyOf(total), total]));
  const after = new Map(corrected.map((total) => [keyOf(total), total]));
  return [...new Set([...before.keys(), ...after.keys()])].sort(compareText).flatMap((key) => {
    const [was, is] = [before.get(key) ?? null, after.get(key) ?? null];
    const total = was ?? is;
    if (total === null || (was !== null && is !== null && sameNumbers(was, is))) return [];
    return [{ measure: total.measure, scope: total.scope, stated: was, corrected: is }];
  });
}

function keyOf({ measure, scope }: Total): string {
  return `${measure}\n${scope}`;
}

function sameNumbers(a: Total, b: Total): boolean {
  return (
    a.lower === b.lower &&
    a.upper === b.upper &&
    a.counted === b.counted &&
    a.undecided === b.undecided &&
    a.unknown === b.unknown &&
    a.about === b.about
  );
}
