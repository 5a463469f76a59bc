import { useCallback, useEffect, useRef, useState } from 'react';
import { type Draft, dropDraft, keepDraft, keptDraft } from './draft.ts';
import { type EntryValues, isBlank } from './entry-values.ts';

const settle_ms = 300;

export interface KeptForm {
  readonly draft: Draft;
  /** The draft was there when the page opened. */
  readonly restored: boolean;
  /** When the present text was last kept; `refused` where the browser keeps nothing. */
  readonly kept: { readonly at_ms: number } | 'refused' | 'not-yet';
  /** Keeps the text as it stands now; called on every change, writes at the next pause. */
  readonly keep: (values: EntryValues) => void;
  /** Writes at once what waits for a pause. */
  readonly flush: () => void;
  /** Begins another draft in place of this one. */
  readonly replace: (draft: Draft) => void;
  /** Forgets what is kept: it has been saved, or the person does not want it. */
  readonly drop: () => void;
}

/** Keeps a form on this computer while it is typed, and brings it back after a reload or a crash. */
export function useDraft(key: string, initial: () => Draft): KeptForm {
  const [{ draft, restored }, setState] = useState(() => {
    const before = keptDraft(key);
    return { draft: before ?? initial(), restored: before !== null };
  });
  const [kept, setKept] = useState<KeptForm['kept']>(draft.keptAt_ms === null ? 'not-yet' : { at_ms: draft.keptAt_ms });
  const pending = useRef<Draft | null>(null);

  const write = useCallback(() => {
    const waiting = pending.current;
    if (waiting === null) return;
    pending.current = null;
    const at_ms = Date.now();
    setKept(keepDraft(key, { ...waiting, keptAt_ms: at_ms }) ? { at_ms } : 'refused');
  }, [key]);

  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const keep = useCallback(
    (values: EntryValues) => {
      clearTimeout(timer.current);
      if (isBlank(values)) return;
      pending.current = { ...draft, values };
      timer.current = setTimeout(write, settle_ms);
    },
    [draft, write],
  );

  // The last keystrokes before the page is closed, or hidden and then killed, are kept too.
  useEffect(() => {
    window.addEventListener('pagehide', write);
    document.addEventListener('visibilitychange', write);
    return () => {
      window.removeEventListener('pagehide', write);
      document.removeEventListener('visibilitychange', write);
      clearTimeout(timer.current);
      write();
    };
  }, [write]);

  const replace = useCallback((next: Draft) => {
    clearTimeout(timer.current);
    pending.current = null;
    setState({ draft: next, restored: false });
  }, []);
  const drop = useCallback(() => {
    clearTimeout(timer.current);
    pending.current = null;
    dropDraft(key);
    setKept('not-yet');
  }, [key]);
  return { draft, restored, kept, keep, flush: write, replace, drop };
}
