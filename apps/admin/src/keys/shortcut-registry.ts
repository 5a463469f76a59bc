import { findBinding, type Layer, nameOfPress, type Shortcut } from './shortcut.ts';

interface Entry {
  readonly layer: Layer;
  readonly shortcuts: () => readonly Shortcut[];
}

/** The shortcuts that work at this moment, by layer. */
export interface ShortcutRegistry {
  readonly add: (entry: Entry) => () => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes identity when something was added or removed. */
  readonly current: () => ReadonlyMap<Layer, readonly Shortcut[]>;
  /** Gives a key press to whoever it belongs to. */
  readonly press: (event: KeyboardEvent) => void;
}

export function createShortcutRegistry(): ShortcutRegistry {
  const entries = new Set<Entry>();
  const listeners = new Set<() => void>();
  let shown: ReadonlyMap<Layer, readonly Shortcut[]> = new Map();

  function collect(): ReadonlyMap<Layer, readonly Shortcut[]> {
    const layers = new Map<Layer, Shortcut[]>();
    for (const entry of entries) layers.set(entry.layer, [...(layers.get(entry.layer) ?? []), ...entry.shortcuts()]);
    return layers;
  }

  function changed(): void {
    shown = collect();
    for (const listener of listeners) listener();
  }

  return {
    add(entry) {
      entries.add(entry);
      changed();
      return () => {
        entries.delete(entry);
        changed();
      };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => shown,
    press(event) {
      if (event.defaultPrevented) return;
      const name = nameOfPress(event);
      // An open list of choices takes Escape and Enter itself.
      if (name === null || isChoosing(event.target)) return;
      const run = findBinding(collect(), name, isTyping(event.target));
      if (run === null) return;
      event.preventDefault();
      run();
    },
  };
}

/** The shortcuts of the place the person is at: a dialog's alone, else those of the sheet and of the page beside it. */
export function shortcutsHere(layers: ReadonlyMap<Layer, readonly Shortcut[]>): readonly Shortcut[] {
  return layers.get('dialog') ?? [...(layers.get('sheet') ?? []), ...(layers.get('page') ?? [])];
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type);
}

function isChoosing(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.getAttribute('aria-expanded') === 'true';
}
