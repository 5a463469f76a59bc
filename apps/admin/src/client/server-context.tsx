import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useEffect, useState, useSyncExternalStore } from 'react';
import { type Connection, type ConnectionWatch, watchConnection } from './connection.ts';
import { createClient } from './links.ts';
import { TRPCProvider } from './trpc.ts';

const ConnectionContext = createContext<ConnectionWatch | null>(null);

async function isAlive(): Promise<boolean> {
  const answer = await fetch('/healthz', { cache: 'no-store' });
  return answer.ok;
}

function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The feed says when something changed; a LAN without internet must not be taken for being offline.
        staleTime: Number.POSITIVE_INFINITY,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** Gives the pages the server: queries, mutations, the live feed, and whether it answers at all. */
export function ServerProvider({ children }: { readonly children: ReactNode }) {
  const [connection] = useState(() => watchConnection(isAlive));
  const [client] = useState(() => createClient(connection));
  const [queries] = useState(createQueryClient);

  useEffect(() => connection.onReturn(() => void queries.invalidateQueries()), [connection, queries]);

  return (
    <ConnectionContext value={connection}>
      <QueryClientProvider client={queries}>
        <TRPCProvider trpcClient={client} queryClient={queries}>
          {children}
        </TRPCProvider>
      </QueryClientProvider>
    </ConnectionContext>
  );
}

/** Whether the server answers, and when it is tried again. */
export function useConnection(): Connection {
  const watch = use(ConnectionContext);
  if (watch === null) throw new Error('useConnection outside ServerProvider');
  return useSyncExternalStore(watch.subscribe, watch.current);
}
