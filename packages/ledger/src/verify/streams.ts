import type { Kysely } from 'kysely';
import type { Tables } from '../schema/tables.ts';
import type { VerifyFinding } from './report.ts';

/**
 * The first event in a run of positions that does not follow the event of its stream with the version before. Versions
 * of a stream are unique, so where each has its predecessor at an earlier position they are 1, 2, 3 and so on.
 */
export async function checkStreams(
  db: Kysely<Tables>,
  key: number,
  run: { readonly after: number; readonly through: number },
): Promise<VerifyFinding | null> {
  const event = await db
    .selectFrom('event as e')
    .leftJoin('event as before', (join) =>
      join
        .onRef('before.ledger_key', '=', 'e.ledger_key')
        .onRef('before.stream_id', '=', 'e.stream_id')
        .on((eb) => eb('before.stream_version', '=', eb('e.stream_version', '-', 1))),
    )
    .select(['e.position', 'e.stream_id', 'e.stream_version'])
    .where('e.ledger_key', '=', key)
    .where('e.position', '>', run.after)
    .where('e.position', '<=', run.through)
    .where('e.stream_version', '!=', 1)
    .where((eb) => eb.or([eb('before.position', 'is', null), eb('before.position', '>', eb.ref('e.position'))]))
    .orderBy('e.position')
    .limit(1)
    .executeTakeFirst();
  if (event === undefined) return null;
  const { position, stream_id: stream, stream_version: found } = event;
  const earlier = await db
    .selectFrom('event')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('ledger_key', '=', key)
    .where('stream_id', '=', stream)
    .where('position', '<', position)
    .executeTakeFirst();
  const expected = Number(earlier?.count ?? 0) + 1;
  return { code: 'log.stream-version-wrong', position, params: { stream, expected, found } };
}
