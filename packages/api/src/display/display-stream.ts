import type { DisplayFrame } from '../display-frame.ts';
import { feedId, isAheadOf, readFeedId } from '../feed/feed-cursor.ts';
import { sseTiming } from '../sse-timing.ts';
import type { DisplayFeed } from './display-feed.ts';
import { feedInput } from './feed-input.ts';

/** An open answer to a display: what is written goes out to it. A response of Node is one. */
export interface DisplayListener {
  /** False where it has not taken all of it yet; `drain` then tells when it has. */
  write(bytes: Uint8Array): boolean;
  end(): void;
  on(event: 'drain' | 'close', heard: () => void): unknown;
}

/** What a display asked for, understood, with the frame that it gets first. */
export interface Joining {
  join(listener: DisplayListener): void;
}

/**
 * The subscription `display.feed` as tRPC writes it to an EventSource, with each frame turned into bytes once for all
 * displays (docs/decisions/0074). The procedure stays the definition of the feed: whatever this does not take is for it.
 */
export interface DisplayStream {
  /**
   * @param inputText the procedure's input as JSON, as it stands in the address
   * @param lastEventId what an EventSource sends of itself when it comes back
   * @returns null where the input is none that the feed takes, or no frame can be made: then tRPC says what is wrong
   */
  prepare(inputText: string | null, lastEventId: string | undefined): Promise<Joining | null>;
  /** Ends every open answer. */
  close(): void;
}

const encoder = new TextEncoder();
const connected = sse({ event: 'connected', data: JSON.stringify(sseTiming.client) });
const ping = sse({ event: 'ping', data: '' });
const ended = sse({ event: 'return', data: '' });

interface Member {
  readonly listener: DisplayListener;
  sent: DisplayFrame | null;
  ready: boolean;
}

export function createDisplayStream(displays: DisplayFeed): DisplayStream {
  const encoded = new WeakMap<DisplayFrame, Uint8Array>();
  const hubs = new Map<number | null, Hub>();

  const bytesOf = (frame: DisplayFrame): Uint8Array => {
    const known = encoded.get(frame);
    if (known !== undefined) return known;
    const bytes = frameBytes(frame);
    encoded.set(frame, bytes);
    return bytes;
  };
  const hubOf = (year: number | null): Hub => {
    const known = hubs.get(year);
    if (known !== undefined) return known;
    const hub = createHub(displays, year, bytesOf, () => {
      if (hubs.get(year) === hub) hubs.delete(year);
    });
    hubs.set(year, hub);
    return hub;
  };

  return {
    async prepare(inputText, lastEventId) {
      const input = readInput(inputText);
      if (input === null) return null;
      const year = input.year ?? null;
      let first: DisplayFrame;
      try {
        first = await displays.frame(year);
      } catch {
        return null;
      }
      const reset = isAheadOf(readFeedId(lastEventId ?? input.lastEventId), first);
      return {
        join: (listener) => hubOf(year).join(listener, first, reset),
      };
    },
    close() {
      for (const hub of hubs.values()) hub.close();
    },
  };
}

interface Hub {
  join(listener: DisplayListener, first: DisplayFrame, reset: boolean): void;
  close(): void;
}

/** The displays of one year. Follows the frames while there are any; a display that is slow gets the latest, no more. */
function createHub(
  displays: DisplayFeed,
  year: number | null,
  bytesOf: (frame: DisplayFrame) => Uint8Array,
  onEmpty: () => void,
): Hub {
  const members = new Set<Member>();
  const leaving = new AbortController();
  let latest: DisplayFrame | null = null;

  const offer = (member: Member) => {
    if (!member.ready || latest === null || member.sent === latest) return;
    member.sent = latest;
    member.ready = member.listener.write(bytesOf(latest));
  };
  const pinging = setInterval(() => {
    for (const member of members) if (member.ready) member.ready = member.listener.write(ping);
  }, sseTiming.ping.intervalMs);
  const close = () => {
    leaving.abort();
    clearInterval(pinging);
    for (const { listener } of members) {
      listener.write(ended);
      listener.end();
    }
    members.clear();
  };
  const follow = async () => {
    try {
      for await (const frame of displays.frames(year, leaving.signal)) {
        latest = frame;
        for (const member of members) offer(member);
      }
    } catch {
      // No frame can be made any more: the displays are let go, come back, and are told why by the procedure.
    }
    onEmpty();
    close();
  };
  void follow();
  return {
    join: (listener, first, reset) => {
      const member: Member = { listener, sent: first, ready: true };
      listener.on('drain', () => {
        member.ready = true;
        offer(member);
      });
      listener.on('close', () => {
        members.delete(member);
        if (members.size > 0) return;
        onEmpty();
        close();
      });
      members.add(member);
      listener.write(connected);
      member.ready = listener.write(reset ? frameBytes({ ...first, reset: true }) : bytesOf(first));
      // A newer frame may have come between the preparing and now.
      if (latest !== null && latest.position > first.position) offer(member);
    },
    close: () => {
      onEmpty();
      close();
    },
  };
}

/** The procedure's own reading of its input; null where it would refuse it. */
function readInput(text: string | null): { readonly year?: number; readonly lastEventId?: string } | null {
  try {
    const parsed = feedInput.safeParse(text === null ? undefined : JSON.parse(text));
    return parsed.success ? (parsed.data ?? {}) : null;
  } catch {
    return null;
  }
}

function frameBytes(frame: DisplayFrame): Uint8Array {
  return sse({ data: JSON.stringify(frame), id: feedId(frame) });
}

/** Fields in the order in which tRPC writes them. */
function sse(fields: { readonly event?: string; readonly data: string; readonly id?: string }): Uint8Array {
  const { event, data, id } = fields;
  const lines = [
    event === undefined ? '' : `event: ${event}\n`,
    `data: ${data}\n`,
    id === undefined ? '' : `id: ${id}\n`,
  ];
  return encoder.encode(`${lines.join('')}\n\n`);
}
