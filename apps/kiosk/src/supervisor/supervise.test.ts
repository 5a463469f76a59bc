import { describe, expect, it } from 'vitest';
import { sampleFrame } from '../testing/sample-frame.ts';
import type { ReceivedFrame } from './accept-frame.ts';
import { isLive, limits, type RememberedFrame } from './connection.ts';
import type { DisplayLine, FeedListener, Snapshot } from './display-line.ts';
import { freshnessAt } from './freshness.ts';
import { supervise } from './supervise.ts';

interface OpenedFeed extends FeedListener {
  readonly lastEventId: string | null;
  closed: boolean;
}

/** A display on a bench: its clock, its line and its chance are moved by hand. */
function bench(remembered: RememberedFrame | null = null) {
  let now_ms = 1_000;
  let tick = () => {};
  const feeds: OpenedFeed[] = [];
  const polls: { answer: (snapshot: Snapshot) => void; fail: () => void }[] = [];
  const kept: (number | null)[] = [];
  const line: DisplayLine = {
    open(lastEventId, listener) {
      const feed: OpenedFeed = { ...listener, lastEventId, closed: false };
      feeds.push(feed);
      return () => {
        feed.closed = true;
      };
    },
    poll: () =>
      new Promise((answer, reject) => {
        polls.push({ answer, fail: () => reject(new Error('no answer')) });
      }),
  };
  const supervisor = supervise({
    line,
    surroundings: {
      now_ms: () => now_ms,
      chance: () => 0,
      every: (_interval_ms, run) => {
        tick = run;
        return () => {
          tick = () => {};
        };
      },
    },
    remembered,
    keep: (connection) => kept.push(connection.frame?.position ?? null),
  });
  return {
    supervisor,
    feeds,
    polls,
    kept,
    /** The newest feed. */
    feed: () => {
      const feed = feeds.at(-1);
      if (feed === undefined) throw new Error('No feed was opened.');
      return feed;
    },
    pass(span_ms: number, each: () => void = () => {}) {
      for (const end_ms = now_ms + span_ms; now_ms < end_ms; ) {
        now_ms += 250;
        each();
        tick();
      }
    },
    /** Lets time pass until the feed is asked for again; gives the wait. */
    untilReopened(): number {
      const before = feeds.length;
      const from_ms = now_ms;
      while (feeds.length === before && now_ms - from_ms < 60_000) this.pass(250);
      return now_ms - from_ms;
    },
    position: () => supervisor.current().frame?.position ?? null,
    freshness: () => freshnessAt(supervisor.current().contact_ms, now_ms).kind,
  };
}

const frame = (position: number, changes: Partial<ReceivedFrame> = {}): ReceivedFrame => ({
  ...sampleFrame({ position }),
  ...changes,
});

