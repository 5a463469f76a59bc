import type { Figure, FigureCorrection, FigureId, Quantity, RecordedEvent } from '@outreach/domain';
import { canonicalJson } from '../append/canonical-json.ts';

/** When a figure was first stated, and every later change of its value. */
export interface FigureStory {
  readonly recordedPosition: number;
  readonly recordedAt: string;
  /** Oldest first. */
  readonly corrections: readonly FigureCorrection[];
}

/**
 * The story of a figure out of its activity's events, oldest first. A figure that a correction brought in has that
 * correction in its story, with nothing before it.
 *
 * @throws where no event states the figure: the read tables and the log no longer belong together
 */
export function figureStory(id: FigureId, events: readonly RecordedEvent[]): FigureStory {
  let first: RecordedEvent | null = null;
  let value: Quantity | null = null;
  const corrections: FigureCorrection[] = [];
  for (const recorded of events) {
    const { event, position, recordedAt, actorId } = recorded;
    if (event.type !== 'activity.recorded' && event.type !== 'activity.corrected') continue;
    const stated: Figure | undefined = event.payload.facts.figures.find((figure) => figure.id === id);
    const next = stated?.quantity ?? null;
    if (next !== null) first ??= recorded;
    if (event.type === 'activity.corrected' && next !== null && !sameQuantity(value, next)) {
      corrections.push({ position, recordedAt, actorId, reason: event.payload.reason, before: value });
    }
    value = next;
  }
  if (first === null) throw new Error(`no event states figure ${id}`);
  return { recordedPosition: first.position, recordedAt: first.recordedAt, corrections };
}

function sameQuantity(a: Quantity | null, b: Quantity): boolean {
  return a !== null && canonicalJson(a) === canonicalJson(b);
}
