import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqlite } from '../connection/open-sqlite.ts';
import type { Ledger } from '../ledger.ts';
import { openLedger } from '../store.ts';
import { accepted, give, openCommand } from '../testing/commands.ts';
import type { TemporaryFolder } from '../testing/temporary-store.ts';
import { temporaryFolder } from '../testing/temporary-store.ts';
import { faultSizes, seededNumbers } from './fault-sizes.testing.ts';
import { crashImage, type DiskImage } from './power-loss-images.testing.ts';
import { writerEnvelope } from './writer-envelope.testing.ts';

const { powerLosses, seed } = faultSizes();
/** What happens between two sync points: commands that share a transaction, or the WAL being moved into the database. */
const steps: readonly (readonly string[] | 'checkpoint')[] = [
  ['a'],
  ['b', 'c', 'd', 'e', 'f'],
  'checkpoint',
  // The WAL begins anew here.
  ['g'],
  ['h', 'i', 'j'],
  ['k'],
  'checkpoint',
  ['l', 'm'],
];

interface SyncPoint {
  readonly image: DiskImage;
  /** Position of every command that was answered by then. */
  readonly answered: ReadonlyMap<string, number>;
  /** Commands that were on their way since the sync point before. */
  readonly waiting: readonly string[];
}

let folder: TemporaryFolder;
const points: SyncPoint[] = [];

beforeAll(async () => {
  folder = temporaryFolder();
  const ledger = await openLedger(folder.database);
  await give(ledger, [openCommand]);
  const answered = new Map<string, number>();
  const look = (waiting: readonly string[]) =>
    void points.push({ image: imageOf(folder.database), answered: new Map(answered), waiting });
  look([]);
  for (const step of steps) {
    if (step === 'checkpoint') {
      const raw = new Database(folder.database);
      expect(raw.pragma('wal_checkpoint(PASSIVE)')).toMatchObject([{ busy: 0 }]);
      raw.close();
    } else {
      const outcomes = await Promise.all(step.map((id) => ledger.execute(writerEnvelope(id))));
      outcomes.map(accepted).forEach(({ lastPosition }, index) => void answered.set(step[index] ?? '', lastPosition));
    }
    look(step === 'checkpoint' ? [] : step);
  }
  await ledger.close();
});
afterAll(() => folder.remove());

/**
 * A simulation: files are put together as a disk could hold them after the power failed. It takes for granted that a disk
 * keeps what it was told to sync, and when SQLite syncs; what a real disk does with a lie is not shown.
 */
describe('a power cut between two syncs', () => {
  it(`loses no answered command, and leaves the ones on their way whole or absent (${powerLosses} cuts, seed ${seed})`, {
    timeout: 60_000 + powerLosses * 1000,
  }, async () => {
    const draw = seededNumbers(seed);
    for (let cut = 0; cut < powerLosses; cut += 1) {
      const at = 1 + (cut % (points.length - 1));
      const [before, after] = [points[at - 1], points[at]];
      if (before === undefined || after === undefined) throw new Error('no such sync point');
      const image = crashImage(before.image, after.image, draw);
      await recover(image, before.answered, after.waiting, `cut ${cut} of seed ${seed}`);
    }
  });

  it('leaves the ones on their way absent where nothing of them was kept, and whole where all of it was', async () => {
    for (const [index, after] of points.entries()) {
      const before = points[index - 1];
      if (before === undefined || after.waiting.length === 0) continue;
      expect(await recover(before.image, before.answered, after.waiting, `${index} kept nothing`)).toBe('absent');
      expect(await recover(after.image, before.answered, after.waiting, `${index} kept all`)).toBe('whole');
    }
  });

  it('would be noticed, had an answered command not been synced', async () => {
    const [first, second] = [points[0], points[1]];
    if (first === undefined || second === undefined) throw new Error('no such sync point');
    await expect(recover(first.image, second.answered, [], 'lost')).rejects.toThrow('lost: a is answered and gone');
  });
});

/** Opens what the disk holds, and holds it against what was answered. */
async function recover(
  image: DiskImage,
  answered: ReadonlyMap<string, number>,
  waiting: readonly string[],
  which: string,
): Promise<'absent' | 'whole'> {
  const place = join(folder.path, 'recovered.db');
  writeFileSync(place, image.database);
  writeFileSync(`${place}-wal`, image.wal);
  rmSync(`${place}-shm`, { force: true });
  const ledger = await openLedger(place);
  try {
    const { position } = await ledger.head();
    const before = 1 + answered.size;
    const found = position === before ? 'absent' : 'whole';
    for (const [id, at] of answered) {
      const again = accepted(await ledger.execute(writerEnvelope(id)));
      if (!again.repeated || again.lastPosition !== at) throw new Error(`${which}: ${id} is answered and gone`);
    }
    // One transaction: all of those on their way, or none.
    expect(position, which).toBe(found === 'absent' ? before : before + waiting.length);
    for (const id of waiting) {
      expect(accepted(await ledger.execute(writerEnvelope(id))).repeated, which).toBe(found === 'whole');
    }
    await expectSound(ledger, place, before + waiting.length, which);
    return found;
  } finally {
    await ledger.close();
  }
}

async function expectSound(ledger: Ledger, place: string, events: number, which: string): Promise<void> {
  expect(await ledger.verify(), which).toMatchObject({ ok: true, events, findings: [] });
  const connections = openSqlite(place);
  expect(connections.reader.raw.pragma('integrity_check', { simple: true }), which).toBe('ok');
  connections.close();
}

function imageOf(database: string): DiskImage {
  const wal = `${database}-wal`;
  return { database: readFileSync(database), wal: existsSync(wal) ? readFileSync(wal) : Buffer.alloc(0) };
}
