import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ledgerWith } from '../ledger-port.testing.ts';
import { createDisplayFeed } from './display-feed.ts';
import { createDisplayStream, type DisplayListener } from './display-stream.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A display that remembers what reached it, and takes no more while it is `slow`. */
class Display implements DisplayListener {
  readonly chunks: Uint8Array[] = [];
  slow = false;
  ended = false;
  readonly #heard = new Map<string, () => void>();

  write(bytes: Uint8Array): boolean {
    this.chunks.push(bytes);
    return !this.slow;
  }

  end(): void {
    this.ended = true;
  }

  on(event: 'drain' | 'close', heard: () => void): void {
    this.#heard.set(event, heard);
  }

  tell(event: 'drain' | 'close'): void {
    this.#heard.get(event)?.();
  }

  get text(): string {
    return new TextDecoder().decode(Buffer.concat(this.chunks));
  }

  get positions(): readonly number[] {
    return [...this.text.matchAll(/^id: main:(\d+)$/gm)].map(([, position]) => Number(position));
  }
}

function streamOf(inHand: ReturnType<typeof ledgerWith>) {
  const feed = createDisplayFeed({
    ledger: inHand.ledger,
    now: () => '2025-11-23T04:00:00.000Z',
    onFailure: () => undefined,
  });
  const stream = createDisplayStream(feed);
  const join = async (input: string | null = '{"year":2025}', lastEventId?: string) => {
    const display = new Display();
    const joining = await stream.prepare(input, lastEventId);
    joining?.join(display);
    return display;
  };
  return { feed, stream, join };
}

async function recorded(inHand: ReturnType<typeof ledgerWith>, position: number): Promise<void> {
  inHand.append(position);
  await vi.advanceTimersByTimeAsync(250);
}

describe('the stream of displays', () => {
  test('writes each frame once, and gives all displays the same bytes', async () => {
    const inHand = ledgerWith(1);
    const { join, stream } = streamOf(inHand);
    const displays = await Promise.all(Array.from({ length: 20 }, () => join()));
    await recorded(inHand, 2);
    expect(displays.map(({ positions }) => positions)).toEqual(displays.map(() => [1, 2]));
    expect(new Set(displays.map(({ chunks }) => chunks.at(-1))).size).toBe(1);
    stream.close();
    expect(displays.every(({ ended }) => ended)).toBe(true);
  });

  test('gives a display that is slow the latest frame once it can take one, and none of those between', async () => {
    const inHand = ledgerWith(1);
    const { join, stream } = streamOf(inHand);
    const [quick, slow] = [await join(), await join()];
    slow.slow = true;
    for (const position of [2, 3, 4]) await recorded(inHand, position);
    expect([quick.positions, slow.positions]).toEqual([
      [1, 2, 3, 4],
      [1, 2],
    ]);
    slow.slow = false;
    slow.tell('drain');
    expect(slow.positions).toEqual([1, 2, 4]);
    stream.close();
  });

  test('tells a display from another ledger to begin anew, and no other', async () => {
    const inHand = ledgerWith(5);
    const { join, stream } = streamOf(inHand);
    const ahead = [await join('{"year":2025}', 'main:9'), await join('{"year":2025,"lastEventId":"other:1"}')];
    const behind = await join('{"year":2025}', 'main:4');
    expect(ahead.map(({ text }) => text.includes('"reset":true'))).toEqual([true, true]);
    expect(behind.text).not.toContain('"reset"');
    stream.close();
  });

  test('gives a sign of life every two seconds', async () => {
    const { join, stream } = streamOf(ledgerWith(1));
    const display = await join();
    await vi.advanceTimersByTimeAsync(6_100);
    expect(display.text.match(/^event: ping$/gm)).toHaveLength(3);
    stream.close();
  });

  test('builds no frame any more once the last display has left', async () => {
    const inHand = ledgerWith(1);
    const { join, stream } = streamOf(inHand);
    const displays = [await join(), await join()];
    for (const display of displays) display.tell('close');
    await vi.advanceTimersByTimeAsync(250);
    const before = inHand.readings();
    await recorded(inHand, 2);
    expect(inHand.readings()).toBe(before);
    expect((await join()).positions).toEqual([2]);
    stream.close();
  });

  test.each(['{"year":"2025"}', '{"year":1}', '[]', '{', null])(
    'leaves the input %s to the procedure',
    async (input) => {
      const { stream } = streamOf(ledgerWith(1));
      expect(await stream.prepare(input, undefined)).toBeNull();
      stream.close();
    },
  );
});
