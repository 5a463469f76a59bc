import type { FastifyInstance } from 'fastify';
import { refuse } from '../cli/refusal.ts';

/**
 * Begins to listen.
 *
 * @returns the origin that people type, such as `http://127.0.0.1:8080`
 * @throws CommandRefused `server.port-in-use`, `server.port-forbidden`
 */
export async function listen(
  server: FastifyInstance,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<string> {
  try {
    await server.listen({ host: host.replace(/^\[|\]$/g, ''), port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') throw refuse('server.port-in-use', { port }, 'PORT');
    if (code === 'EACCES') throw refuse('server.port-forbidden', { port }, 'PORT');
    throw error;
  }
  const [address] = server.addresses();
  if (address === undefined || typeof address === 'string') throw new Error('the server listens on no port');
  const shown = host === 'localhost' ? host : address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${shown}:${address.port}`;
}
