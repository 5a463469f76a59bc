import { getSQLiteEventStore } from '@event-driven-io/emmett-sqlite';

// Appends single events to Emmett's SQLite store, each awaited, and answers how long they took.
/** @type {import('@event-driven-io/emmett-sqlite').SQLiteEventStore | undefined} */
let store;
let settings = '';

process.on('message', (/** @type {Order} */ order) => {
  obey(order).catch((/** @type {unknown} */ error) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  });
});

/** @typedef {{ readonly path: string } | { readonly events: readonly object[], readonly run: number }} Order */

/** @param {Order} order */
async function obey(order) {
  if ('path' in order) {
    store = getSQLiteEventStore({
      fileName: order.path,
      schema: { autoMigration: 'CreateOrUpdate' },
      hooks: {
        onBeforeCommit: async (_messages, { connection }) => {
          if (settings !== '') return;
          const [journal, sync, version] = await Promise.all([
            connection.querySingle('PRAGMA journal_mode'),
            connection.querySingle('PRAGMA synchronous'),
            connection.querySingle('SELECT sqlite_version() AS version'),
          ]);
          settings = `sqlite ${version?.version}, journal_mode ${journal?.journal_mode}, synchronous ${sync?.synchronous}`;
        },
      },
    });
    // Makes the tables, which is not what is measured.
    await store.appendToStream('warm-up', [{ type: 'warmed-up', data: {} }]);
    process.send?.({ settings });
    return;
  }
  if (store === undefined) throw new Error('the store was never opened');
  const start = performance.now();
  for (const [index, data] of order.events.entries()) {
    await store.appendToStream(`activity/${order.run}-${index}`, [{ type: 'activity.recorded', data }]);
  }
  process.send?.({ ms: performance.now() - start });
}
