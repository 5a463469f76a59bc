import { Agent, get, type IncomingMessage } from 'node:http';
import type { ClientOrder, FrameArrivals } from './feed-clients.ts';
import { monotonicMs } from './monotonic-ms.ts';

// The displays of a feed benchmark, in a process of their own: what they do with a frame costs the server nothing.
const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY, keepAlive: false });
const responses = new Set<IncomingMessage>();
/** When each frame, by its position, had wholly reached each display. */
const arrivals = new Map<number, number[]>();
let displays = 0;

function open({ url, count }: Extract<ClientOrder, { readonly kind: 'open' }>): void {
  displays = count;
  for (let index = 0; index < count; index += 1) {
    get(url, { agent, headers: { accept: 'text/event-stream' } }, (response) => {
      if (response.statusCode !== 200) throw new Error(`the feed answered ${response.statusCode}`);
      responses.add(response);
      let unread = '';
      response.setEncoding('latin1');
      response.on('data', (chunk: string) => {
        unread += chunk;
        for (let end = unread.indexOf('\n\n'); end >= 0; end = unread.indexOf('\n\n')) {
          arrived(unread.slice(0, end));
          unread = unread.slice(end + 2);
        }
      });
      // A stream that is cut when the benchmark closes it is no failure.
      response.on('error', () => undefined);
    });
  }
}

function arrived(event: string): void {
  const position = Number(/"position":(\d+)/.exec(event)?.[1] ?? 0);
  if (event.includes('event: serialized-error')) throw new Error(event);
  if (position === 0) return;
  const times = arrivals.get(position) ?? [];
  times.push(monotonicMs());
  arrivals.set(position, times);
  if (times.length < displays) return;
  arrivals.delete(position);
  const message: FrameArrivals = { position, times };
  process.send?.(message);
}

// Only feed-clients.ts speaks on this channel.
process.on('message', (message) => {
  const order = message as ClientOrder;
  if (order.kind === 'open') {
    open(order);
    return;
  }
  for (const response of responses) response.destroy();
  responses.clear();
  arrivals.clear();
});
