import { createHash } from 'node:crypto';

/**
 * An id made of what it stands for, so that the same rows give the same ids on every import and a repeated import
 * changes nothing.
 */
export function stableId(...parts: readonly string[]): string {
  const digest = createHash('sha256');
  // The length before each part keeps ('ab', 'c') and ('a', 'bc') apart.
  for (const part of parts) digest.update(`${part.length}:${part}`);
  return `import-${digest.digest('hex').slice(0, 32)}`;
}
