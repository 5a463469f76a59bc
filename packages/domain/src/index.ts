export type * from './activity/activity.ts';
export { evolveActivity } from './activity/evolve-activity.ts';
export * from './civil/civil-date.ts';
export { type DatesFault, type DatesReading, readDates } from './civil/read-dates.ts';
export { checkFacts, factLimits, isStableId } from './command/check-facts.ts';
export { checkQuantity, maxBound } from './command/check-quantity.ts';
export type * from './command/command.ts';
export { decide } from './command/decide.ts';
export { mustConfirm } from './command/decide-activity.ts';
export type * from './command/decision.ts';
export { type DecisionNeeds, needsOf } from './command/needs.ts';
export type { DomainEvent, DomainEventType, RecordedEvent, StreamId } from './event/event.ts';
export {
  activityStream,
  findingStream,
  inclusionStream,
  ledgerStream,
  measureStream,
  yearStream,
} from './event/event.ts';
export {
  isKnownShape,
  knownShapes,
  type StoredShape,
  type Upcasted,
  type Upcaster,
  type UpcastRegistry,
  upcast,
  upcasters,
  upcastKey,
} from './event/upcast.ts';
export type * from './findings/acceptance.ts';
export type * from './findings/finding.ts';
export { type Findings, findings } from './findings/findings.ts';
export type { DefinitionVersions, FindingsQuery } from './findings/year-view.ts';
export type * from './inclusion/inclusion.ts';
export type * from './ledger/answers.ts';
export type * from './ledger/asking.ts';
export type * from './ledger/outcome.ts';
export { builtinCatalogue } from './measure/builtin-catalogue.ts';
export * from './measure/catalogue.ts';
export type * from './measure/measure.ts';
export {
  measureIn,
  versionsOf,
  withBreakdown,
  withDefinition,
  withMeasure,
  withVersions,
} from './measure/measure-versions.ts';
export { addQuantities } from './quantity/add-quantities.ts';
export type * from './quantity/figures/read-figure.ts';
export { type ReadFiguresOptions, readFigures } from './quantity/figures/read-figures.ts';
export {
  type FormatQuantityOptions,
  type Formattable,
  type FormattedQuantity,
  formatQuantity,
  type QuantityPart,
  type QuantityPartKind,
  type QuantityStyle,
} from './quantity/format-quantity.ts';
export type * from './quantity/quantity.ts';
export * from './quantity/quantity-reading.ts';
export { readQuantity } from './quantity/read-quantity.ts';
export { isLedgerUnder } from './roll-up/ledger-path.ts';
export { rollUp } from './roll-up/roll-up.ts';
export type { RolledTotal, RollUpShare } from './roll-up/rolled-total.ts';
export { rollUpShares } from './roll-up/share-of.ts';
export { decisionStateOf, lookAlikesOf } from './state/decision-state.ts';
export { evolve, project } from './state/evolve.ts';
export { inclusionKey, initialState, type LedgerState } from './state/ledger-state.ts';
export { activitiesHeld, addHeld, subtractHeld } from './totals/activities-held.ts';
export { type ComparedYear, type Comparison, compareTotals } from './totals/compare-totals.ts';
export { type DistinctParts, distinctParts } from './totals/distinct.ts';
export { type ContributionGroup, resolveContributions } from './totals/resolve-contributions.ts';
export { fromSmallestUnit, toSmallestUnit } from './totals/smallest-unit.ts';
export type * from './totals/total.ts';
export { addVectors, subtractVectors, sumVectors, vectorOf, zeroVector } from './totals/total-vector.ts';
export { contributions, placedFigures, type TotalsQuery, totals } from './totals/totals.ts';
export { type TotalParts, totalOf, totalOfParts, totalsOf } from './totals/totals-of.ts';
export type * from './trace/trace.ts';
export { checkWording } from './wording/check-wording.ts';
export type * from './wording/wording-claim.ts';
export { evolveYears } from './year/evolve-years.ts';
export type * from './year/statement.ts';
export { type StatementDifference, statementDifferences } from './year/statement-differences.ts';
