import { join } from 'node:path';
import type { CommandEnvelope } from '@outreach/domain';
import { openLedgerStore } from '@outreach/ledger';
import { describe, expect, test } from 'vitest';
import { runOutreach, temporaryFolder } from '../cli/run-outreach.testing.ts';

/** One activity with its copies of material, as a bureau records it on the first of May. */
function commandsOf(ledger: string, copies: number, scope: string): readonly CommandEnvelope[] {
  const open = { kind: 'open-ledger', name: ledger, timeZone: 'Asia/Shanghai', demo: false } as const;
  const record = {
    kind: 'record-activity',
    activityId: 'a',
    facts: {
      title: '科普赶集',
      year: 2025,
      dates: { from: '2025-05-01', to: '2025-05-01', precision: 'day', raw: '5.1' },
      kind: 'campaign',
      direction: 'held',
      edition: '',
      theme: '',
      places: [],
      organisers: [],
      coOrganisers: [],
      audience: '',
      level: '',
      campaign: '',
      parent: null,
      note: '',
      figures: [
        {
          id: 'f',
          measure: 'material_copies',
          breakdown: null,
          quantity: { lower: copies, upper: copies, mark: 'exact', raw: String(copies) },
          unit: '份',
          basis: { kind: 'event' },
          scope,
          role: 'result',
          members: [],
          note: '',
        },
      ],
    },
  } as const;
  return [open, record].map((command, index) => ({ commandId: `c${index}`, actorId: 'clerk', command }));
}

/** A city and two of its districts; the city speaks of its whole area. */
async function cityDatabase(): Promise<string> {
  const database = join(temporaryFolder(), 'city.db');
  const store = await openLedgerStore(database, { nowMs: () => Date.UTC(2025, 4, 1) });
  for (const [ledger, copies] of [
    ['gd.sz', 1000],
    ['gd.sz.nanshan', 300],
    ['gd.sz.futian', 200],
  ] as const) {
    await store.ledger(ledger).executeBatch(commandsOf(ledger, copies, 'district'));
  }
  await store.ledger('gd.gz').executeBatch(commandsOf('gd.gz', 50, 'own'));
  await store.close();
  return database;
}

describe('totals of all ledgers', () => {
  test('add, say how many may speak of the same thing, and can be asked again', async () => {
    const database = await cityDatabase();
    const { code, stdout } = await runOutreach(database, ['totals', '--year', '2025', '--all', '--json']);
    expect(code).toBe(0);
    const total = { measure: 'material_copies', counted: 1, undecided: 0, unknown: 0, about: 0 };
    const named = { name: '科技资料', unit: '份' };
    expect(JSON.parse(stdout)).toEqual({
      year: 2025,
      under: null,
      asOf: null,
      positions: { 'gd.gz': 2, 'gd.sz': 2, 'gd.sz.futian': 2, 'gd.sz.nanshan': 2 },
      totals: [
        { ...total, ...named, scope: 'district', lower: 1000, upper: 1500, counted: 3, ledgers: 3, overlapping: 2 },
        { ...total, ...named, scope: 'own', lower: 50, upper: 50, ledgers: 1, overlapping: 0 },
      ],
      held: { total: 4, byKind: { campaign: 4 }, byCampaign: {} },
    });
  });

  test('of a subtree and a day stand in a table, in both languages', async () => {
    const database = await cityDatabase();
    const asked = ['totals', '--year', '2025', '--all', '--under', 'gd.sz', '--as-of', '2025-05-01'];
    const chinese = (await runOutreach(database, asked)).stdout;
    expect(chinese).toContain('gd.sz 及以下 3 本台账汇总，2025 年度，按 2025-05-01 结束时\n举办活动 3 场\n可能重复');
    expect(chinese).toMatch(/^科技资料\s+全区\s+1,000–1,500\s+份\s+3\s+2\s+material_copies$/m);
    const english = (await runOutreach(database, ['--lang', 'en', ...asked])).stdout;
    expect(english).toContain('3 ledgers at or under gd.sz, 2025, as of the end of 2025-05-01\n3 activities held\n');
    const before = await runOutreach(database, [...asked.slice(0, -1), '2025-04-30']);
    expect(before.stdout).toContain('这一年还没有数字');
  });

  test.each([
    ['a position, which is one ledger’s own', ['--all', '--as-of', '2'], 2, 'usage.value-wrong'],
    ['a happening date', ['--all', '--through', '06-30'], 2, 'usage.not-with'],
    ['a subtree without all', ['--under', 'gd.sz'], 2, 'usage.only-with'],
    ['a subtree without a ledger', ['--all', '--under', 'bj'], 1, 'roll-up.nothing-under'],
  ])('refuse %s', async (_, flags, code, problem) => {
    const database = await cityDatabase();
    const refused = await runOutreach(database, ['totals', '--year', '2025', ...flags, '--json']);
    expect(refused.code).toBe(code);
    expect(JSON.parse(refused.stdout).problems).toMatchObject([{ code: problem }]);
  });
});
