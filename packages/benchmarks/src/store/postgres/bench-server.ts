import { asOwner, startPostgresServer } from '@outreach/ledger/testing';

/** A durable PostgreSQL for a benchmark, and fresh databases on it. */
export interface BenchServer {
  address(database: string): string;
  /** Makes a database, as a copy where a template is named, and answers its address. */
  createDatabase(template?: string): Promise<string>;
}

/** Runs work with a server of its own, which writes every commit through to the disk. */
export async function withBenchServer<Result>(work: (server: BenchServer) => Promise<Result>): Promise<Result> {
  const server = await startPostgresServer({ durable: true });
  let made = 0;
  try {
    return await work({
      address: server.address,
      createDatabase: (template = 'template0') => {
        made += 1;
        const name = `bench_${made}`;
        return asOwner(server.address('postgres'), async (client) => {
          await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
          return server.address(name);
        });
      },
    });
  } finally {
    await server.remove();
  }
}

/** The name of the database at an address. */
export function databaseOf(address: string): string {
  return new URL(address).pathname.slice(1);
}
