import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { measureIn, project, totals } from '@outreach/domain';
import { readGoldenEvents, storedGoldenEvents } from '@outreach/domain/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqlite } from '../connection/open-sqlite.ts';
import type { Ledger } from '../ledger.ts';
import { rebuildStore } from '../rebuild/rebuild-store.ts';
import { openLedger } from '../store.ts';
import { accepted, envelope } from '../testing/commands.ts';
import { plantEvents } from '../testing/plant-events.ts';
import { type TemporaryFolder, temporaryFolder } from '../testing/temporary-store.ts';

const years = [2011, 2012, 2013, 2014, 2015];

function golden(file: string): string {
  return readFileSync(createRequire(import.meta.url).resolve(`@outreach/domain/golden/${file}`), 'utf8');
}

describe.each(['events-v1.jsonl', 'events-v2.jsonl'])('a log that holds %s as it was written then', (file) => {
  const state = project(readGoldenEvents(golden(file)));
  let folder: TemporaryFolder;

  beforeEach(async () => {
    folder = temporaryFolder();
    const connections = openSqlite(folder.database);
    await plantEvents(connections.writer.kysely, 'main', storedGoldenEvents(golden(file)), { hasSeq: true });
    connections.close();
    await rebuildStore(folder.database);
  });

  afterEach(() => folder.remove());

  const withLedger = async <Result>(work: (ledger: Ledger) => Promise<Result>): Promise<Result> => {
    const ledger = await openLedger(folder.database);
    try {
      return await work(ledger);
    } finally {
      await ledger.close();
    }
  };
  const storedBytes = () => {
    const connections = openSqlite(folder.database);
    const rows = connections.reader.raw
      .prepare('SELECT type, schema_version, payload, hash FROM event WHERE position <= ? ORDER BY position')
      .all(storedGoldenEvents(golden(file)).length);
    connections.close();
    return rows;
  };

  it('is counted as the domain counts it in memory, and verifies', () =>
    withLedger(async (ledger) => {
      for (const year of years) expect((await ledger.totals({ year })).totals).toEqual(totals(state, { year }));
      expect(await ledger.verify()).toMatchObject({ ok: true, findings: [], unknownTypes: {}, replayed: true });
      expect(await ledger.unknownTypes()).toEqual({});
    }));

  it('goes on with events of today, and not a byte of the old ones changes', async () => {
    const before = storedBytes();
    await withLedger(async (ledger) => {
      const measure = (await ledger.catalogue()).measures.get('material_copies');
      if (measure === undefined) throw new Error('the catalogue lost a measure');
      const change = {
        kind: 'change-measure',
        measure: { ...measure, units: ['份'], version: 2 },
        from: 2016,
      } as const;
      accepted(await ledger.execute(envelope({ ...change, reason: '只按份计' })));
      const catalogue = await ledger.catalogue();
      expect([2015, 2016].map((year) => measureIn(catalogue, measure.id, year)?.version)).toEqual([1, 2]);
      for (const year of years) expect((await ledger.totals({ year })).totals).toEqual(totals(state, { year }));
    });
    expect(await rebuildStore(folder.database)).toMatchObject({ ok: true });
    expect(storedBytes()).toEqual(before);
  });
});
