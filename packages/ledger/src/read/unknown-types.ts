import { isKnownShape } from '@outreach/domain';
import type { Reading } from './reading.ts';
import { readLedgerRow } from './reading.ts';

/** Counts the events whose shape this program does not know. The database groups the log by shape: few rows come back. */
export async function readUnknownTypes(reading: Reading): Promise<Readonly<Record<string, number>>> {
  const { key } = await readLedgerRow(reading);
  const shapes = await reading.db
    .selectFrom('event')
    .select((eb) => ['type', 'schema_version', eb.fn.countAll<number>().as('events')])
    .where('ledger_key', '=', key)
    .groupBy(['type', 'schema_version'])
    .execute();
  const unknown = shapes.filter(({ type, schema_version }) => !isKnownShape(type, schema_version));
  return Object.fromEntries(
    unknown.map(({ type, schema_version, events }) => [`${type} v${schema_version}`, Number(events)] as const).sort(),
  );
}
