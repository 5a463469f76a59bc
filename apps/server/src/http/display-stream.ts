import { type AppRouter, appRouter, type Context, type DisplayStream } from '@outreach/api';
import { type FastifyTRPCPluginOptions, fastifyRequestHandler } from '@trpc/server/adapters/fastify';
import type { FastifyInstance } from 'fastify';

export interface DisplayRoute {
  readonly stream: DisplayStream;
  readonly context: Context;
  readonly trpcOptions: FastifyTRPCPluginOptions<AppRouter>['trpcOptions'];
}

/** Headers of tRPC's own event streams. */
const headers = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
  connection: 'keep-alive',
};

/** The displays' feed, written once for all of them; what it does not take, tRPC answers as any other procedure. */
export function serveDisplayFeed(http: FastifyInstance, { stream, context, trpcOptions }: DisplayRoute): void {
  http.get('/trpc/display.feed', async (request, reply) => {
    const { searchParams } = new URL(request.url, 'http://localhost');
    const joining = searchParams.has('batch')
      ? null
      : await stream.prepare(searchParams.get('input'), lastEventIdOf(request.headers, searchParams));
    if (joining === null || context.closing.aborted) {
      await fastifyRequestHandler({
        ...trpcOptions,
        router: appRouter,
        req: request,
        res: reply,
        path: 'display.feed',
      });
      return;
    }
    reply.hijack();
    // A display that left while its first frame was made tells nobody again: it would be kept for ever.
    if (reply.raw.destroyed) return;
    // What other parts of the server set for every answer goes out with this one too.
    for (const [name, value] of Object.entries({ ...reply.getHeaders(), ...headers })) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    reply.raw.writeHead(200);
    joining.join(reply.raw);
  });
}

function lastEventIdOf(
  sent: Readonly<Record<string, string | readonly string[] | undefined>>,
  asked: URLSearchParams,
): string | undefined {
  const header = sent['last-event-id'];
  return (typeof header === 'string' ? header : undefined) ?? asked.get('lastEventId') ?? undefined;
}
