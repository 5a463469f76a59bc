import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';

/** A short sentence at the foot of the page: what was saved, or that it was not. */
export interface Notice {
  readonly tone: 'saved' | 'problem';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Notices {
  readonly notice: Notice | null;
  readonly say: (notice: Notice) => void;
  readonly dismiss: () => void;
}

const NoticesContext = createContext<Notices | null>(null);
const shownFor_ms = 10_000;

export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const dismiss = useCallback(() => setNotice(null), []);
  useEffect(() => {
    if (notice === null || notice.tone === 'problem') return;
    const timer = setTimeout(dismiss, shownFor_ms);
    return () => clearTimeout(timer);
  }, [notice, dismiss]);
  const notices = useMemo(() => ({ notice, say: setNotice, dismiss }), [notice, dismiss]);
  return <NoticesContext value={notices}>{children}</NoticesContext>;
}

export function useNotices(): Notices {
  const notices = use(NoticesContext);
  if (notices === null) throw new Error('useNotices outside NoticesProvider');
  return notices;
}
