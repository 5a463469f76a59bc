import { compareText } from '../inclusion/relations.ts';
import type { Measure } from '../measure/measure.ts';
import { fromSmallestUnit } from '../totals/smallest-unit.ts';
import { sumVectors, undecidedUpperOf } from '../totals/total-vector.ts';
import type { SharedBounds } from './add-shares.ts';
import { addAlike, addApart, addDistinct, addDistricts } from './add-shares.ts';
import type { RolledTotal, RollUpShare } from './rolled-total.ts';

/**
 * Totals over ledgers: their own yearly totals added, each measure and scope apart, sorted by measure, scope and
 * definition. Nothing is counted twice or merged in silence; where two ledgers may speak of the same thing the lower
 * bound holds only what cannot be the same, the upper bound is the sum, and `overlapping` says how many they are:
 *
 * - `own`: what a bureau itself did is no other bureau's. The vectors add, exactly (DESIGN section 5).
 * - `joint` and `district`: the joint units, or the whole district, of a ledger. Ledgers side by side are different
 *   districts and add; a ledger above another (`gd.sz` above `gd.sz.nanshan`) may hold what that one says.
 * - a named body: two ledgers that write the same name may mean one body or two, and the same count of it.
 * - `distinct` measures, in every scope: at least the union of the names, at most the sum.
 * - `latest` measures: the newest value of each ledger, which then adds like a sum.
 *
 * Figures that were undecided in their ledger stay so. Ledgers that define a measure of one id differently (name,
 * units, how it adds, decimals, version) are totalled apart. Shares without a counted or undecided figure change nothing.
 *
 * @throws where a ledger brings the same measure and scope twice, or a `distinct` measure without its names.
 */
export function rollUp(shares: readonly RollUpShare[]): readonly RolledTotal[] {
  const groups = new Map<string, RollUpShare[]>();
  for (const byScope of groupsByMeasure(shares).values()) {
    for (const group of byScope.values()) {
      const key = group[0] === undefined ? '' : keyOf(group[0]);
      const known = groups.get(key);
      if (known === undefined) groups.set(key, group);
      else for (const share of group) known.push(share);
    }
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, group]) => (group[0] === undefined ? [] : [rolledTotal(group[0], group)]));
}

/** Most ledgers share the catalogue's own objects, so that what a measure means is written out for few of them. */
function groupsByMeasure(shares: readonly RollUpShare[]): ReadonlyMap<Measure, ReadonlyMap<string, RollUpShare[]>> {
  const measures = new Map<Measure, Map<string, RollUpShare[]>>();
  for (const share of shares) {
    if (share.vector.counted + share.vector.undecideds === 0) continue;
    const scopes = measures.get(share.measure) ?? new Map<string, RollUpShare[]>();
    if (scopes.size === 0) measures.set(share.measure, scopes);
    const group = scopes.get(share.scope);
    if (group === undefined) scopes.set(share.scope, [share]);
    else group.push(share);
  }
  return measures;
}

/** Tells whether two ledgers mean the same by a measure id. A breakdown more or less changes no total. */
function keyOf({ measure, scope }: RollUpShare): string {
  const { id, names, units, adds, decimals, version } = measure;
  return `${id}\n${scope}\n${JSON.stringify([names.zh, units, adds, decimals, version])}`;
}

function rolledTotal({ measure, scope }: RollUpShare, shares: readonly RollUpShare[]): RolledTotal {
  const ledgers = new Set(shares.map(({ ledger }) => ledger)).size;
  if (ledgers !== shares.length) throw new Error(`a ledger brought ${measure.id} of scope ${scope} twice`);
  const vector = sumVectors(shares.map((share) => share.vector));
  const { lower, upper, overlapping } = boundsOf(measure, scope, shares);
  const undecidedUpper = undecidedUpperOf(vector);
  return {
    measure: measure.id,
    definition: measure,
    scope,
    adds: measure.adds,
    lower: fromSmallestUnit(measure, lower),
    upper: upper === null ? null : fromSmallestUnit(measure, upper),
    counted: vector.counted,
    undecided: vector.undecideds,
    unknown: vector.unknowns,
    about: vector.abouts,
    undecidedUpper: undecidedUpper === null ? null : fromSmallestUnit(measure, undecidedUpper),
    ledgers,
    overlapping,
  };
}

function boundsOf(measure: Measure, scope: string, shares: readonly RollUpShare[]): SharedBounds {
  if (measure.adds === 'distinct') return addDistinct(shares);
  switch (scope) {
    case 'own':
      return addApart(shares);
    case 'joint':
    case 'district':
      return addDistricts(shares);
    default:
      return addAlike(shares);
  }
}
