import {
  createContext,
  type ReactNode,
  use,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Layer, Shortcut } from './shortcut.ts';
import { createShortcutRegistry, type ShortcutRegistry } from './shortcut-registry.ts';

const RegistryContext = createContext<ShortcutRegistry | null>(null);

/** Listens to the keyboard for the whole page. */
export function ShortcutsProvider({ children }: { readonly children: ReactNode }) {
  const [registry] = useState(createShortcutRegistry);
  useEffect(() => {
    document.addEventListener('keydown', registry.press);
    return () => document.removeEventListener('keydown', registry.press);
  }, [registry]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

function useRegistry(): ShortcutRegistry {
  const registry = use(RegistryContext);
  if (registry === null) throw new Error('useShortcuts outside ShortcutsProvider');
  return registry;
}

/** Makes shortcuts work, and be shown, for as long as the component is on the page. */
export function useShortcuts(layer: Layer, shortcuts: readonly Shortcut[]): void {
  const registry = useRegistry();
  const latest = useRef(shortcuts);
  useLayoutEffect(() => {
    latest.current = shortcuts;
  });
  // What is shown changes only with caps and labels; what a key does is always read fresh.
  const shown = shortcuts.map((shortcut) => `${shortcut.caps.join()} ${shortcut.label}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed label must be shown, though nothing here reads it.
  useEffect(() => registry.add({ layer, shortcuts: () => latest.current }), [registry, layer, shown]);
}

/** All shortcuts that work at this moment, by layer. */
export function useShownShortcuts(): ReadonlyMap<Layer, readonly Shortcut[]> {
  const registry = useRegistry();
  return useSyncExternalStore(registry.subscribe, registry.current);
}
