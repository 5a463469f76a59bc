import { chmod, mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What Linux keeps in memory and shows as a folder. */
const IN_MEMORY = '/dev/shm';
/** Room for every database, browser and server of a run several times over, in bytes. */
const ENOUGH = 4 * 2 ** 30;

/**
 * A folder for what a run of tests writes, in memory where there is room. Tests wait for thousands of syncs, and none
 * of them asks the disk whether a sync arrived: those about durability watch the calls, cut files and kill processes.
 * A folder named by `TMPDIR` is taken as it is.
 *
 * @returns {Promise<string>} a folder of this run's own, for the caller to remove with `closeScratch`
 */
export async function openScratch() {
  const folder = await mkdtemp(path.join((await hasRoom()) ? IN_MEMORY : tmpdir(), 'outreach-test-'));
  // A PostgreSQL server that tests start is not root and has to reach its files.
  await chmod(folder, 0o755);
  return folder;
}

/** @param {string} folder of `openScratch` */
export async function closeScratch(folder) {
  await rm(folder, { recursive: true, force: true });
}

async function hasRoom() {
  if (process.env['TMPDIR'] !== undefined) return false;
  const room = await statfs(IN_MEMORY).catch(() => null);
  return room !== null && room.bavail * room.bsize >= ENOUGH;
}
