import { isComposing } from './composing.ts';

/** The part of a keyboard event a shortcut looks at. */
export interface ShortcutEvent {
  readonly key: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** `n`, `/`, `Enter`, `Ctrl+Enter`, `Shift+[`, `Alt+ArrowDown`. Ctrl also takes the Command key. */
export type Shortcut = string;

/** A sign that needs Shift on some keyboards and not on others, such as `?`: then Shift is not compared. */
function isSign(key: string): boolean {
  return key.length === 1 && key.toLowerCase() === key.toUpperCase() && !/\d/.test(key);
}

/**
 * True where the event is that shortcut. Never while an input method is composing: the Enter that takes a pinyin
 * candidate must not save, and the letters of pinyin are nobody's shortcuts.
 */
export function isShortcut(event: ShortcutEvent, shortcut: Shortcut): boolean {
  if (isComposing(event)) return false;
  const parts = shortcut === '+' ? ['+'] : shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const asked = new Set(parts.slice(0, -1).map((part) => part.toLowerCase()));
  if (event.key.toLowerCase() !== key.toLowerCase()) return false;
  if ((event.ctrlKey || event.metaKey) !== asked.has('ctrl')) return false;
  if (event.altKey !== asked.has('alt')) return false;
  return (isSign(key) && !asked.has('shift')) || event.shiftKey === asked.has('shift');
}

/** True inside a field where letters are typed; there only shortcuts with Ctrl or Alt, and Escape, are taken. */
export function typesText(target: EventTarget | null): boolean {
  if (typeof HTMLElement === 'undefined' || !(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return (
    target instanceof HTMLInputElement &&
    !['button', 'checkbox', 'radio', 'range', 'submit', 'reset'].includes(target.type)
  );
}

/** True where a shortcut may be taken although a text field has the focus. */
export function reachesFields(shortcut: Shortcut): boolean {
  return /^(ctrl|alt)\+/i.test(shortcut) || /^(Escape|F\d+)$/.test(shortcut);
}
