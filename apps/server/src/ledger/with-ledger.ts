import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { isStoreFault, type Ledger, type LedgerStore, openLedger, openLedgerStore } from '@outreach/ledger';
import { CommandRefused, refuse } from '../cli/refusal.ts';
import type { Environment } from '../environment/environment.ts';
import { isNew } from './open-if-new.ts';

/** Whether a command may bring a database into being. */
export type Wanted = 'existing' | 'existing-or-new';

/**
 * Opens the ledger for one command and closes it afterwards, whatever happens.
 *
 * @throws CommandRefused where the store cannot be opened or read, with its problem
 */
export async function withLedger<Result>(
  environment: Environment,
  wanted: Wanted,
  use: (ledger: Ledger) => Promise<Result>,
): Promise<Result> {
  return tellingFaults(async () => {
    const ledger = await open(environment, wanted);
    try {
      return await use(ledger);
    } finally {
      await ledger.close();
    }
  });
}

/**
 * A fault of the store is told like any other refusal; anything else is a mistake of the program.
 *
 * @throws CommandRefused with the problem of the fault
 */
export async function tellingFaults<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (isStoreFault(error)) throw new CommandRefused([error.problem]);
    throw error;
  }
}

/**
 * Opens the store with all its ledgers for one command, and closes it afterwards, whatever happens.
 *
 * @throws CommandRefused where the store cannot be opened or read, with its problem
 */
export async function withStore<Result>(
  environment: Environment,
  use: (store: LedgerStore) => Promise<Result>,
): Promise<Result> {
  return tellingFaults(async () => {
    const store = await openLedgerStore(readyDatabase(environment, 'existing'));
    try {
      return await use(store);
    } finally {
      await store.close();
    }
  });
}

async function open(environment: Environment, wanted: Wanted): Promise<Ledger> {
  const ledger = await openLedger(readyDatabase(environment, wanted));
  if (wanted === 'existing' && !isPlainPath(environment.database) && (await isNew(ledger))) {
    await ledger.close();
    throw refuse('store.no-ledger', {}, 'OUTREACH_DB');
  }
  return ledger;
}

/** Where the database is; a default folder is made on the first use. */
function readyDatabase({ database, databaseIsDefault }: Environment, wanted: Wanted): string {
  if (wanted === 'existing' && isPlainPath(database) && !existsSync(database)) {
    throw refuse('store.no-database', { path: database }, 'OUTREACH_DB');
  }
  if (databaseIsDefault) mkdirSync(dirname(database), { recursive: true });
  return database;
}

function isPlainPath(database: string): boolean {
  return !/^[a-z]+:/i.test(database);
}
