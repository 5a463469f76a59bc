import type { CommandEnvelope } from '@outreach/domain';
import type { ClientBase, Pool } from 'pg';
import { collectNeeds } from '../../loaded/collect-needs.ts';
import type { Verdict } from '../../loaded/decide-loaded.ts';
import { decideLoaded } from '../../loaded/decide-loaded.ts';
import type { KnownLedgers } from '../../loaded/known-ledgers.ts';
import { LoadedLedger } from '../../loaded/loaded-ledger.ts';
import type { AppendClock } from '../append-command.ts';
import type { HeadRow } from '../log-rows.ts';
import { commitUnknown, isRefusal } from './commit-unknown.ts';
import { createRowLoader } from './load-rows.ts';
import type { PostgresKeys } from './postgres-keys.ts';
import { withConnection } from './transaction.ts';
import type { Turns } from './turns.ts';
import { writeLoaded } from './write-loaded.ts';

/** What the appends of one store share. */
export interface AppendShared {
  readonly writers: Pool;
  /** As many as there are connections: whoever waits for one in the pool would be turned away after some seconds. */
  readonly turns: Turns;
  readonly clock: AppendClock;
  readonly keys: PostgresKeys;
  readonly known: KnownLedgers;
}

/**
 * Decides commands of one ledger and writes what they make happen, in one transaction: the head is locked first, so
 * that everything read after it is the newest; then the rows are read, the commands run in memory, and their rows are
 * written. `isKept` may decide from the verdicts that nothing is.
 */
export async function appendGroup(
  shared: AppendShared,
  ledgerId: string,
  envelopes: readonly CommandEnvelope[],
  isKept: (verdicts: readonly Verdict[]) => boolean,
): Promise<readonly Verdict[]> {
  for (;;) {
    const verdicts = await shared.turns.take(() =>
      withConnection(shared.writers, (client) => attempt(shared, client, { ledgerId, envelopes, isKept })),
    );
    // Another process made the ledger's row meanwhile: now there is one to lock.
    if (verdicts !== 'raced') return verdicts;
  }
}

interface Asked {
  readonly ledgerId: string;
  readonly envelopes: readonly CommandEnvelope[];
  readonly isKept: (verdicts: readonly Verdict[]) => boolean;
}

async function attempt(
  shared: AppendShared,
  client: ClientBase,
  { ledgerId, envelopes, isKept }: Asked,
): Promise<readonly Verdict[] | 'raced'> {
  const load = createRowLoader(client, ledgerId);
  const known = shared.known.of(ledgerId);
  const needs = collectNeeds(new LoadedLedger(someHead, known), envelopes);
  // Sent together and run in turn: what is read is what stands once the lock is held.
  const [, head, rows] = await Promise.all([client.query('BEGIN'), lockHead(client, ledgerId), load(needs)]);
  const knownHere = shared.known.at(ledgerId, head);
  const loaded = new LoadedLedger(head, knownHere);
  // Where less is known than was thought, too little was asked for: the commands ask again.
  if (knownHere === known && head !== undefined) loaded.learn(needs, rows);

  const verdicts = await decideLoaded(ledgerId, loaded, envelopes, { load, clock: shared.clock });
  if (loaded.log.events.length === 0 || !isKept(verdicts)) {
    await client.query('ROLLBACK');
    return verdicts;
  }
  const key = head?.ledger_key ?? (await addLedger(client, ledgerId));
  if (key === null) {
    await client.query('ROLLBACK');
    return 'raced';
  }
  const keys = await writeLoaded(client, { id: ledgerId, key }, loaded, shared.keys);
  await commit(client, verdicts);
  keys.committed();
  shared.known.keep(ledgerId, loaded.knownAt(loaded.log.movedTo?.position ?? 0));
  return verdicts;
}

/** Stands for the head that the first question reads together with the rows. */
const someHead: HeadRow = {
  ledger_key: 0,
  position: 0,
  hash: '',
  recorded_at: null,
  time_zone: '',
  opened_position: 0,
};

async function lockHead(client: ClientBase, ledgerId: string): Promise<HeadRow | undefined> {
  const { rows } = await client.query<HeadRow>({
    name: 'outreach-lock',
    text: `SELECT ledger_key, position, encode(hash, 'hex') AS hash, recorded_at, time_zone, opened_position
      FROM ledger WHERE ledger_id = $1 FOR UPDATE`,
    values: [ledgerId],
  });
  return rows[0];
}

/** The key of a new ledger's row; null where another transaction was faster. The row is the lock, not the log. */
async function addLedger(client: ClientBase, ledgerId: string): Promise<number | null> {
  const { rows } = await client.query<{ readonly ledger_key: number }>(
    `INSERT INTO ledger (ledger_id, name, time_zone, demo, opened_position, position, hash, projected_position)
      VALUES ($1, '', '', 0, 0, 0, '', 0) ON CONFLICT (ledger_id) DO NOTHING RETURNING ledger_key`,
    [ledgerId],
  );
  return rows[0]?.ledger_key ?? null;
}

/** Answers only once the commit was answered. @throws CommitUnknown where it was not */
async function commit(client: ClientBase, verdicts: readonly Verdict[]): Promise<void> {
  const { command } = await client.query('COMMIT').catch((error: unknown) => {
    throw isRefusal(error) ? error : commitUnknown(error, verdicts);
  });
  if (command !== 'COMMIT') throw new Error(`the transaction ended with ${command}`);
}
