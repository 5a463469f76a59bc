import type { VerifyReport } from '@outreach/ledger';
import { describe, expect, test } from 'vitest';
import { startReadinessCheck } from './readiness.ts';

const sound: VerifyReport = {
  ok: true,
  ledger: 'main',
  position: 7,
  hash: 'ab',
  events: 7,
  unknownTypes: { 'person.joined v1': 2 },
  replayed: false,
  findings: [],
};
const level = async () => ({ log: 7, head: 7, projected: 7 });
let minute = 0;
const now = () => new Date(Date.UTC(2026, 0, 1, 0, minute++)).toISOString();

describe('whether the numbers can be trusted', () => {
  test('is not known before the log was read, and tells of events of newer programs afterwards', async () => {
    let finish: (report: VerifyReport) => void = () => undefined;
    const verify = () => new Promise<VerifyReport>((resolve) => (finish = resolve));
    const check = startReadinessCheck({ ledger: { verify, checkpoints: level }, now, onFailure: () => undefined });
    expect(await check.now()).toMatchObject({ status: 'verifying' });
    finish(sound);
    expect(await check.first).toMatchObject({ status: 'ready', position: 7, unknownTypes: { 'person.joined v1': 2 } });
    check.stop();
  });

  test('is denied where the check itself fails, and where the store cannot be read', async () => {
    const failures: unknown[] = [];
    const onFailure = (error: unknown) => void failures.push(error);
    const broken = async () => {
      throw new Error('disk on fire');
    };
    const check = startReadinessCheck({ ledger: { verify: broken, checkpoints: broken }, now, onFailure });
    const answer = await check.first;
    expect(answer).toMatchObject({
      status: 'broken',
      reasons: [{ code: 'readiness.store-unreadable' }, { code: 'readiness.check-failed' }],
    });
    expect(failures).toHaveLength(2);
    check.stop();
  });

  test('is looked at again after a pause that grows with what a look costs, until it is stopped', async () => {
    const pauses: number[] = [];
    let looks = 0;
    let enough: () => void = () => undefined;
    const seen = new Promise<void>((resolve) => (enough = resolve));
    const verify = async () => {
      looks += 1;
      if (looks === 3) enough();
      return sound;
    };
    const pauseMs = (tookMs: number) => {
      pauses.push(tookMs);
      return 0;
    };
    const check = startReadinessCheck({
      ledger: { verify, checkpoints: level },
      now,
      onFailure: () => undefined,
      pauseMs,
    });
    await seen;
    check.stop();
    const then = looks;
    await new Promise((resolve) => setImmediate(resolve));
    expect(looks).toBe(then);
    expect(pauses.every((took) => took >= 0)).toBe(true);
  });
});
