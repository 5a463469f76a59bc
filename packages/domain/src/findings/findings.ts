import { compareText } from '../inclusion/relations.ts';
import type { LedgerState } from '../state/ledger-state.ts';
import type { AcceptedFinding } from './acceptance.ts';
import type { Finding, VerifiedRelation } from './finding.ts';
import { findingKey } from './finding-key.ts';
import type { AnyDraft, Rule } from './observation.ts';
import { reversedDates } from './rules/dates.ts';
import { declaredRelations } from './rules/declared-relations.ts';
import { duplicateActivities } from './rules/duplicate-activities.ts';
import { durationsAgainstDates } from './rules/durations.ts';
import { editionsOverYears } from './rules/editions.ts';
import { fallingSeries } from './rules/falling-series.ts';
import { farFromHistory } from './rules/far-from-history.ts';
import { illegibleNumbers, openThroughDays, sinceStart } from './rules/figures-alone.ts';
import { maybeIncluded } from './rules/maybe-included.ts';
import { notAdditive, scopesNotAdded } from './rules/not-added.ts';
import { orders } from './rules/orders.ts';
import { partsAndWholes } from './rules/parts-and-wholes.ts';
import { sameFactTwice } from './rules/same-fact-twice.ts';
import { undecidedInclusion } from './rules/undecided-inclusion.ts';
import { yearsCompared } from './rules/years-compared.ts';
import { type FindingsQuery, viewYear } from './year-view.ts';

/** Each rule is about one thing; together they look at everything that can be seen without the text. */
const rules: readonly Rule[] = [
  undecidedInclusion,
  maybeIncluded,
  partsAndWholes,
  orders,
  declaredRelations,
  sameFactTwice,
  duplicateActivities,
  fallingSeries,
  yearsCompared,
  farFromHistory,
  illegibleNumbers,
  reversedDates,
  durationsAgainstDates,
  editionsOverYears,
  notAdditive,
  scopesNotAdded,
  openThroughDays,
  sinceStart,
];

/** What looking over a year found. */
export interface Findings {
  /** 待核实, blocking ones first, then by code and what they are about. */
  readonly findings: readonly Finding[];
  /** Findings that the ledger holds as accepted, with the reason, in the same order. */
  readonly accepted: readonly AcceptedFinding[];
  /** Relations that were checked and hold. */
  readonly verified: readonly VerifiedRelation[];
}

/**
 * What a person should look at in a year of a ledger, and what was checked and holds (DESIGN section 2, 待核实).
 * Pure, never throws on a ledger that commands have made, and takes about linear time in the ledger's figures. Nothing
 * is repaired: a finding goes when what it is about is corrected or declared. One that was accepted in the ledger, or whose key is
 * among `accepted`, is not open.
 */
export function findings(state: LedgerState, query: FindingsQuery): Findings {
  const view = viewYear(state, query);
  const found: Finding[] = [];
  const verified: VerifiedRelation[] = [];
  for (const rule of rules) {
    for (const observation of rule(view)) {
      if (observation.kind === 'verified') verified.push(observation.relation);
      else found.push(withKey(observation.draft, query.year));
    }
  }
  found.sort(byWeight);
  const reasonOf = ({ key }: Finding) => state.acceptances.get(key)?.reason;
  return {
    findings: found.filter((one) => query.accepted?.has(one.key) !== true && reasonOf(one) === undefined),
    accepted: found.flatMap((finding) => {
      const reason = reasonOf(finding);
      return reason === undefined ? [] : [{ finding, reason }];
    }),
    verified: verified.sort(
      (a, b) => compareText(a.code, b.code) || compareText(a.figures.join(' '), b.figures.join(' ')),
    ),
  };
}

function withKey(draft: AnyDraft, year: number): Finding {
  return { ...draft, year, key: findingKey(draft, year) };
}

function byWeight(a: Finding, b: Finding): number {
  return Number(b.blocking) - Number(a.blocking) || compareText(a.code, b.code) || compareText(a.key, b.key);
}
