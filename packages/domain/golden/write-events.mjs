// Writes the golden corpus of today's event version: `pnpm golden`. A file of a released version is never written again;
// events of a new shape get a file of their own (docs/decisions/0061-a-package-others-can-use.md).
import { readFile, writeFile } from 'node:fs/promises';
import { goldenEvents, writeGoldenEvents } from '../src/testing/golden-events.ts';

/** @param {string} name */
const seedFile = (name) => readFile(new URL(`../seed/${name}`, import.meta.url), 'utf8');

const files = { figures: await seedFile('figures.csv'), activities: await seedFile('activities.csv') };
await writeFile(new URL('events-v2.jsonl', import.meta.url), writeGoldenEvents(goldenEvents(files)));
