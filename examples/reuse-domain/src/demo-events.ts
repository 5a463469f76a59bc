import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { DomainEvent } from '@outreach/domain';

/** The demo's events, which the package carries: one JSON document on each line, oldest first. */
export async function demoEvents(): Promise<readonly DomainEvent[]> {
  const file = fileURLToPath(import.meta.resolve('@outreach/domain/golden/events-v1.jsonl'));
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  // Events of strangers would go through eventSchema of @outreach/domain/schema; these come with the types.
  return lines.map((line) => JSON.parse(line) as DomainEvent);
}
