import { describe, expect, it } from 'vitest';
import type { ActivityFacts, Basis, Figure } from '../../activity/activity.ts';
import type { Command } from '../../command/command.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { project } from '../../state/evolve.ts';
import { atLeast, factsOf, figureOf, illegible } from '../../testing/index.ts';
import type { Finding } from '../finding.ts';
import { findings } from '../findings.ts';
import { days, record, seen, through } from '../seen.testing.ts';
import type { FindingsQuery } from '../year-view.ts';

function asked(
  commands: readonly Command[],
  code: Finding['code'],
  query: Partial<FindingsQuery> = {},
): readonly Finding[] {
  return seen(commands, query).findings.filter((finding) => finding.code === code);
}

describe('orders between measures', () => {
  const submitted = (value: number) => figureOf('B', 'press_items_submitted', value);
  const accepted = (value: number | Quantity) => figureOf('S', 'press_items_accepted', value);

  it('hold where no more was accepted than submitted', () => {
    expect(seen([record('媒体', [submitted(210), accepted(196)])]).verified).toMatchObject([
      { code: 'order-holds', params: { smallValue: 196, bigValue: 210, forced: true } },
    ]);
  });

  it('are broken where more was accepted, in one activity or over the year', () => {
    expect(asked([record('媒体', [submitted(185), accepted(196)])], 'order-broken')).toMatchObject([
      { figures: ['B', 'S'], params: { smallValue: 196, bigValue: 185, within: 'activity' }, blocking: true },
    ]);
    expect(asked([record('报送', [submitted(185)]), record('采用', [accepted(196)])], 'order-broken')).toMatchObject([
      { params: { within: 'year' } },
    ]);
  });

  it('say nothing where the number may be either', () => {
    const { findings: found, verified } = seen([record('媒体', [submitted(210), accepted(atLeast(196))])]);
    expect([found, verified]).toEqual([[], []]);
  });

  it('that are only usual do not stand in the way of closing', () => {
    const commands = [record('专利', [figureOf('B', 'patents_filed', 20), figureOf('S', 'patents_granted', 23)])];
    expect(asked(commands, 'order-broken')).toMatchObject([{ blocking: false, params: { forced: false } }]);
  });
});

describe('a running total', () => {
  const filed = (id: string, value: number, basis: Basis) =>
    figureOf(id, 'patents_filed', value, { basis, scope: 'district' });

  it('does not fall', () => {
    const fall = [record('专利', [filed('A', 81, through('2013-09-30')), filed('B', 50, through('2013-10-31'))])];
    expect(asked(fall, 'series-falls')).toMatchObject([
      { figures: ['A', 'B'], params: { earlier: 81, later: 50, earlierDay: '2013-09-30', laterDay: '2013-10-31' } },
    ]);
    const rise = [record('专利', [filed('A', 50, through('2013-09-30')), filed('B', 81, through('2013-10-31'))])];
    expect(asked(rise, 'series-falls')).toEqual([]);
  });

  it('does not fall in the whole year after its last month either', () => {
    const closed: Basis = { kind: 'period', from: '2013-01-01', to: '2013-12-31' };
    const commands = [record('专利', [filed('A', 81, through('2013-10-31')), filed('B', 43, closed)])];
    expect(asked(commands, 'series-falls')).toMatchObject([{ figures: ['A', 'B'] }]);
  });

  it('of a stock may fall', () => {
    const stock = (id: string, at: string, value: number) =>
      figureOf(id, 'service_points', value, { basis: { kind: 'stock', at } });
    expect(asked([record('点', [stock('A', '2013-06-30', 9), stock('B', '2013-12-31', 7)])], 'series-falls')).toEqual(
      [],
    );
  });

  it('since before the year is shown outside its total, and followed over the years', () => {
    const since = (id: string, day: string, value: number) => filed(id, value, through(day, '2010-01-01'));
    const commands = [
      record('上年', [since('A', '2012-12-31', 300)], { year: 2012 }),
      record('今年', [since('B', '2013-12-31', 280)]),
    ];
    expect(asked(commands, 'since-start')).toMatchObject([{ figures: ['B'], params: { from: '2010-01-01' } }]);
    expect(asked(commands, 'series-falls')).toMatchObject([{ figures: ['A', 'B'] }]);
  });

  it('目前 without a day is one finding for the whole activity', () => {
    const commands = [
      record('媒体', [filed('A', 23, through(null)), figureOf('B', 'broadcast_items', 5, { basis: through(null) })]),
    ];
    expect(asked(commands, 'open-through-day')).toMatchObject([{ figures: ['A', 'B'], params: { count: 2 } }]);
  });
});

