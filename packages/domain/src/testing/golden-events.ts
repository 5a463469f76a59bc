import type { DomainEvent, StreamId } from '../event/event.ts';
import { type StoredShape, upcast } from '../event/upcast.ts';
import { tell } from './given-when-then.ts';
import { goldenCommands } from './golden-history.ts';
import type { SeedFiles } from './seed.ts';

/**
 * The events of a golden file (`@outreach/domain/golden/*`) in their current shape, oldest first. They were written by a
 * released version and stay as they are: whatever reads the log must go on folding them.
 *
 * @param text what the file says
 * @throws SyntaxError where a line is no JSON, Error where an event is of no version that was ever released
 */
export function readGoldenEvents(text: string): readonly DomainEvent[] {
  return storedGoldenEvents(text).map((stored) => {
    const { stream, ...shape } = stored;
    const upcasted = upcast(stream, shape);
    if (!upcasted.known) throw new Error(`${upcasted.type} version ${upcasted.schemaVersion} was never released`);
    return upcasted.event;
  });
}

/** An event of a golden file as it was written. */
export interface GoldenEvent extends StoredShape {
  readonly stream: StreamId;
}

/**
 * The events of a golden file as they were written, one on each line: for a test of a store that holds old versions.
 *
 * @throws SyntaxError where a line is no JSON
 */
export function storedGoldenEvents(text: string): readonly GoldenEvent[] {
  // The file is written by this package and held to its types by its tests.
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as GoldenEvent]));
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
