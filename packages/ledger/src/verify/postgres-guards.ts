import type { Pool } from 'pg';
import { postgresGuards } from '../schema/postgres-guards.ts';
import { guardMissing } from './guards.ts';
import type { VerifyFinding } from './report.ts';

interface Trigger {
  readonly name: string;
  readonly definition: string;
  /** `A`: fires in every session; anything else leaves a way around it. */
  readonly enabled: string;
  readonly body: string;
}

/** Triggers of PostgreSQL that should guard the log and are missing, switched off, or not the ones that were made. */
export async function checkPostgresGuards(pool: Pool): Promise<readonly VerifyFinding[]> {
  const { rows } = await pool.query<Trigger>(
    `SELECT t.tgname AS name, pg_get_triggerdef(t.oid) AS definition, t.tgenabled AS enabled, p.prosrc AS body
      FROM pg_trigger AS t JOIN pg_proc AS p ON p.oid = t.tgfoid
      WHERE t.tgrelid IN ('public.event'::regclass, 'public.command_receipt'::regclass) AND NOT t.tgisinternal`,
  );
  const found = new Map(rows.map((row) => [row.name, row]));
  return postgresGuards
    .filter(({ name, when, body }) => {
      const trigger = found.get(name);
      const definition = `CREATE TRIGGER ${name} ${when} EXECUTE FUNCTION ${name}()`;
      return trigger?.definition !== definition || trigger.enabled !== 'A' || trigger.body !== body;
    })
    .map(({ name }) => guardMissing(name));
}