describe('a year beside the year before', () => {
  const filed = (year: number, value: number, basis: Basis) =>
    record(`${year}`, [figureOf(`F${year}`, 'patents_filed', value, { basis })], { year });

  it('is not compared over unequal spans', () => {
    const commands = [filed(2012, 50, through('2012-09-30', '2012-01-01')), filed(2013, 81, through('2013-10-31'))];
    expect(asked(commands, 'spans-unequal')).toMatchObject([
      { figures: ['F2012', 'F2013'], params: { now: '10-31', before: '09-30' } },
    ]);
  });

  it('is compared over equal ones', () => {
    const commands = [filed(2012, 50, through('2012-10-31', '2012-01-01')), filed(2013, 81, through('2013-10-31'))];
    expect(asked(commands, 'spans-unequal')).toEqual([]);
  });

  it('is not compared where the measure was defined otherwise', () => {
    const commands = [filed(2012, 50, { kind: 'event' }), filed(2013, 81, { kind: 'event' })];
    expect(asked(commands, 'definition-changed')).toEqual([]);
    expect(asked(commands, 'definition-changed', { versionOf: (_measure, year) => year - 2011 })).toMatchObject([
      { params: { measure: 'patents_filed', now: 2, before: 1 } },
    ]);
  });
});

describe('a number far from its history', () => {
  const usual = [2500, 3000, 2000, 4000, 2200, 3100];
  const history = usual.map((value, index) =>
    record(`旧${index}`, [figureOf(`H${index}`, 'book_copies', value)], { year: 2012 }),
  );

  it('is asked about: a nought too many', () => {
    const commands = [...history, record('新', [figureOf('X', 'book_copies', 30000)])];
    expect(asked(commands, 'far-from-history')).toMatchObject([
      { figures: ['X'], params: { value: 30000, usual: 3000, others: 6 } },
    ]);
  });

  it('is not asked about within what is usual, nor without a history', () => {
    expect(asked([...history, record('新', [figureOf('X', 'book_copies', 9000)])], 'far-from-history')).toEqual([]);
    expect(
      asked([...history.slice(0, 3), record('新', [figureOf('X', 'book_copies', 90000)])], 'far-from-history'),
    ).toEqual([]);
  });

  it('holds yearly numbers against yearly ones', () => {
    const year: Basis = { kind: 'period', from: '2013-01-01', to: '2013-12-31' };
    expect(
      asked([...history, record('全年', [figureOf('X', 'book_copies', 30000, { basis: year })])], 'far-from-history'),
    ).toEqual([]);
  });
});

describe('digits, days and durations', () => {
  it('damaged digits are asked for', () => {
    expect(asked([record('周', [figureOf('A', 'material_copies', illegible)])], 'illegible')).toMatchObject([
      { figures: ['A'], params: { raw: '1XX' } },
    ]);
  });

  it('a duration matches its days, both ends counted', () => {
    const week = (value: number) =>
      record('三下乡', [figureOf('A', 'duration_days', value)], days('2013-01-11', '2013-01-17'));
    expect(seen([week(7)]).verified).toMatchObject([{ code: 'duration-matches', params: { least: 7, most: 7 } }]);
    expect(asked([week(6)], 'duration-differs')).toMatchObject([{ params: { least: 7, most: 7 } }]);
  });

  it('months are matched roughly, and 近 means nearly', () => {
    const nearly = (months: number): Quantity => ({
      lower: null,
      upper: months,
      mark: 'at-most',
      raw: `近${months}个月`,
    });
    const heats = (months: number) =>
      record('竞赛', [figureOf('A', 'duration_months', nearly(months))], days('2013-02-01', '2013-05-18'));
    expect(asked([heats(4)], 'duration-differs')).toEqual([]);
    expect(asked([heats(8)], 'duration-differs')).toHaveLength(1);
  });

  it('a note that says when it began is believed', () => {
    const final = { ...days('2013-05-18', '2013-05-18'), note: '初赛从1月开始' };
    const months = figureOf('A', 'duration_months', 4);
    expect(seen([record('决赛', [months], final)]).verified).toMatchObject([{ code: 'duration-matches' }]);
    expect(asked([record('决赛', [months], { ...final, note: '' })], 'duration-differs')).toHaveLength(1);
  });

  it('an end before its start, brought in from another log, is a finding', () => {
    const facts = factsOf('活动', 2013, [], days('2013-05-18', '2013-05-01'));
    const state = project([
      {
        type: 'activity.recorded',
        schemaVersion: 1,
        stream: 'activity/a',
        payload: { activityId: 'a', facts, acknowledged: [] },
      },
    ]);
    expect(findings(state, { year: 2013 }).findings).toMatchObject([
      { code: 'dates-reversed', activities: ['a'], params: { from: '2013-05-18', to: '2013-05-01' }, blocking: true },
    ]);
  });
});

