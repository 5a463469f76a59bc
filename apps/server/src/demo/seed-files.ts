import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const resolver = createRequire(import.meta.url);

/** Files of the demo data, which the domain package carries. */
export type SeedFile = 'activities.csv' | 'figures.csv' | 'demo.json' | 'live.json' | 'expected-totals.csv';

export function seedPath(name: SeedFile): string {
  return resolver.resolve(`@outreach/domain/seed/${name}`);
}

export function seedFile(name: SeedFile): Buffer {
  return readFileSync(seedPath(name));
}
