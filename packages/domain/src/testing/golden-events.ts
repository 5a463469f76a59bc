import type { DomainEvent } from '../event/event.ts';
import { tell } from './given-when-then.ts';
import { goldenCommands } from './golden-history.ts';
import type { SeedFiles } from './seed.ts';

/**
 * The events of a golden file (`@outreach/domain/golden/events-v1.jsonl`), one on each line, oldest first. They were
 * written by a released version and stay as they are: whatever reads the log must go on folding them.
 *
 * @param text what the file says
 * @throws SyntaxError where a line is no JSON
 */
export function readGoldenEvents(text: string): readonly DomainEvent[] {
  // The file is written by this package and held to its types by its tests.
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as DomainEvent]));
}

/**
 * The events that today's code makes of the golden history.
 *
 * @throws Error where a command of it is refused
 */
export function goldenEvents(files: SeedFiles): readonly DomainEvent[] {
  const { events, decisions } = tell(goldenCommands(files), []);
  decisions.forEach((decision, index) => {
    if (decision.accepted) return;
    const why = decision.problems.map(({ code, path }) => `${code} at ${path}`).join(', ');
    throw new Error(`command ${index + 1} of the golden history was refused: ${why}`);
  });
  return events;
}

/** A golden file's text: one event on each line. */
export function writeGoldenEvents(events: readonly DomainEvent[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}
