import type { AppRouter } from '@outreach/api';
import type { TRPCClient } from '@trpc/client';

/**
 * One wake-up feed for all tabs of this browser: HTTP/1.1 allows six connections per host, and each feed holds one.
 * The tab that owns the lock listens and tells the others. Plain http has no locks; there each tab listens only while
 * it is seen, which is one or two at a time.
 *
 * @param changed called with the ledger's newest position, at least once after the page may have missed something
 * @returns ends the feed
 */
export function followChanges(client: TRPCClient<AppRouter>, changed: (position: number) => void): () => void {
  return 'locks' in navigator && 'BroadcastChannel' in window
    ? followShared(client, changed)
    : followWhileVisible(client, changed);
}

function listen(client: TRPCClient<AppRouter>, changed: (position: number) => void): () => void {
  const subscription = client.ledger.changes.subscribe(
    {},
    {
      onData: (notice) => changed(notice.data.position),
    },
  );
  return () => subscription.unsubscribe();
}

function followShared(client: TRPCClient<AppRouter>, changed: (position: number) => void): () => void {
  const channel = new BroadcastChannel('outreach.changes');
  const leaving = new AbortController();
  channel.onmessage = (message) => {
    if (typeof message.data === 'number') changed(message.data);
  };
  navigator.locks
    .request('outreach.feed', { signal: leaving.signal }, async () => {
      const stop = listen(client, (position) => {
        channel.postMessage(position);
        changed(position);
      });
      await new Promise<void>((resolve) => leaving.signal.addEventListener('abort', () => resolve(), { once: true }));
      stop();
    })
    .catch((error: unknown) => {
      // Leaving while still waiting for the lock rejects with an AbortError, which is how waiting ends.
      if (!leaving.signal.aborted) throw error;
    });
  return () => {
    leaving.abort();
    channel.close();
  };
}

function followWhileVisible(client: TRPCClient<AppRouter>, changed: (position: number) => void): () => void {
  let stop: (() => void) | null = null;
  function listenIfSeen(): void {
    if (document.visibilityState === 'visible') {
      stop ??= listen(client, changed);
    } else {
      stop?.();
      stop = null;
    }
  }
  document.addEventListener('visibilitychange', listenIfSeen);
  listenIfSeen();
  return () => {
    document.removeEventListener('visibilitychange', listenIfSeen);
    stop?.();
  };
}
