import type { DomainEvent, DomainEventType, StreamId } from './event.ts';

/** An event as it was stored, whatever version of the program stored it. */
export interface StoredShape {
  readonly type: string;
  readonly schemaVersion: number;
  readonly payload: unknown;
}

/** Leads one stored version of an event to a later one. Pure and total; the stored bytes stay as they are. */
export type Upcaster = (payload: unknown) => StoredShape;

/** Upcasters by `upcastKey`: the type and the version they start from. */
export type UpcastRegistry = ReadonlyMap<string, Upcaster>;

/** What the program knows now: the version of every type that `evolve` takes. */
export const currentVersions: {
  readonly [Type in DomainEventType]: Extract<DomainEvent, { type: Type }>['schemaVersion'];
} = {
  'ledger.opened': 1,
  'activity.recorded': 1,
  'activity.corrected': 1,
  'activity.voided': 1,
  'activity.reinstated': 1,
  'inclusion.declared': 1,
  'inclusion.withdrawn': 1,
  'measure.defined': 2,
  'measure.breakdown-added': 1,
  'year.closed': 1,
  'year.reopened': 1,
  'finding.accepted': 1,
  'finding.acceptance-withdrawn': 1,
};

/** The key of an upcaster in the registry. */
export function upcastKey(type: string, from: number): string {
  return `${type} ${from}`;
}

/** Every version that was ever released and is not the current one. */
export const upcasters: UpcastRegistry = new Map([
  [
    upcastKey('measure.defined', 1),
    // A first definition, from before there were others: it holds for every year.
    (payload: unknown) => ({
      type: 'measure.defined',
      schemaVersion: 2,
      payload: { ...(payload as object), from: null, reason: '' },
    }),
  ],
]);

/** A known event in its current shape, or the fact that this version does not know it. */
export type Upcasted =
  | { readonly known: true; readonly event: DomainEvent }
  | { readonly known: false; readonly type: string; readonly schemaVersion: number };

/**
 * The event in the shape that `evolve` takes now. A type or version that the program does not know (written by a newer
 * one) is answered as unknown and never dropped. Each step must raise the version or change the type, so it ends.
 *
 * @param registry the program's own where missing; tests hand in others
 */
export function upcast(stream: StreamId, stored: StoredShape, registry: UpcastRegistry = upcasters): Upcasted {
  const seen = new Set<string>();
  let shape = stored;
  for (;;) {
    const key = upcastKey(shape.type, shape.schemaVersion);
    if (isCurrent(shape)) {
      const { type, schemaVersion, payload } = shape;
      // Only the append path and the registry write these payloads; a log's hashes hold their bytes.
      return { known: true, event: { type, schemaVersion, stream, payload } as DomainEvent };
    }
    const step = registry.get(key);
    if (step === undefined || seen.has(key)) {
      return { known: false, type: stored.type, schemaVersion: stored.schemaVersion };
    }
    seen.add(key);
    shape = step(shape.payload);
  }
}

/** Whether the program knows an event of this type and version, current or old. */
export function isKnownShape(type: string, version: number, registry: UpcastRegistry = upcasters): boolean {
  return isCurrent({ type, schemaVersion: version }) || registry.has(upcastKey(type, version));
}

/** Every shape that the program knows, current or old, as `upcastKey` writes it: for a question that a database answers. */
export function knownShapes(registry: UpcastRegistry = upcasters): readonly string[] {
  return [...Object.entries(currentVersions).map(([type, version]) => upcastKey(type, version)), ...registry.keys()];
}

function isCurrent(shape: Pick<StoredShape, 'type' | 'schemaVersion'>): boolean {
  return (
    Object.hasOwn(currentVersions, shape.type) && currentVersions[shape.type as DomainEventType] === shape.schemaVersion
  );
}
