import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ledger } from '../ledger.ts';
import { openLedger } from '../store.ts';
import { accepted, give, openCommand } from '../testing/commands.ts';
import type { TemporaryFolder } from '../testing/temporary-store.ts';
import { temporaryFolder } from '../testing/temporary-store.ts';
import { faultSizes, seededNumbers } from './fault-sizes.testing.ts';
import { runWriters } from './run-writers.testing.ts';
import { writerCommandId, writerEnvelope } from './writer-envelope.testing.ts';

const { kills, seed } = faultSizes();
const writers = 8;
let folder: TemporaryFolder;

beforeEach(async () => {
  folder = temporaryFolder();
  const ledger = await openLedger(folder.database);
  await give(ledger, [openCommand]);
  await ledger.close();
});
afterEach(() => folder.remove());

/** SIGKILL ends the process and not the machine: what it shows is that an answer waits for the commit. */
describe('a process with eight writers that is killed again and again', () => {
  it(`keeps every command that was answered, and applies none twice (${kills} kills, seed ${seed})`, {
    timeout: kills * 30_000,
  }, async () => {
    const numberBelow = seededNumbers(seed);
    let answeredInAll = 0;
    let known = 1;
    for (let run = 0; run < kills; run += 1) {
      const prefix = `run${run}`;
      // In every run but the first also before anything is answered, perhaps while the database is being opened.
      const killAfter = run === 0 ? 20 : numberBelow(60);
      const answered = await runWriters({ database: folder.database, prefix, writers, each: 100_000, killAfter });
      answeredInAll += answered.size;
      const ledger = await openLedger(folder.database);
      known = await checkRun(ledger, prefix, answered, known);
      await ledger.close();
    }
    expect(answeredInAll).toBeGreaterThan(0);
    const ledger = await openLedger(folder.database);
    expect(await ledger.verify()).toMatchObject({ ok: true, events: known });
    await ledger.close();
  });
});

/** Tries every command of a killed process again, answered or not. Answers the new length of the log. */
async function checkRun(
  ledger: Ledger,
  prefix: string,
  answered: ReadonlyMap<string, number>,
  before: number,
): Promise<number> {
  const killedAt = (await ledger.head()).position;
  for (const [commandId, position] of answered) {
    const again = accepted(await ledger.execute(writerEnvelope(commandId)));
    expect(again, `${commandId} of seed ${seed}`).toMatchObject({ repeated: true, lastPosition: position });
  }
  // Each writer waited for at most one answer when it was killed: that command is there or not, and then once.
  let unanswered = 0;
  for (let writer = 0; writer < writers; writer += 1) {
    const turns = [...answered.keys()].filter((id) => id.startsWith(`${prefix}-${writer}-`)).length;
    const waiting = writerEnvelope(writerCommandId(prefix, writer, turns));
    const first = accepted(await ledger.execute(waiting));
    expect(first.lastPosition > killedAt, 'a command is new where the log did not have it').toBe(!first.repeated);
    expect(accepted(await ledger.execute(waiting))).toMatchObject({ repeated: true, lastPosition: first.lastPosition });
    unanswered += 1;
  }
  const { position } = await ledger.head();
  expect(position, `events of seed ${seed}`).toBe(before + answered.size + unanswered);
  return position;
}
