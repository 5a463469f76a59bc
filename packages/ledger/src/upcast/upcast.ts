import type { DomainEvent, DomainEventType } from '@outreach/domain';

/** An event as it was stored, whatever version of the program stored it. */
export interface StoredShape {
  readonly type: string;
  readonly schemaVersion: number;
  readonly payload: unknown;
}

/** Leads one stored version of an event to a later one. Pure; the stored bytes stay as they are. */
export type Upcaster = (payload: unknown) => StoredShape;

/** Upcasters by type and the version they start from. */
export type UpcastRegistry = ReadonlyMap<string, Upcaster>;

/** What the program knows now: the version of every type that `evolve` takes. */
const currentVersions: Readonly<Record<DomainEventType, number>> = {
  'ledger.opened': 1,
  'activity.recorded': 1,
  'activity.corrected': 1,
  'activity.voided': 1,
  'activity.reinstated': 1,
  'inclusion.declared': 1,
  'inclusion.withdrawn': 1,
  'measure.defined': 1,
  'measure.breakdown-added': 1,
  'year.closed': 1,
  'year.reopened': 1,
};

export function upcastKey(type: string, from: number): string {
  return `${type} ${from}`;
}

/** Every event is still of its first version, so nothing leads anywhere yet. */
const upcasters: UpcastRegistry = new Map();

/** A known event in its current shape, or the fact that this version does not know it. */
export type Upcasted =
  | { readonly known: true; readonly event: DomainEvent }
  | { readonly known: false; readonly type: string; readonly schemaVersion: number };

/**
 * The event in the shape that `evolve` takes now. A type or version that the program does not know (written by a newer
 * one) is answered as unknown and never dropped. Each step must raise the version or change the type, so it ends.
 */
export function upcast(stream: string, stored: StoredShape, registry: UpcastRegistry = upcasters): Upcasted {
  const seen = new Set<string>();
  let shape = stored;
  for (;;) {
    const key = upcastKey(shape.type, shape.schemaVersion);
    if (isCurrent(shape)) {
      // The registry and the append path are the only writers of these payloads; verify holds their bytes by hash.
      return { known: true, event: { ...shape, stream } as DomainEvent };
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

function isCurrent(shape: Pick<StoredShape, 'type' | 'schemaVersion'>): boolean {
  return (
    Object.hasOwn(currentVersions, shape.type) && currentVersions[shape.type as DomainEventType] === shape.schemaVersion
  );
}
