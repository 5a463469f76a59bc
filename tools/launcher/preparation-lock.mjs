import { existsSync, rmSync } from 'node:fs';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** How often a waiting process looks again. */
const LOOK_AGAIN_MS = 100;

/**
 * Runs `work` while no other process does: two commands typed at once must not install or build over each other.
 * A lock whose holder has died is taken over.
 *
 * @template T
 * @param {string} folder where the lock lies
 * @param {() => Promise<T>} work
 * @param {(holder: string) => void} onWait called once, with a process id, when somebody else holds the lock
 * @returns {Promise<T>}
 */
export async function whileNobodyElse(folder, work, onWait) {
  await mkdir(folder, { recursive: true });
  const lock = path.join(folder, 'preparing.lock');
  let told = false;
  while (!(await take(lock))) {
    const holder = await readFile(lock, 'utf8').catch(() => '');
    if (holder !== '' && !isAlive(Number(holder))) {
      await rm(lock, { force: true });
      continue;
    }
    if (!told) onWait(holder);
    told = true;
    await pause(LOOK_AGAIN_MS);
  }
  const dropOnExit = () => {
    if (existsSync(lock)) rmSync(lock);
  };
  process.once('exit', dropOnExit);
  try {
    return await work();
  } finally {
    process.off('exit', dropOnExit);
    await rm(lock, { force: true });
  }
}

/**
 * @param {string} lock
 * @returns {Promise<boolean>} whether the lock is now ours
 */
async function take(lock) {
  try {
    const file = await open(lock, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
