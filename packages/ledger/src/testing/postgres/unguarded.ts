import { guardStatements, postgresGuards } from '../../schema/postgres-guards.ts';
import { asOwner } from './temporary-database.ts';

/** Changes the log behind the program's back, as only the owner of the tables can: guards out of the way, and back. */
export async function unguarded(address: string, sql: string): Promise<void> {
  const off = ['event', 'command_receipt'].map((table) => `ALTER TABLE ${table} DISABLE TRIGGER USER`);
  // The last statement of a guard switches it on.
  const on = postgresGuards.flatMap((guard) => guardStatements(guard).slice(-1));
  await asOwner(address, (client) => client.query([...off, sql, ...on].join('; ')));
}
