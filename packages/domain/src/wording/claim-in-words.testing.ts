import type { WordingClaim } from './wording-claim.ts';

/** A claim with its verdict on one line, as the tests write them: "growth of book_copies: agree, numbers". */
export function claimInWords({ kind, negated, subject, verdict, reason }: WordingClaim): string {
  const named =
    subject === null
      ? 'nothing'
      : subject.kind === 'activities-held'
        ? 'activities'
        : [subject.measure, ...(subject.breakdown === null ? [] : [subject.breakdown])].join('.');
  return `${negated ? 'no ' : ''}${kind} of ${named}: ${verdict}, ${reason}`;
}
