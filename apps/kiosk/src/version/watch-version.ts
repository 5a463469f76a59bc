import type { Surroundings } from '../supervisor/display-line.ts';
import { readVersion } from './app-version.ts';

const look_ms = 60_000;

export interface VersionWatchOptions {
  readonly surroundings: Pick<Surroundings, 'every'>;
  /** Asks the server for its version; may reject. */
  readonly ask: () => Promise<unknown>;
  /** True when the server would answer with the page now: a reload must never end on an error page. */
  readonly pageIsThere: () => Promise<boolean>;
  readonly reload: () => void;
}

export interface VersionWatch {
  /** A quiet moment: reloads when another version is served than the one this page began with. */
  readonly onQuietMoment: () => void;
  readonly stop: () => void;
}

/** Watches for a new version of the program; the page changes over by itself, at a quiet moment. */
export function watchVersion({ surroundings, ask, pageIsThere, reload }: VersionWatchOptions): VersionWatch {
  let first: string | null = null;
  let isOutdated = false;
  let isAsking = false;

  async function look(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    try {
      const version = readVersion(await ask());
      first ??= version;
      isOutdated = version !== null && version !== first;
    } catch {
      // No answer says nothing about the version.
    } finally {
      isAsking = false;
    }
  }

  const stop = surroundings.every(look_ms, () => void look());
  void look();
  return {
    onQuietMoment() {
      if (!isOutdated) return;
      pageIsThere().then(
        (there) => there && reload(),
        () => {},
      );
    },
    stop,
  };
}
