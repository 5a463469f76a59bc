import type { Pool } from 'pg';
import type { SqliteConnection } from './open-sqlite.ts';

/**
 * A number that changes when the read tables of the file were replaced as a whole, by whatever process. What is brought
 * forward by the rows that changed since holds only within one generation.
 */
export function tableGeneration({ raw }: SqliteConnection): () => number {
  // The schema cookie in the file's header: every change of the schema raises it, and a rebuild puts other tables in the place of these.
  const cookie = raw.prepare<[], number>('PRAGMA schema_version').pluck();
  return () => cookie.get() ?? 0;
}

/** The same of a database of PostgreSQL: a rebuild puts other tables in the place of these, and no two have one number. */
export function postgresTableGeneration(pool: Pool): () => Promise<number> {
  const query = {
    name: 'outreach-generation',
    text: "SELECT 'public.contribution'::regclass::oid::bigint AS generation",
  };
  return async () => (await pool.query<{ readonly generation: number }>(query)).rows[0]?.generation ?? 0;
}

/** Something that remembers rows, made anew where they were replaced since it was last asked for. */
export function madeAnewWith<Made>(generation: () => number | Promise<number>, make: () => Made): () => Promise<Made> {
  let made: { readonly of: number; readonly value: Made } | null = null;
  return async () => {
    const now = await generation();
    if (made?.of !== now) made = { of: now, value: make() };
    return made.value;
  };
}
