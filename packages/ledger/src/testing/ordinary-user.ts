import { chmodSync, chownSync } from 'node:fs';

/** The user and group `nobody` of most systems. */
const nobody = 65_534;

/**
 * Runs work for which `readOnly` cannot be written. Root may write everywhere, so a test that runs as root becomes an
 * ordinary user meanwhile. `top` must stay reachable for that user.
 */
export async function asOrdinaryUser<Result>(
  top: string,
  readOnly: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const isRoot = process.geteuid?.() === 0;
  chmodSync(top, 0o755);
  chmodSync(readOnly, 0o555);
  if (isRoot) {
    chownSync(readOnly, 0, 0);
    process.seteuid?.(nobody);
  }
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
    chmodSync(readOnly, 0o755);
  }
}
