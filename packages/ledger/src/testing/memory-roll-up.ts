import type { RollUp, RollUpQuery } from '@outreach/domain';
import { activitiesHeld, addHeld, contributions, isLedgerUnder, rollUp, rollUpShares } from '@outreach/domain';
import { storeFault } from '../fault/store-fault.ts';
import { assertDay } from '../read/as-of.ts';
import { assertPosition, assertSomeUnder } from '../read/roll-up/asked-ledgers.ts';
import type { MemoryLog } from './memory-log.ts';
import { stateAt } from './memory-log.ts';
import { positionOf } from './memory-reads.ts';

/** The roll-up of some ledgers: each folded anew at its position, and added by the domain. */
export function rollUpOf(logs: readonly MemoryLog[], { year, asOf, under }: RollUpQuery): RollUp {
  const day = typeof asOf === 'string' ? asOf : null;
  if (day !== null) assertDay(day, 'asOf');
  const inSubtree = logs.filter(({ ledgerId }) => under === undefined || isLedgerUnder(ledgerId, under));
  assertSomeUnder(inSubtree, under);
  if (typeof asOf === 'object') assertKnown(logs, asOf);
  const asked = inSubtree
    .flatMap((log) => {
      if (typeof asOf !== 'object') return [{ log, position: positionOf(log, asOf) }];
      const position = asOf[log.ledgerId];
      return position === undefined ? [] : [{ log, position }];
    })
    .sort((a, b) => (a.log.ledgerId < b.log.ledgerId ? -1 : 1))
    .map(({ log, position }) => ({ id: log.ledgerId, position, state: stateAt(log, position) }));
  return {
    year,
    under: under ?? null,
    asOf: day,
    positions: Object.fromEntries(asked.map(({ id, position }) => [id, position])),
    totals: rollUp(asked.flatMap(({ id, state }) => rollUpShares(id, state.catalogue, contributions(state, { year })))),
    held: asked
      .map(({ state }) => activitiesHeld(state.activities.values(), { year }))
      .reduce(addHeld, { total: 0, byKind: {}, byCampaign: {} }),
  };
}

/** @throws StoreFault `roll-up.ledger-unknown`, `as-of.invalid` */
function assertKnown(logs: readonly MemoryLog[], positions: Readonly<Record<string, number>>): void {
  for (const [ledger, position] of Object.entries(positions)) {
    const log = logs.find(({ ledgerId }) => ledgerId === ledger);
    if (log === undefined) throw storeFault('roll-up.ledger-unknown', { ledger }, { path: 'asOf' });
    assertPosition(ledger, position, log.events.length);
  }
}
