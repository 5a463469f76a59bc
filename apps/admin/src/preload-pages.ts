/**
 * Loads the pages that have not been opened yet, once the first one stands: a server that goes away must not keep
 * anybody from the form that holds the draft.
 */
export function preloadPages(): void {
  const load = () => {
    void import('./features/entry/entry-page.tsx');
    void import('./features/entry/correct-page.tsx');
    void import('./features/ledger/ledger-page.tsx');
    void import('./features/year/year-page.tsx');
  };
  if ('requestIdleCallback' in window) window.requestIdleCallback(load, { timeout: 5_000 });
  else setTimeout(load, 2_000);
}
