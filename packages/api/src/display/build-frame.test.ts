import type { NewestActivity } from '@outreach/domain';
import { expect, test } from 'vitest';
import { ledgerWith } from '../ledger-port.testing.ts';
import type { LedgerPort } from '../ledger-port.ts';
import { buildFrame } from './build-frame.ts';

/** A ledger in which another activity is recorded whenever the newest one is asked for, `times` times. */
function busyLedger(times: number): LedgerPort {
  const { ledger, append } = ledgerWith(59);
  let left = times;
  return {
    ...ledger,
    newest: async () => {
      const { position } = await ledger.head();
      if (left === 0) return newestAt(position);
      left -= 1;
      append(position + 1);
      return newestAt(position + 1);
    },
  };
}

/** Only where it stands is looked at. */
function newestAt(position: number): NewestActivity {
  return { position, changes: [] } as unknown as NewestActivity;
}

const frameOf = (ledger: LedgerPort) => buildFrame(ledger, 2026, '2026-11-25T04:00:00.000Z');

test('an activity recorded while a frame is read stands beside totals that hold it', async () => {
  expect(await frameOf(busyLedger(1))).toMatchObject({ position: 60, newest: { position: 60 } });
});

test('in a ledger that never rests a frame leaves the newest activity to the next one', async () => {
  expect(await frameOf(busyLedger(Number.POSITIVE_INFINITY))).toMatchObject({ position: 63, newest: null });
});
