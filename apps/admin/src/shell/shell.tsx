import { shellWords } from '@outreach/messages/admin';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useFollowLedger } from '../client/follow-ledger.tsx';
import { useShortcuts } from '../keys/shortcuts.tsx';
import { useWords } from '../language/language.tsx';
import { AllKeys } from './all-keys.tsx';
import { ConnectionLine } from './connection-line.tsx';
import { Header } from './header.tsx';
import { KeyStrip } from './key-strip.tsx';
import { Reading } from './reading.tsx';
import styles from './shell.module.css';
import { YearBand } from './year-band.tsx';

/** The frame of every page: header, year line, the page, and the keys that work on it. */
export function Shell() {
  const words = useWords(shellWords);
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {words.skipToContent}
      </a>
      <Suspense fallback={<Reading />}>
        <Frame />
      </Suspense>
    </div>
  );
}

function Frame() {
  const words = useWords(shellWords);
  const navigate = useNavigate();
  const [keysOpen, setKeysOpen] = useState(false);
  useFollowLedger();
  const content = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page takes the focus, unless it has given it to a field.
  useEffect(() => {
    if (content.current?.contains(document.activeElement) === false) content.current.focus({ preventScroll: true });
  }, [pathname]);
  const showKeys = useCallback(() => setKeysOpen(true), []);
  const hideKeys = useCallback(() => setKeysOpen(false), []);
  useShortcuts('shell', [
    { caps: ['/'], label: words.keySearch, bindings: { '/': focusSearch } },
    { caps: ['N'], label: words.keyNew, bindings: { n: () => void navigate({ to: '/entry' }) } },
    { caps: ['?'], label: words.allKeys, bindings: { '?': showKeys } },
  ]);
  return (
    <>
      <Header />
      <YearBand />
      <ConnectionLine />
      <main ref={content} id="content" className={styles.content} tabIndex={-1}>
        <Suspense fallback={<Reading />}>
          <Outlet />
        </Suspense>
      </main>
      <KeyStrip onAllKeys={showKeys} />
      {keysOpen && <AllKeys onClose={hideKeys} />}
    </>
  );
}

function focusSearch(): void {
  const field = document.getElementById('ledger-search');
  if (field instanceof HTMLInputElement) {
    field.focus();
    field.select();
  }
}
