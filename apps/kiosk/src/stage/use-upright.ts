import { useSyncExternalStore } from 'react';

const query = '(orientation: portrait)';

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** True on a screen that stands upright. */
export function useUpright(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
