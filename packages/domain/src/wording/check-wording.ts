import type { LedgerState } from '../state/ledger-state.ts';
import { type BoundClaim, boundClaims, type Namer } from './bind-claims.ts';
import { figureMentions } from './figure-mentions.ts';
import { comparedValue, figuresOf, type Judgement, judgeClaim } from './judge-claim.ts';
import { type Mention, mentionFinder } from './mentions.ts';
import { scopeNamed } from './scope-words.ts';
import type { WordingClaim } from './wording-claim.ts';
import { YearValues } from './year-values.ts';

/**
 * Finds what a text claims about numbers without saying them (明显提高, 创历年新高, 翻一番, 持平, 首次, rose, a record),
 * binds each claim to the measure named nearest to it, and holds it against the ledger's totals: whether they agree,
 * contradict, or cannot be compared, and why. A claim about two measures (申请量、授权量创新高) comes out twice.
 *
 * Linear in the text, never throws on it. Aims (力争增长), negations of aims and what no measure counts (群众素质提高) are
 * no claims; a stated comparison of something unknown comes out as `no-measure`.
 *
 * @param year the reporting year that the text speaks of
 */
export function checkWording(
  text: string,
  state: LedgerState,
  { year }: { readonly year: number },
): readonly WordingClaim[] {
  const values = new YearValues(state);
  return boundClaims(text, namerOf(text, state)).flatMap((bound): readonly WordingClaim[] =>
    bound.mentions.length === 0
      ? [unbound(bound)]
      : bound.mentions.map((mention) => judged(bound, mention, values, year)),
  );
}

function namerOf(text: string, { catalogue }: LedgerState): Namer {
  const finder = mentionFinder(catalogue);
  return {
    words: (clause) => finder.find(clause.text, clause.start),
    figures: figureMentions(text, catalogue),
    counts: ({ subject }, unit) =>
      subject.kind === 'measure' && catalogue.measures.get(subject.measure)?.units.includes(unit) === true,
    adds: ({ subject }) =>
      subject.kind === 'activities-held' || catalogue.measures.get(subject.measure)?.adds !== 'distinct',
  };
}

function unbound({ claim }: BoundClaim): WordingClaim {
  return {
    ...claim,
    subject: null,
    named: null,
    verdict: 'cannot-compare',
    reason: 'no-measure',
    now: null,
    before: null,
    figures: [],
  };
}

function judged({ claim, sentence }: BoundClaim, mention: Mention, values: YearValues, year: number): WordingClaim {
  const judgement = acrossScopes(
    values.of(mention.subject, year).map((now) => judgeClaim(claim, mention.subject, now, values)),
    scopeNamed(sentence),
  );
  const { start, end, raw, subject } = mention;
  return {
    ...claim,
    subject: subject.kind === 'measure' ? { ...subject, scope: judgement.now?.scope ?? null } : subject,
    named: { start, end, raw },
    verdict: judgement.verdict,
    reason: judgement.reason,
    now: comparedValue(judgement.now),
    before: comparedValue(judgement.before),
    figures: figuresOf(judgement),
  };
}

/** The scope that the sentence names; else the one answer that all scopes give, and no answer where they differ. */
function acrossScopes(judgements: readonly Judgement[], named: string | null): Judgement {
  const meant = judgements.filter(({ now }) => now?.scope === named);
  const asked = meant.length > 0 ? meant : judgements;
  const sure = asked.filter(({ verdict }) => verdict !== 'cannot-compare');
  const [first] = sure.length > 0 ? sure : asked;
  if (first === undefined) return { verdict: 'cannot-compare', reason: 'not-reported', now: null, before: null };
  if (sure.some(({ verdict }) => verdict !== first.verdict)) {
    return { verdict: 'cannot-compare', reason: 'scopes-differ', now: null, before: null };
  }
  return first;
}
