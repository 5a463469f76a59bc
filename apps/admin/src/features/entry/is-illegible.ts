import type { Quantity } from '@outreach/domain';

/** True where a number stands on paper and nobody can read it. */
export function isIllegible({ mark, why }: Quantity): boolean {
  return mark === 'unknown' && why === 'illegible';
}
