import type { FastifyInstance } from 'fastify';
import type { Readiness } from './readiness.ts';

export interface HealthOptions {
  readonly version: string;
  readonly readiness: () => Promise<Readiness>;
}

/** `/healthz`: the process answers. `/readyz`: the log is verified, the totals can be trusted. `/version`. */
export function serveHealth(server: FastifyInstance, { version, readiness }: HealthOptions): void {
  const fresh = { 'cache-control': 'no-store' };
  server.get('/healthz', async (_request, reply) => reply.headers(fresh).send({ status: 'alive' }));
  server.get('/version', async (_request, reply) => reply.headers(fresh).send({ name: 'outreach-ledger', version }));
  server.get('/readyz', async (_request, reply) => {
    const answer = await readiness();
    return reply
      .headers(fresh)
      .code(answer.status === 'ready' ? 200 : 503)
      .send(answer);
  });
}