/** Lets settled promises call back. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

describe('a display that keeps itself connected', () => {
  it('opens the feed and asks for a snapshot at once', () => {
    const display = bench();
    expect(display.feeds).toHaveLength(1);
    expect(display.polls).toHaveLength(1);
  });

  it('shows what the feed sends, and keeps it for the next start', () => {
    const display = bench();
    display.feed().onFrame(frame(4));
    expect(display.position()).toBe(4);
    expect(display.kept).toEqual([4]);
    expect(isLive(display.supervisor.current())).toBe(true);
  });

  it('tells the feed which frame it holds when it opens it again', () => {
    const display = bench();
    display.feed().onFrame(frame(4));
    display.feed().onEnded();
    display.pass(1_000);
    expect(display.feed().lastEventId).toBe('bureau:4');
  });

  it('comes back after a refusal that ended the feed for good, and never gives up', () => {
    const display = bench();
    for (let refusal = 0; refusal < 40; refusal += 1) {
      display.feed().onEnded();
      expect(display.untilReopened()).toBeLessThanOrEqual(15_000);
    }
    expect(display.feeds).toHaveLength(41);
    expect(display.feeds.slice(0, -1).every((feed) => feed.closed)).toBe(true);
  });

  it('waits longer after each refusal, and starts anew after a good feed', () => {
    const display = bench();
    const refused = () => {
      display.feed().onEnded();
      return display.untilReopened();
    };
    expect([refused(), refused(), refused()]).toEqual([500, 1_000, 2_000]);
    display.feed().onFrame(frame(4));
    display.pass(limits.settled_ms, () => display.feed().onHeard());
    expect(refused()).toBe(500);
  });

  it('does not race a server that greets and hangs up', () => {
    const display = bench();
    for (let greeting = 0; greeting < 6; greeting += 1) {
      display.feed().onFrame(frame(4));
      display.feed().onEnded();
      display.untilReopened();
    }
    display.feed().onEnded();
    expect(display.untilReopened()).toBe(15_000);
  });

  it('takes silence for a broken line, whatever the socket says', () => {
    const display = bench();
    display.feed().onFrame(frame(4));
    display.pass(limits.silence_ms + 250);
    expect(display.feeds[0]?.closed).toBe(true);
    display.pass(1_000);
    expect(display.feeds).toHaveLength(2);
  });

  it('stays on a quiet line that pings', () => {
    const display = bench();
    display.feed().onFrame(frame(4));
    display.pass(3_600_000, () => display.feed().onHeard());
    expect(display.feeds).toHaveLength(1);
    expect(display.freshness()).toBe('fresh');
  });

  it('hears nothing from a feed it has given up', () => {
    const display = bench();
    display.feed().onEnded();
    display.pass(500);
    display.feeds[0]?.onFrame(frame(9));
    display.feeds[0]?.onEnded();
    expect(display.position()).toBe(null);
    expect(display.feeds[1]?.closed).toBe(false);
  });
});

describe('a display whose feed is down', () => {
  it('asks for snapshots, one at a time, and shows them', async () => {
    const display = bench();
    display.feed().onEnded();
    display.pass(60_000);
    expect(display.polls).toHaveLength(1);
    display.polls[0]?.answer({ frame: frame(7), server_ms: null });
    await settle();
    expect(display.position()).toBe(7);
    display.pass(5_250);
    expect(display.polls).toHaveLength(2);
  });

  it('goes on asking after an answer that failed', async () => {
    const display = bench();
    display.feed().onEnded();
    display.polls[0]?.fail();
    await settle();
    display.pass(5_250);
    expect(display.polls.length).toBeGreaterThan(1);
  });

  it('tries again at once when the network comes back', () => {
    const display = bench();
    for (let refusal = 0; refusal < 8; refusal += 1) {
      display.feed().onEnded();
      display.untilReopened();
    }
    display.feed().onEnded();
    display.supervisor.hurry();
    expect(display.untilReopened()).toBe(250);
  });
});

describe('the numbers on the screen', () => {
  it('never go back to an older position of the same ledger', async () => {
    const display = bench();
    display.feed().onFrame(frame(9));
    display.polls[0]?.answer({ frame: frame(8), server_ms: null });
    await settle();
    expect(display.position()).toBe(9);
    display.feed().onFrame(frame(8));
    expect(display.position()).toBe(9);
  });

  it('follow a ledger that was restored from a backup', () => {
    const display = bench();
    display.feed().onFrame(frame(9));
    display.feed().onEnded();
    display.pass(1_000);
    display.feed().onFrame(frame(5, { reset: true }));
    expect(display.position()).toBe(5);
  });

  it('age while nobody stands behind them: an older answer is no contact', async () => {
    const display = bench();
    display.feed().onFrame(frame(9));
    display.feed().onEnded();
    display.polls[0]?.answer({ frame: frame(8), server_ms: null });
    await settle();
    display.pass(61_000);
    expect(display.freshness()).toBe('quiet');
  });

  it('age while a server pings without ever showing its frame', () => {
    const display = bench();
    display.feed().onFrame(frame(9));
    display.feed().onEnded();
    display.pass(61_000, () => display.feed().onHeard());
    expect(display.freshness()).toBe('quiet');
  });

  it('age from the last contact, not from the last activity', () => {
    const display = bench();
    display.feed().onFrame(frame(9));
    display.pass(600_000, () => display.feed().onHeard());
    expect(display.freshness()).toBe('fresh');
    display.pass(60_000);
    expect(display.freshness()).toBe('quiet');
  });

  it('are those of the last visit until the server answers, with their age', () => {
    const display = bench({ frame: frame(3), contact_ms: 1_000 - 7_200_000, asOf_ms: 42 });
    expect(display.position()).toBe(3);
    expect(display.freshness()).toBe('quiet');
    expect(display.supervisor.current().asOf_ms).toBe(42);
    display.feed().onFrame(frame(6));
    expect(display.freshness()).toBe('fresh');
  });

  it("are dated by the server's clock at the last contact", async () => {
    const display = bench();
    const noon_ms = Date.parse('2026-11-23T12:00:00Z');
    display.polls[0]?.answer({ frame: frame(4, { madeAt: '2026-11-23T09:00:00Z' }), server_ms: noon_ms });
    await settle();
    display.feed().onFrame(frame(4, { madeAt: '2026-11-23T09:00:00Z' }));
    display.pass(120_000, () => display.feed().onHeard());
    expect(display.supervisor.current().asOf_ms).toBe(noon_ms + 120_000);
    display.pass(limits.silence_ms + 60_000);
    expect(display.supervisor.current().asOf_ms).toBe(noon_ms + 120_000);
  });

  it('are kept once a minute while nothing happens, not with every ping', () => {
    const display = bench();
    display.feed().onFrame(frame(4));
    display.pass(180_000, () => display.feed().onHeard());
    expect(display.kept).toHaveLength(4);
  });

  it('stand still after the page is told to stop', () => {
    const display = bench();
    display.supervisor.stop();
    expect(display.feed().closed).toBe(true);
    display.feed().onFrame(frame(4));
    expect(display.position()).toBe(null);
  });
});
