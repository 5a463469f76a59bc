/** Signs of life of every feed: the client reconnects after 5 s without one, so the server gives one every 2 s. */
export const sseTiming = {
  ping: { enabled: true, intervalMs: 2_000 },
  client: { reconnectAfterInactivityMs: 5_000 },
} as const;
