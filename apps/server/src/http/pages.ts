import { existsSync } from 'node:fs';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import compress from '@fastify/compress';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Folders of the built pages. */
export interface PageFolders {
  readonly admin: string;
  readonly kiosk: string;
}

const appsFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Where the build of this checkout puts the pages. */
export const builtPages: PageFolders = {
  admin: join(appsFolder, 'admin/dist'),
  kiosk: join(appsFolder, 'kiosk/dist'),
};

/** The first folder without an `index.html`; null where all is built. */
export function missingPages(folders: PageFolders): string | null {
  return [folders.admin, folders.kiosk].find((folder) => !existsSync(join(folder, 'index.html'))) ?? null;
}

/**
 * Serves the admin at `/` and the display at `/kiosk/`. Files with a hash in their name may be kept for ever; a page
 * is asked for anew each time, so that an update is seen. Only files are compressed: a live feed must not be held back.
 */
export async function servePages(server: FastifyInstance, folders: PageFolders): Promise<void> {
  await server.register(async (pages) => {
    await pages.register(compress, { encodings: ['br', 'gzip'], threshold: 1_024 });
    await pages.register(staticFiles, {
      root: folders.kiosk,
      prefix: '/kiosk/',
      cacheControl: false,
      decorateReply: false,
      setHeaders: setCaching,
    });
    await pages.register(staticFiles, {
      root: folders.admin,
      prefix: '/',
      cacheControl: false,
      setHeaders: setCaching,
    });
    pages.get('/kiosk', async (_request, reply) => reply.redirect('/kiosk/'));
    pages.setNotFoundHandler(async (request, reply) => {
      if (!wantsPage(request)) return notFound(request, reply);
      // Addresses such as /ledger/Y3-STW belong to the admin's own router.
      return reply.sendFile('index.html', folders.admin);
    });
  });
}

function setCaching(reply: FastifyReply, path: string): void {
  const hashed = path.includes(`${sep}assets${sep}`);
  void reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}

function wantsPage(request: FastifyRequest): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const [path = ''] = request.url.split('?');
  const isOfServer = /^\/(trpc|kiosk|assets|healthz|readyz|version|metrics)(\/|$)/.test(path);
  return !isOfServer && extname(path) === '' && (request.headers.accept ?? '').includes('text/html');
}

function notFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const address = request.url.slice(0, 200);
  return reply.code(404).send({ problems: [{ code: 'server.not-found', path: '', params: { address } }] });
}
