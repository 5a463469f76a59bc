import { type AppRouter, appRouter, type Context, createDisplayFeed, createDisplayStream } from '@outreach/api';
import type { Ledger } from '@outreach/ledger';
import { serveDisplayFeed } from '@outreach/server/display-stream';
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import fastify from 'fastify';

export interface FeedServer {
  /** The display feed of the product, through tRPC. */
  readonly feedUrl: string;
  /** The same frames from a route that writes each of them once and hands the text to everyone. */
  readonly plainUrl: string;
  close(): Promise<void>;
}

/** The product's router on real HTTP, as its server registers it, and beside it a route that does as little as it can. */
export async function startFeedServer(ledger: Ledger, intervalMs: number): Promise<FeedServer> {
  const now = () => new Date().toISOString();
  const fail = (error: unknown) => {
    throw error;
  };
  const closing = new AbortController();
  const displays = createDisplayFeed({ ledger, now, onFailure: fail, intervalMs });
  const context: Context = { ledger, actorId: 'local', now, displays, version: '0', closing: closing.signal };
  const http = fastify({ forceCloseConnections: true });
  const trpcOptions: FastifyTRPCPluginOptions<AppRouter>['trpcOptions'] = {
    router: appRouter,
    createContext: () => context,
  };
  const stream = createDisplayStream(displays);
  serveDisplayFeed(http, { stream, context, trpcOptions });
  await http.register(fastifyTRPCPlugin, { prefix: '/trpc', trpcOptions });

  const plain = createPlainFeed(displays.frames, closing.signal);
  http.get('/plain', (_request, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
    plain.join(reply.raw);
  });
  const origin = await http.listen({ host: '127.0.0.1', port: 0 });
  return {
    feedUrl: `${origin}/trpc/display.feed?input=%7B%7D`,
    plainUrl: `${origin}/plain`,
    close: async () => {
      closing.abort();
      stream.close();
      displays.close();
      await http.close();
    },
  };
}

interface Listener {
  write(text: string): unknown;
  once(event: 'close', listener: () => void): unknown;
}

/** Follows the frames while anybody listens. */
function createPlainFeed(frames: ReturnType<typeof createDisplayFeed>['frames'], closing: AbortSignal) {
  const listeners = new Set<Listener>();
  let latest: string | null = null;
  let following: AbortController | null = null;
  const follow = async (signal: AbortSignal) => {
    for await (const frame of frames(null, signal)) {
      latest = `id: ${frame.ledger}:${frame.position}\ndata: ${JSON.stringify(frame)}\n\n`;
      for (const listener of listeners) listener.write(latest);
    }
  };
  return {
    join: (listener: Listener) => {
      listeners.add(listener);
      if (latest !== null) listener.write(latest);
      if (following === null) {
        following = new AbortController();
        void follow(AbortSignal.any([following.signal, closing]));
      }
      listener.once('close', () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        following?.abort();
        following = null;
        latest = null;
      });
    },
  };
}
