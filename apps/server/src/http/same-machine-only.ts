import type { FastifyInstance } from 'fastify';
import { hostName, isLoopback } from './loopback.ts';

/**
 * Without sign-in the browser is the only guard: a page of another site could send requests to this port, or have
 * its name resolve to 127.0.0.1. Both carry a foreign name in `Host` or `Origin`, and are refused.
 */
export function admitSameMachineOnly(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    const names = [hostName(request.headers.host ?? '')];
    const { origin } = request.headers;
    if (origin !== undefined) names.push(URL.canParse(origin) ? new URL(origin).hostname : origin);
    const foreign = names.find((name) => !isLoopback(name));
    if (foreign === undefined) return;
    return reply
      .code(403)
      .send({ problems: [{ code: 'server.host-refused', path: '', params: { host: foreign.slice(0, 255) } }] });
  });
}
