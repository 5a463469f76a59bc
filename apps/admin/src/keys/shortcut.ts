/** One thing the keyboard can do here, as the key strip shows it. */
export interface Shortcut {
  /** What is printed on the caps: `['J', 'K']`, `['Ctrl+Enter']`. */
  readonly caps: readonly string[];
  readonly label: string;
  /** What each key does: `{ j: next, k: previous }`, `{ 'ctrl+enter': save }`. */
  readonly bindings: Readonly<Record<string, () => void>>;
  /** Also while a field has the focus. Plain letters never should. */
  readonly whileTyping?: boolean;
}

/** Shell below, page above it, sheet above that; a dialog shuts out everything below. */
export type Layer = 'shell' | 'page' | 'sheet' | 'dialog';

const layerOrder: readonly Layer[] = ['dialog', 'sheet', 'page', 'shell'];

/** What of a keyboard event decides a shortcut. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** An input method is composing: Enter then chooses a word and must never submit. */
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/** `ctrl+enter`, `j`, `?`: the name a binding is looked up by; null where the press belongs to nobody. */
export function nameOfPress(press: KeyPress): string | null {
  // 229 is what Chromium reports for a key the input method took, also in the press that ends the composition.
  if (press.isComposing || press.keyCode === 229 || press.key === 'Process') return null;
  if (press.altKey) return null;
  const key = press.key.toLowerCase();
  return press.ctrlKey || press.metaKey ? `ctrl+${key}` : key;
}

/** The binding of a press in the topmost layer that has one. */
export function findBinding(
  layers: ReadonlyMap<Layer, readonly Shortcut[]>,
  name: string,
  typing: boolean,
): (() => void) | null {
  for (const layer of layerOrder) {
    const shortcuts = layers.get(layer) ?? [];
    for (const shortcut of shortcuts) {
      if (typing && shortcut.whileTyping !== true) continue;
      const binding = Object.hasOwn(shortcut.bindings, name) ? shortcut.bindings[name] : undefined;
      if (binding !== undefined) return binding;
    }
    if (layer === 'dialog' && layers.has('dialog')) return null;
  }
  return null;
}
