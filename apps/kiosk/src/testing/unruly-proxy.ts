import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** `passing` answers as the server does, `refusing` answers 502 to all, `frozen` takes requests and says nothing. */
export type ProxyMood = 'passing' | 'refusing' | 'frozen';

/** A proxy between a display and its server, as an office network has them. */
export interface UnrulyProxy {
  readonly url: (place: string) => string;
  /** Changes the mood; lines that are open are cut when it refuses, and fall silent when it freezes. */
  readonly become: (mood: ProxyMood) => void;
  /** Resolves once this many requests have come in since the mood changed. */
  readonly asked: (times: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts a proxy before a server on a free port of this machine. */
export async function unrulyProxy(origin: string): Promise<UnrulyProxy> {
  let mood: ProxyMood = 'passing';
  let count = 0;
  let onAsked = () => {};
  const open = new Set<ServerResponse>();

  function pass(incoming: IncomingMessage, answer: ServerResponse): void {
    const { host: _host, ...headers } = incoming.headers;
    const onward = request(new URL(incoming.url ?? '/', origin), { method: incoming.method, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.on('data', (chunk) => mood === 'frozen' || answer.write(chunk));
      response.on('end', () => answer.end());
      response.on('error', () => answer.destroy());
    });
    onward.on('error', () => answer.destroy());
    answer.on('close', () => {
      open.delete(answer);
      onward.destroy();
    });
    incoming.pipe(onward);
  }

  const proxy = createServer((incoming, answer) => {
    count += 1;
    onAsked();
    open.add(answer);
    answer.on('close', () => open.delete(answer));
    switch (mood) {
      case 'passing':
        pass(incoming, answer);
        return;
      case 'refusing':
        answer.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>');
        return;
      case 'frozen':
        return;
    }
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  // A server that listens on a TCP port has an address with one.
  const { port } = proxy.address() as AddressInfo;

  return {
    url: (place) => `http://127.0.0.1:${port}${place}`,
    become(next) {
      mood = next;
      count = 0;
      if (next === 'refusing') for (const answer of open) answer.destroy();
    },
    asked: (times) =>
      new Promise((resolve) => {
        onAsked = () => {
          if (count < times) return;
          onAsked = () => {};
          resolve();
        };
        onAsked();
      }),
    async close() {
      proxy.closeAllConnections();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}
