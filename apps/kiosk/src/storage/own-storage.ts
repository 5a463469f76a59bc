import type { FrameStorage } from './kept-frame.ts';

/** The browser's storage, or one that keeps nothing where the browser forbids even to ask for it. */
export function ownStorage(): FrameStorage {
  try {
    return window.localStorage;
  } catch {
    return { getItem: () => null, setItem: () => {}, removeItem: () => {} };
  }
}
