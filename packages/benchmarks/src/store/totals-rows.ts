import type { Ledger, LedgerStore } from '@outreach/ledger';
import { openLedgerStore } from '@outreach/ledger';
import type { Benchmark, BenchRow } from '../bench-row.ts';
import { limitNote } from '../limit-note.ts';
import type { Asked } from '../timing/in-turn.ts';
import { inTurn } from '../timing/in-turn.ts';
import { percentile } from '../timing/percentile.ts';
import { activityCommands } from './activity-commands.ts';
import { withManyLedgers } from './many-ledgers.ts';
import type { PlainTotals } from './plain-totals.ts';
import { openPlainTotals } from './plain-totals.ts';
import { askedBureaus, askedYear as year } from './province.ts';
import { provinceLine, provinceSizes } from './province-sizes.ts';

/** What the p99 of every question about a year of so many activities is promised to stay under. */
const promisedMs = { thousand: 1, 'two-thousand': 2 } as const;

/**
 * Totals of one ledger and year: asked again, after one more activity, as of the past, and for the first time. The peer
 * adds the same rows of the same file by plain SQL on better-sqlite3, figures' ids included.
 */
export const totalsRows: Benchmark = {
  name: 'totals',
  measure: (size) => {
    const { many, few } = provinceSizes[size];
    const rounds = size === 'small' ? 30 : 600;
    return withManyLedgers(many, (crowded, path) =>
      withManyLedgers(few, async (quiet) => {
        const rows: BenchRow[] = [];
        const plain = openPlainTotals(path);
        try {
          for (const bureau of askedBureaus) {
            const place = `year of ${bureau.activities}, ${provinceLine(many)}`;
            rows.push(...(await measureBureau({ crowded, quiet, path, plain, rounds, place }, bureau)));
          }
        } finally {
          plain.close();
        }
        return rows;
      }),
    );
  },
};

interface Stores {
  readonly crowded: LedgerStore;
  readonly quiet: LedgerStore;
  readonly path: string;
  readonly plain: PlainTotals;
  readonly rounds: number;
  readonly place: string;
}

async function measureBureau(
  { crowded, quiet, path, plain, rounds, place }: Stores,
  bureau: (typeof askedBureaus)[number],
): Promise<readonly BenchRow[]> {
  const { ledger: id, activities } = bureau;
  const [one, other] = [crowded.ledger(id), quiet.ledger(id)];
  const { position } = await one.head();
  const limit = promisedMs[id];
  const peer = { ask: () => assertCounted(plain.ofLedger(id, year), activities) };

  const [again, past, plainly] = await inTurn(
    [{ ask: () => askTotals(one, activities) }, { ask: pastQuestion(one, position, activities) }, peer],
    rounds,
  );
  const [first, plainFirst] = await firstAsked(path, bureau, plain, Math.min(40, rounds));
  const { moved, movedFew, plainMoved } = await afterOneMore({ one, other, plain: plain.ofLedger }, bureau, rounds);
  const beside = 'plain SQL adding the same rows';
  return [
    row(`totals asked again: ${place}`, beside, again, plainly, limit),
    row(`totals after one more: ${place}`, beside, moved, plainMoved, limit),
    row(`totals as of the past: ${place}`, beside, past, plainly, limit),
    row(`totals asked first: ${place}`, beside, first, plainFirst, limit),
    {
      ...row(`totals after one more: ${place}`, 'the same among few ledgers', moved, movedFew),
      promise: { ratio: 0.8, is: 'at-least' },
    },
  ];
}

/**
 * One more activity in both stores, then the question. Whichever is asked first finds everything cold that recording has
 * used meanwhile, so the two take turns in that.
 */
async function afterOneMore(
  { one, other, plain }: { readonly one: Ledger; readonly other: Ledger; readonly plain: PlainTotals['ofLedger'] },
  { ledger, activities }: (typeof askedBureaus)[number],
  rounds: number,
) {
  const turns = Math.ceil(rounds / 3);
  const more = activityCommands(turns * 2 + 80, year, activities)[Symbol.iterator]();
  let recorded = activities;
  const setUp = async () => {
    const { value, done } = more.next();
    if (done) throw new Error('more rounds than activities');
    await one.execute(value);
    await other.execute(value);
    recorded += 1;
  };
  const many = () => askTotals(one, recorded);
  const few = () => askTotals(other, recorded);
  const [first, second, third, fourth, plainMoved] = await inTurn(
    [
      { setUp, ask: many },
      { ask: few },
      { setUp, ask: few },
      { ask: many },
      { ask: () => assertCounted(plain(ledger, year), recorded) },
    ],
    turns,
  );
  return { moved: together(first, fourth), movedFew: together(second, third), plainMoved };
}

function together(a: Asked | undefined, b: Asked | undefined): Asked {
  return { ms: [...(a?.ms ?? []), ...(b?.ms ?? [])], cpuMs: [...(a?.cpuMs ?? []), ...(b?.cpuMs ?? [])] };
}

/** Another position of the last half of the ledger's life each time. */
function pastQuestion(ledger: Ledger, head: number, activities: number): () => Promise<void> {
  let asked = 0;
  return async () => {
    asked += 1;
    const asOf = head - ((asked * 37) % Math.floor(head / 2)) - 1;
    const { totals } = await ledger.totals({ year, asOf });
    const counted = totals.reduce((sum, total) => sum + total.counted, 0);
    if (counted >= activities * 2) throw new Error(`${counted} figures counted in the past`);
  };
}

/** A store that has answered another bureau, so that its statements are ready and nothing of this one is kept. */
async function firstAsked(
  path: string,
  { ledger, activities }: (typeof askedBureaus)[number],
  plain: PlainTotals,
  rounds: number,
): Promise<readonly Asked[]> {
  let store: LedgerStore | undefined;
  const times = await inTurn(
    [
      {
        setUp: async () => {
          await store?.close();
          store = await openLedgerStore(path);
          for (const { ledger: other } of askedBureaus) {
            if (other !== ledger) await store.ledger(other).totals({ year });
          }
        },
        ask: async () => store && askTotals(store.ledger(ledger), activities),
      },
      { ask: () => assertCounted(plain.ofLedger(ledger, year), activities) },
    ],
    rounds,
  );
  await store?.close();
  return times;
}

async function askTotals(ledger: Ledger, activities: number): Promise<void> {
  const { totals } = await ledger.totals({ year });
  assertCounted(
    totals.reduce((sum, total) => sum + total.counted, 0),
    activities,
  );
}

/** A benchmark that added other rows would measure nothing. */
function assertCounted(counted: number, activities: number): void {
  if (counted !== activities * 2) throw new Error(`${counted} figures counted of ${activities * 2}`);
}

function row(
  job: string,
  peer: string,
  ours: Asked | undefined,
  theirs: Asked | undefined,
  limitMs: number | null = null,
): BenchRow {
  if (ours === undefined || theirs === undefined) throw new Error('a question was not asked');
  const [oursMs, peerMs, p99] = [percentile(ours.ms, 0.5), percentile(theirs.ms, 0.5), percentile(ours.ms, 0.99)];
  const note = limitMs === null ? `p99 ${p99.toFixed(2)} ms` : limitNote('p99', p99, limitMs, 'ms');
  const cpu = [ours, theirs].map(({ cpuMs }) => percentile(cpuMs, 0.5).toFixed(2)).join(' and ');
  return {
    job,
    peer,
    oursMs,
    peerMs,
    ratio: peerMs / oursMs,
    promise: null,
    note: `${note}; peer's p99 ${percentile(theirs.ms, 0.99).toFixed(2)} ms; processor ${cpu} ms`,
  };
}
