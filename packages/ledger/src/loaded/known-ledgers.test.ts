import { builtinCatalogue } from '@outreach/domain';
import { expect, it } from 'vitest';
import { createKnownLedgers } from './known-ledgers.ts';
import { nothingKnown } from './loaded-ledger.ts';

const headAt = (position: number) => ({
  ledger_key: 1,
  position,
  hash: '',
  recorded_at: null,
  time_zone: '',
  opened_position: 1,
});
const keptAt = (position: number) => ({ position, catalogue: builtinCatalogue, years: new Map(), unknown: [] });

it('what a transaction kept of a ledger serves the next one, unless that sees an earlier state', () => {
  const known = createKnownLedgers();
  const kept = keptAt(7);
  known.keep('main', kept);
  expect(known.at('main', headAt(7))).toBe(kept);
  expect(known.at('main', headAt(9))).toBe(kept);
  expect(known.at('main', headAt(6))).toBe(nothingKnown);
  expect(known.at('main', undefined)).toBe(nothingKnown);
  expect(known.at('other', headAt(9))).toBe(nothingKnown);
});

it('what is kept of many ledgers does not grow without end', () => {
  const known = createKnownLedgers();
  for (let ledger = 0; ledger <= 4_000; ledger += 1) known.keep(`l${ledger}`, keptAt(1));
  expect(known.of('l0')).toBe(nothingKnown);
  expect(known.of('l4000').position).toBe(1);
});
