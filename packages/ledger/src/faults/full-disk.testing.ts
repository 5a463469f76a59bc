import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small file system of its own, which can be filled up and freed again. */
export interface SmallDisk {
  readonly path: string;
  fill(): void;
  free(): void;
  remove(): void;
}

/** Mounts a tmpfs of a few megabytes; null where this machine does not let us. */
export function mountSmallDisk(megabytes: number): SmallDisk | null {
  const path = mkdtempSync(join(tmpdir(), 'outreach-disk-'));
  const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path];
  if (process.platform !== 'linux' || spawnSync('mount', options).status !== 0) {
    rmSync(path, { recursive: true, force: true });
    return null;
  }
  const filler = (size: number) => join(path, `filler-${size}`);
  const sizes = [1 << 20, 1 << 16, 1 << 12];
  return {
    path,
    fill: () => {
      for (const size of sizes) fillWith(filler(size), size, megabytes << 20);
    },
    free: () => {
      for (const size of sizes) rmSync(filler(size), { force: true });
    },
    remove: () => {
      spawnSync('umount', [path]);
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** Appends to a file until the disk takes no more. */
function fillWith(path: string, step: number, most: number): void {
  for (let written = 0; written <= most; written += step) {
    try {
      writeFileSync(path, Buffer.alloc(step), { flag: 'a' });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return;
      throw error;
    }
  }
}
