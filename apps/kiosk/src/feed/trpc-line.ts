import type { AppRouter } from '@outreach/api';
import { createTRPCClient, httpLink, httpSubscriptionLink } from '@trpc/client';
import { readFrame } from '../frame/read-frame.ts';
import type { DisplayLine } from '../supervisor/display-line.ts';
import { listeningEventSource } from './listening-event-source.ts';

/** A poll that takes longer than this has failed; the next one starts afresh. */
const pollLimit_ms = 8_000;

/** The server's tRPC endpoint as a display's line. `year` null is this year. */
export function trpcLine(url: string, year: number | null): DisplayLine {
  const asked = year === null ? {} : { year };
  return {
    open(lastEventId, listener) {
      const client = createTRPCClient<AppRouter>({
        links: [httpSubscriptionLink({ url, EventSource: listeningEventSource(listener.onHeard) })],
      });
      let open = true;
      const end = () => {
        if (!open) return;
        open = false;
        listener.onEnded();
      };
      const subscription = client.display.feed.subscribe(lastEventId === null ? asked : { ...asked, lastEventId }, {
        onData(envelope) {
          if (!open) return;
          const frame = readFrame(envelope.data);
          if (frame === null) end();
          else listener.onFrame(frame);
        },
        onError: end,
        onComplete: end,
        onStopped: end,
      });
      return () => {
        open = false;
        subscription.unsubscribe();
      };
    },
    poll: () => pollOnce(url, asked),
  };
}

async function pollOnce(url: string, asked: { readonly year?: number }) {
  let server_ms: number | null = null;
  const client = createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url,
        // A cached answer would be an old number with a fresh face.
        fetch: async (input, init) => {
          const response = await fetch(input, { ...init, cache: 'no-store' } as RequestInit);
          server_ms = readDate(response.headers.get('date'));
          return response;
        },
      }),
    ],
  });
  const frame = readFrame(await client.display.snapshot.query(asked, { signal: AbortSignal.timeout(pollLimit_ms) }));
  if (frame === null) throw new Error('The answer is not a display frame.');
  return { frame, server_ms };
}

function readDate(header: string | null): number | null {
  const instant_ms = header === null ? Number.NaN : Date.parse(header);
  return Number.isNaN(instant_ms) ? null : instant_ms;
}
