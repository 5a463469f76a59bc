import { type KeyboardEvent as ReactKeyboardEvent, useEffect, useRef } from 'react';
import { isComposing } from './composing.ts';
import { isShortcut, reachesFields, type Shortcut, typesText } from './shortcut.ts';

export interface ShortcutOptions {
  /** Off while false; on unless told otherwise. */
  readonly enabled?: boolean;
}

/**
 * Takes a key or keys anywhere on the page. Plain letters are left alone while a text field has the focus, and nothing
 * is taken while an input method is composing or where something nearer has already taken the key.
 */
export function useShortcut(
  shortcut: Shortcut | readonly Shortcut[],
  act: (event: KeyboardEvent) => void,
  { enabled = true }: ShortcutOptions = {},
): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  const listed = typeof shortcut === 'string' ? shortcut : shortcut.join('\n');
  useEffect(() => {
    if (!enabled) return undefined;
    const shortcuts = listed.split('\n');
    const take = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const inField = typesText(event.target);
      const found = shortcuts.find((each) => isShortcut(event, each) && (!inField || reachesFields(each)));
      if (found === undefined) return;
      event.preventDefault();
      latest.current(event);
    };
    document.addEventListener('keydown', take);
    return () => document.removeEventListener('keydown', take);
  }, [enabled, listed]);
}

/** Wraps a field's onKeyDown so that it hears nothing while an input method is composing. */
export function whenNotComposing<Event extends ReactKeyboardEvent>(
  act: (event: Event) => void,
): (event: Event) => void {
  return (event) => {
    if (!isComposing(event)) act(event);
  };
}
