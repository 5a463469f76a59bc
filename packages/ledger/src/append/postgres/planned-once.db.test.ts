import { factsOf, figureOf } from '@outreach/domain/testing';
import type { PoolClient } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { noNeeds } from '../../loaded/row-needs.ts';
import { accepted, envelope, openCommand } from '../../testing/commands.ts';
import { describePostgres, openTestDatabase } from '../../testing/postgres/describe-postgres.testing.ts';
import type { TemporaryDatabase } from '../../testing/postgres/temporary-database.ts';
import { endStatement } from './end-statement.ts';
import { createRowLoader } from './load-rows.ts';
import type { TestWriter } from './test-writer.testing.ts';
import { openTestWriter } from './test-writer.testing.ts';

const activities = 400;
const group = { year: 2013, measure: 'material_copies' };

/** The part of a plan that is looked at. */
interface PlanNode {
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Join Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** A server prepares its statements once and runs them for months, and its tables may have been empty that day. */
describePostgres('statements of an append that were planned on empty tables', () => {
  let database: TemporaryDatabase;
  let opened: TestWriter;
  let client: PoolClient;

  beforeAll(async () => {
    database = await openTestDatabase();
    opened = await openTestWriter(database.address);
    client = await opened.connections.writers.connect();
    await createRowLoader(client, 'main')({ ...noNeeds, receipts: ['c'], groups: [group] });
    await client.query({ name: 'outreach-end', text: endStatement, values: [1, '[]', '[]', '[]', '[]'] });
    const commands = Array.from({ length: activities }, (_, n) =>
      envelope(
        {
          kind: 'record-activity',
          activityId: `a${n}`,
          facts: factsOf(`活动a${n}`, 2013, [
            figureOf(`a${n}.0`, n === 7 ? 'chart_copies' : 'material_copies', 1, { scope: `body:${n % 3}` }),
          ]),
        },
        `c${n}`,
      ),
    );
    const declared = envelope({
      kind: 'declare-inclusion',
      figure: 'a1.0',
      of: 'a4.0',
      relation: 'inside',
      reason: '',
    });
    const { outcomes } = await opened.writer.executeBatch(
      'main',
      [envelope(openCommand), ...commands, declared],
      false,
    );
    outcomes.forEach(accepted);
  });
  afterAll(async () => {
    client.release();
    await opened.close();
    await database.drop();
  });

  /** Most rows that any step of the plan read, kept or thrown away. */
  const mostRows = async (execute: string): Promise<number> => {
    await client.query('BEGIN');
    const { rows } = await client.query<{ 'QUERY PLAN': readonly [{ readonly Plan: PlanNode }] }>(
      `EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE ${execute}`,
    );
    await client.query('ROLLBACK');
    const nodes = (node: PlanNode): readonly PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodes)];
    const plan = rows[0]?.['QUERY PLAN'][0].Plan;
    if (plan === undefined) throw new Error('there is no plan');
    return Math.max(
      ...nodes(plan).map(
        (node) =>
          (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Join Filter'] ?? 0)) *
          node['Actual Loops'],
      ),
    );
  };

  it('read only the rows that a command asks for by key', async () => {
    const keyed = `"outreach-keyed-rows" ('main', ${activities}, '{c3,x}', '{activity/a5,x}', '{a5,x}', '{2013}', '{活动a6}',
      '{a6.0,x}', '{a1.0,a4.0}', '{2013}', '{material_copies}', '{2013}', '{material_copies}', '{a8.0}', '{}', '{2013}', '{}')`;
    expect(await mostRows(keyed)).toBeLessThanOrEqual(4);
  });

  it('read only the group of a figure that can reach others', async () => {
    const whole = `"outreach-whole-groups" ('main', '{2013}', '{chart_copies}', '{}', false)`;
    expect(await mostRows(whole)).toBeLessThanOrEqual(2);
  });

  it('end only the rows of the activity that was corrected', async () => {
    const { rows } = await client.query<{ key: number }>(
      "SELECT measure_key AS key FROM measure WHERE measure_id = 'material_copies'",
    );
    const figure = JSON.stringify([{ year: 2013, measure_key: rows[0]?.key, figure: 'a5.0', until: 999 }]);
    const ends = `"outreach-end" (1, '[{"id":"a5","until":999}]', '${figure}', '${figure}', '[]')`;
    expect(await mostRows(ends)).toBeLessThanOrEqual(2);
  });
});
