/** What both a React and a DOM keyboard event offer. */
interface KeyLike {
  readonly keyCode: number;
  readonly isComposing?: boolean;
  readonly nativeEvent?: { readonly isComposing: boolean };
}

/**
 * True while an input method is composing: Enter then chooses a candidate and must do nothing else. Chromium sends
 * keyCode 229 for keys the input method takes; Safari sends the closing Enter after composition has ended, with 229 too.
 */
export function isComposing(event: KeyLike): boolean {
  return event.keyCode === 229 || event.isComposing === true || event.nativeEvent?.isComposing === true;
}
