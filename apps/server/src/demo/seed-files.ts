import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const resolver = createRequire(import.meta.url);

/** Bytes of a file of the demo data, which the domain package carries. */
export function seedFile(name: 'activities.csv' | 'figures.csv' | 'demo.json' | 'live.json'): Buffer {
  return readFileSync(resolver.resolve(`@outreach/domain/seed/${name}`));
}
