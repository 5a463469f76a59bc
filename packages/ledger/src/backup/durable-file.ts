import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Files that SQLite puts beside a database. */
export const besideDatabase = ['-wal', '-shm', '-journal'] as const;

/** Puts a file's bytes on the disk. No connection of this process may have it open: closing it would drop its locks. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Puts the names in a folder on the disk, so that a rename outlives a power cut. */
export function syncFolderOf(path: string): void {
  // Windows keeps names by itself and cannot open a folder.
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/**
 * Gives a finished file its name in one step, and never over a file that stands there.
 * @returns false where the name is taken; the finished file is then left as it was
 */
export function placeNew(finished: string, path: string): boolean {
  if (existsSync(path)) return false;
  try {
    // A link, unlike a rename, fails where another program has taken the name since.
    linkSync(finished, path);
    rmSync(finished);
  } catch (error) {
    if (isNameTaken(error)) return false;
    // Some file systems have no links. What is left is a check and a rename, with a moment between them.
    if (existsSync(path)) return false;
    renameSync(finished, path);
  }
  syncFolderOf(path);
  return true;
}

/** Removes an unfinished database and what SQLite put beside it. */
export function removeDatabase(path: string): void {
  for (const suffix of ['', ...besideDatabase]) rmSync(`${path}${suffix}`, { force: true });
}

function isNameTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
