import type { Pool, PoolClient } from 'pg';
import type { PostgresConnections } from '../../connection/open-postgres.ts';

/** What happens around each statement of the writers; what a hook throws, the statement throws. */
export interface StatementHooks {
  /** May keep the statement waiting. */
  before?(statement: string): Promise<void> | undefined;
  after?(statement: string): void;
}

/** Connections whose appends pass by hooks, each statement under its name or its first words. */
export function watchedConnections(connections: PostgresConnections, hooks: StatementHooks): PostgresConnections {
  const writers = overriding(connections.writers, {
    connect: async () => watchedClient(await connections.writers.connect(), hooks),
  });
  return { ...connections, writers };
}

function watchedClient(client: PoolClient, hooks: StatementHooks): PoolClient {
  const query = async (config: Parameters<PoolClient['query']>[0], values?: unknown[]) => {
    const statement = nameOf(config);
    await hooks.before?.(statement);
    const result: unknown = await client.query(config, values);
    hooks.after?.(statement);
    return result;
  };
  return overriding(client, { query });
}

/** An object with some of its methods replaced; the others run on the object itself. */
function overriding<Target extends Pool | PoolClient>(
  target: Target,
  replaced: Readonly<Record<string, unknown>>,
): Target {
  return new Proxy(target, {
    get: (_, property) => {
      if (typeof property === 'string' && property in replaced) return replaced[property];
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function nameOf(config: unknown): string {
  if (typeof config === 'string') return config.trim().split(/\s+/).slice(0, 3).join(' ');
  if (typeof config !== 'object' || config === null || !('name' in config)) return 'a statement';
  return String(config.name);
}
