import { storeFault } from '../fault/store-fault.ts';

/** Older ones can lose a commit when a WAL is reset while another connection starts to write (fixed in 3.51.3). */
const requiredSqliteVersion = '3.51.3';

/** @throws StoreFault `store.sqlite-too-old` */
export function assertSqliteVersion(found: string): void {
  if (compareVersions(found, requiredSqliteVersion) < 0) {
    throw storeFault('store.sqlite-too-old', { found, required: requiredSqliteVersion });
  }
}

function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let part = 0; part < Math.max(left.length, right.length); part += 1) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