describe('editions over the years', () => {
  const contest = (year: number, edition: number, title = '中小学生创新竞赛') =>
    record(`${year}`, [figureOf(`E${year}`, 'edition_no', edition)], {
      year,
      title: `第${edition}届${title}`,
      kind: 'contest',
    });

  it('run on, one a year or one every second year', () => {
    expect(seen([contest(2012, 5), contest(2013, 6)]).verified).toMatchObject([
      { code: 'editions-run-on', params: { first: 5, last: 6, since: 2012 } },
    ]);
    expect(seen([contest(2011, 5), contest(2013, 6)]).verified).toHaveLength(1);
  });

  it('are found again under a changed name', () => {
    const commands = [
      contest(2011, 4, '中小学生小发明竞赛'),
      contest(2012, 5, '中小学生创新竞赛总决赛'),
      contest(2013, 6, '创新竞赛总决赛'),
    ];
    expect(seen(commands).verified).toMatchObject([{ figures: ['E2011', 'E2012', 'E2013'] }]);
  });

  it('that skip or repeat are asked about', () => {
    expect(asked([contest(2012, 5), contest(2013, 8)], 'edition-skips')).toMatchObject([
      { params: { edition: 8, editionBefore: 5, yearBefore: 2012 } },
    ]);
    expect(asked([contest(2012, 5), contest(2013, 5)], 'edition-repeats')).toHaveLength(1);
  });

  it('of another contest say nothing', () => {
    const { findings: found, verified } = seen([contest(2012, 5), contest(2013, 26, '青少年机器人挑战赛')]);
    expect([found, verified]).toEqual([[], []]);
  });
});

describe('kinds and townships counted more than once', () => {
  const kinds = (id: string, members: readonly string[] = []) =>
    record(id, [figureOf(`F${id}`, 'townships_reached', 3, { members })]);

  it('are not added', () => {
    expect(asked([kinds('甲'), kinds('乙')], 'not-additive')).toMatchObject([
      { figures: ['F乙', 'F甲'], params: { lower: 3, upper: 6, activities: 2 } },
    ]);
  });

  it('are exact where every one is named', () => {
    expect(
      asked([kinds('甲', ['东乡', '西乡', '南乡']), kinds('乙', ['东乡', '北乡', '河口'])], 'not-additive'),
    ).toEqual([]);
  });
});

describe('an activity keyed twice', () => {
  const held = (id: string, changes: Partial<ActivityFacts> = {}, figures: readonly Figure[] = []) =>
    record(id, figures, { title: '全国科普日广场活动', ...days('2013-09-17', '2013-09-17'), ...changes });

  it('is suspected of one title at one time, whatever signs and years it is written with', () => {
    expect(asked([held('a'), held('b', { title: '2013年“全国科普日”广场活动' })], 'activity-duplicate')).toMatchObject([
      { activities: ['a', 'b'], params: { by: 'title', count: 2 }, settle: ['correct', 'accept'] },
    ]);
  });

  it('is not suspected at another time, in another place, or of an umbrella and what is under it', () => {
    expect(asked([held('a'), held('b', days('2013-10-17', '2013-10-17'))], 'activity-duplicate')).toEqual([]);
    expect(asked([held('a', { places: ['东镇'] }), held('b', { places: ['西镇'] })], 'activity-duplicate')).toEqual([]);
    expect(asked([held('a'), held('b', { parent: 'a' })], 'activity-duplicate')).toEqual([]);
  });

  it('is suspected of the same numbers under another title', () => {
    const numbers = (id: string) => [
      figureOf(`${id}1`, 'material_copies', 21000),
      figureOf(`${id}2`, 'medical_services', 180),
    ];
    expect(
      asked([held('a', {}, numbers('a')), held('b', { title: '科普进社区' }, numbers('b'))], 'activity-duplicate'),
    ).toMatchObject([{ activities: ['a', 'b'], params: { by: 'figures' } }]);
  });

  it('is settled by voiding one of the two', () => {
    const voided: Command = { kind: 'void-activity', activityId: 'b', expectedVersion: 1, reason: '重复录入' };
    expect(asked([held('a'), held('b'), voided], 'activity-duplicate')).toEqual([]);
  });
});

describe('accepting', () => {
  const commands = [record('周', [figureOf('A', 'material_copies', illegible)])];

  it('leaves a finding out for as long as it says the same', () => {
    const [finding] = asked(commands, 'illegible');
    const accepted = new Set([finding?.key ?? '']);
    expect(asked(commands, 'illegible', { accepted })).toEqual([]);
    const other: Quantity = { ...illegible, raw: '2X3' };
    const corrected: Command = {
      kind: 'correct-activity',
      activityId: '周',
      expectedVersion: 1,
      facts: factsOf('周', 2013, [figureOf('A', 'material_copies', other)]),
      reason: '重新辨认',
    };
    expect(asked([...commands, corrected], 'illegible', { accepted })).toHaveLength(1);
  });
});
