import type { ActivityFacts, ActivityId, Command, CommandEnvelope, Preview } from '@outreach/domain';
import type { ClientBase, Pool } from 'pg';
import type { RowLoader, Verdict } from '../../loaded/decide-loaded.ts';
import { decideLoaded, withRows } from '../../loaded/decide-loaded.ts';
import type { KnownLedgers } from '../../loaded/known-ledgers.ts';
import { LoadedLedger } from '../../loaded/loaded-ledger.ts';
import type { RowNeeds } from '../../loaded/row-needs.ts';
import { noNeeds } from '../../loaded/row-needs.ts';
import { previewFacts } from '../../read/preview.ts';
import type { AppendClock } from '../append-command.ts';
import { readDecisionState } from '../decision-state.ts';
import type { HeadRow } from '../log-rows.ts';
import { createRowLoader } from './load-rows.ts';
import { withConnection } from './transaction.ts';

/** Decides a batch of commands against one state of a ledger, without lock or writing. */
export function dryRun(
  source: SnapshotSource,
  clock: AppendClock,
  ledgerId: string,
  envelopes: readonly CommandEnvelope[],
): Promise<readonly Verdict[]> {
  return withSnapshot(source, ledgerId, ({ loaded, load }) =>
    decideLoaded(ledgerId, loaded, envelopes, { load, clock }),
  );
}

/** What recording or correcting facts would change; nothing is written. */
export function previewOnPostgres(
  source: SnapshotSource,
  ledgerId: string,
  facts: ActivityFacts,
  activityId: ActivityId | null,
): Promise<Preview> {
  return withSnapshot(source, ledgerId, async ({ head, loaded, load }) => {
    const needs = needsOfPreview(loaded, facts, activityId);
    if (head !== undefined) loaded.learn(needs, await load(needs));
    const ledger = head === undefined ? null : describe(head);
    const asked = {
      tables: loaded.projection.tables(head?.ledger_key ?? 0),
      decisionState: (command: Command) => readDecisionState(loaded.projection, ledger, command),
    };
    return withRows(loaded, load, () => previewFacts(asked, facts, activityId));
  });
}

/** Groups are wanted whole: their totals before and after are the answer. */
function needsOfPreview(loaded: LoadedLedger, facts: ActivityFacts, activityId: ActivityId | null): RowNeeds {
  const measures = new Set(facts.figures.map(({ measure }) => measure));
  return {
    ...noNeeds,
    newsAfter: loaded.newsAfter,
    activities: [activityId, facts.parent].filter((id) => id !== null),
    titles: [{ year: facts.year, title: facts.title.trim() }],
    figures: facts.figures.map(({ id }) => id),
    groups: [...measures].map((measure) => ({ year: facts.year, measure })),
  };
}

function describe(head: HeadRow) {
  return {
    ledgerKey: head.ledger_key,
    opened: head.opened_position > 0,
    head: { position: head.position, hash: head.hash },
  };
}

/** Where snapshots are read, and what is known of ledgers already. */
export interface SnapshotSource {
  readonly pool: Pool;
  readonly known: KnownLedgers;
}

interface Snapshot {
  /** Missing where the ledger has no row yet. */
  readonly head: HeadRow | undefined;
  readonly loaded: LoadedLedger;
  readonly load: RowLoader;
}

/** Runs work over one state of a ledger, so that nothing written meanwhile is half in it. */
async function withSnapshot<Result>(
  { pool, known }: SnapshotSource,
  ledgerId: string,
  work: (snapshot: Snapshot) => Promise<Result>,
): Promise<Result> {
  return withConnection(pool, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const head = await readHead(client, ledgerId);
    const loaded = new LoadedLedger(head, known.at(ledgerId, head));
    const result = await work({ head, loaded, load: createRowLoader(client, ledgerId) });
    await client.query('ROLLBACK');
    return result;
  });
}

async function readHead(client: ClientBase, ledgerId: string): Promise<HeadRow | undefined> {
  const { rows } = await client.query<HeadRow>(
    `SELECT ledger_key, position, encode(hash, 'hex') AS hash, recorded_at, time_zone, opened_position
      FROM ledger WHERE ledger_id = $1`,
    [ledgerId],
  );
  return rows[0];
}
