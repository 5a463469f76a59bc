import type { Pool, PoolClient } from 'pg';

/**
 * Runs work on a connection of its own. What it throws ends the transaction that it may have begun, and a connection
 * that cannot even roll back is thrown away: nothing may be built on what stands open in it.
 */
export async function withConnection<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    const result = await work(client);
    client.release();
    return result;
  } catch (error) {
    try {
      await client.query('ROLLBACK');
      client.release();
    } catch (broken) {
      client.release(broken instanceof Error ? broken : true);
    }
    throw error;
  }
}
