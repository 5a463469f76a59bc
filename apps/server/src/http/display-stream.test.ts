import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Context } from '@outreach/api';
import { appRouter } from '@outreach/api';
import fastify from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import { serveDisplayFeed } from './display-stream.ts';
import { deferred } from './running-server.testing.ts';

test('a display that leaves while its first frame is made is not kept', async () => {
  const http = fastify({ forceCloseConnections: true });
  onTestFinished(() => http.close());
  const asked = deferred<void>();
  const frame = deferred<void>();
  const gone = deferred<void>();
  const handled = deferred<void>();
  const joined: unknown[] = [];
  http.addHook('onRequest', async (_request, reply) => {
    reply.raw.on('close', () => gone.resolve());
  });
  const stream = {
    prepare: async () => {
      asked.resolve();
      await frame.promise;
      // The route goes on in the turn after this one.
      setImmediate(() => handled.resolve());
      return { join: (listener: unknown) => void joined.push(listener) };
    },
    close: () => undefined,
  };
  // Of a context the route looks at nothing but whether the server is closing.
  const context = { closing: new AbortController().signal } as Context;
  serveDisplayFeed(http, { stream, context, trpcOptions: { router: appRouter, createContext: () => context } });
  await http.listen({ host: '127.0.0.1', port: 0 });
  const { port } = http.server.address() as AddressInfo;

  const display = get({ host: '127.0.0.1', port, path: '/trpc/display.feed' });
  display.on('error', () => undefined);
  await asked.promise;
  display.destroy();
  await gone.promise;
  frame.resolve();
  await handled.promise;

  expect(joined).toEqual([]);
});
