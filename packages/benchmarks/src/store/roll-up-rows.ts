import { performance } from 'node:perf_hooks';
import type { RollUpQuery } from '@outreach/domain';
import type { LedgerStore } from '@outreach/ledger';
import type { Benchmark, BenchRow } from '../bench-row.ts';
import { limitNote } from '../limit-note.ts';
import type { Asked } from '../timing/in-turn.ts';
import { inTurn } from '../timing/in-turn.ts';
import { percentile } from '../timing/percentile.ts';
import { activityCommands } from './activity-commands.ts';
import { withManyLedgers } from './many-ledgers.ts';
import { openPlainTotals } from './plain-totals.ts';
import { bureauId, askedYear as year } from './province.ts';
import { provinceLine, provinceSizes } from './province-sizes.ts';

/** Promised for the largest province; smaller ones are held to the same. */
const promisedMs = 120;

/** Days of three years, each asked in turn. */
const days = ['2026-06-30', '2026-03-20', '2026-12-19', '2025-09-30', '2026-09-20'] as const;

/** A year over all ledgers: now, as of past days, and after some have moved on. The peer adds the same rows by plain SQL. */
export const rollUpRows: Benchmark = {
  name: 'roll-up',
  measure: (size) => {
    const { many } = provinceSizes[size];
    return withManyLedgers(many, async (store, path) => {
      const plain = openPlainTotals(path);
      try {
        const place = provinceLine(many);
        const counted = plain.ofAllLedgers(year);
        const first = await timed(() => askNow(store, counted));
        const rss = Math.round(process.memoryUsage.rss() / 1024 / 1024);
        let asked = 0;
        const [now, past, plainly] = await inTurn(
          [
            { ask: () => askNow(store, counted) },
            { ask: () => askPast(store, days[asked++ % days.length] ?? days[0]) },
            { ask: () => plain.ofAllLedgers(year) },
          ],
          size === 'small' ? 10 : 40,
        );
        const [moved] = await inTurn([movedQuestion(store, many.ledgers)], size === 'small' ? 5 : 20);
        return rows(place, { now, past, plainly, moved, first, rss });
      } finally {
        plain.close();
      }
    });
  },
};

interface Times {
  readonly now: Asked | undefined;
  readonly past: Asked | undefined;
  readonly plainly: Asked | undefined;
  readonly moved: Asked | undefined;
  readonly first: number;
  /** Megabytes of the process once the year was kept. */
  readonly rss: number;
}

function rows(place: string, { now, past, plainly, moved, first, rss }: Times): readonly BenchRow[] {
  if (now === undefined || past === undefined || plainly === undefined || moved === undefined) {
    throw new Error('a question was not asked');
  }
  const [nowMs, pastMs] = [percentile(now.ms, 0.5), percentile(past.ms, 0.5)];
  const peerMs = percentile(plainly.ms, 0.5);
  const beside = (job: string, oursMs: number, note: string): BenchRow => ({
    job: `${job}: ${place}`,
    peer: 'plain SQL adding the same rows',
    oursMs,
    peerMs,
    ratio: peerMs / oursMs,
    promise: null,
    note,
  });
  return [
    beside('roll-up now', nowMs, said(now)),
    {
      job: `roll-up as of a past day: ${place}`,
      peer: 'now, as times now',
      oursMs: pastMs,
      peerMs: nowMs,
      ratio: pastMs / nowMs,
      promise: { ratio: 1.5, is: 'at-most' },
      note: said(past),
    },
    beside('roll-up after some ledgers moved on', percentile(moved.ms, 0.5), said(moved)),
    beside('roll-up asked first', first, `once; the process then holds ${rss} MB; peer: ${said(plainly)}`),
  ];
}

function said({ ms, cpuMs }: Asked): string {
  const median = limitNote('median', percentile(ms, 0.5), promisedMs, 'ms');
  return `${median}; p99 ${percentile(ms, 0.99).toFixed(0)} ms; processor ${percentile(cpuMs, 0.5).toFixed(0)} ms`;
}

async function askNow(store: LedgerStore, counted: number): Promise<void> {
  const found = await countedIn(store, { year });
  if (found !== counted) throw new Error(`${found} figures counted of ${counted}`);
}

async function askPast(store: LedgerStore, asOf: string): Promise<void> {
  if ((await countedIn(store, { year, asOf })) === 0 && asOf > `${year}-03-31`) throw new Error(`nothing by ${asOf}`);
}

async function countedIn(store: LedgerStore, query: RollUpQuery): Promise<number> {
  const { totals } = await store.rollUp(query);
  return totals.reduce((sum, total) => sum + total.counted, 0);
}

/** Every hundredth ledger records one more before each question; the same activity, because each asks its own ledger. */
function movedQuestion(store: LedgerStore, ledgers: number) {
  const more = activityCommands(40, year, 1_000_000)[Symbol.iterator]();
  return {
    setUp: async () => {
      const { value, done } = more.next();
      if (done) throw new Error('more rounds than activities');
      // Only bureaus that record for themselves have a log to go on from.
      for (let bureau = 0; bureau < Math.min(24, Math.ceil(ledgers / 100)); bureau += 1) {
        await store.ledger(bureauId(bureau)).execute(value);
      }
    },
    ask: () => store.rollUp({ year }),
  };
}

async function timed(ask: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await ask();
  return performance.now() - start;
}
