import {
  type AppRouter,
  appRouter,
  type Context,
  createDisplayFeed,
  createDisplayStream,
  type LedgerPort,
} from '@outreach/api';
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { serveDisplayFeed } from './display-stream.ts';
import { serveHealth } from './health.ts';
import { type PageFolders, servePages } from './pages.ts';
import type { Readiness } from './readiness.ts';
import { admitSameMachineOnly } from './same-machine-only.ts';
import { setSecurityHeaders } from './security-headers.ts';

export interface ServerOptions {
  readonly ledger: LedgerPort;
  readonly pages: PageFolders;
  readonly version: string;
  readonly now: () => string;
  readonly readiness: () => Promise<Readiness>;
  readonly log: FastifyBaseLogger;
}

/** A server that does not listen yet, and the way to end it. */
export interface BuiltServer {
  readonly http: FastifyInstance;
  /** Ends open feeds, then connections. Safe to call twice. */
  readonly close: () => Promise<void>;
}

/** A form with hundreds of figures stays far below; more is an attack or a mistake. */
const maxBodyBytes = 2_000_000;
/** A batch names all its procedures in the path. */
const maxPathLength = 5_000;

/** Joins the router, the pages and the health routes into one server. */
export async function buildServer(options: ServerOptions): Promise<BuiltServer> {
  const { ledger, log, now, version } = options;
  const http = fastify({
    loggerInstance: log,
    bodyLimit: maxBodyBytes,
    routerOptions: { maxParamLength: maxPathLength },
    // Open feeds never end by themselves: without this a stopping server would wait for them for ever.
    forceCloseConnections: true,
  });
  const closing = new AbortController();
  const displays = createDisplayFeed({ ledger, now, onFailure: (error) => log.error(error, 'display frame') });
  const context: Context = { ledger, actorId: 'local', now, displays, version, closing: closing.signal };
  const trpcOptions: FastifyTRPCPluginOptions<AppRouter>['trpcOptions'] = {
    router: appRouter,
    // A whole activity to be previewed does not fit an address: such a query comes by POST.
    allowMethodOverride: true,
    createContext: () => context,
    onError({ error, path }) {
      const level = error.code === 'INTERNAL_SERVER_ERROR' ? 'error' : 'debug';
      log[level]({ err: error.cause ?? error, path }, 'procedure failed');
    },
  };

  admitSameMachineOnly(http);
  await setSecurityHeaders(http);
  serveHealth(http, { version, readiness: options.readiness });
  const stream = createDisplayStream(displays);
  serveDisplayFeed(http, { stream, context, trpcOptions });
  await http.register(fastifyTRPCPlugin, { prefix: '/trpc', trpcOptions });
  await servePages(http, options.pages);

  return {
    http,
    async close() {
      closing.abort();
      stream.close();
      displays.close();
      await http.close();
    },
  };
}
