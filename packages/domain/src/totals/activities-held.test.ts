import { expect, it } from 'vitest';
import type { ActivityFacts } from '../activity/activity.ts';
import type { Command } from '../command/command.ts';
import { factsOf, tell } from '../testing/index.ts';
import { activitiesHeld, addHeld, subtractHeld } from './activities-held.ts';

function record(activityId: string, changes: Partial<ActivityFacts> = {}): Command {
  return { kind: 'record-activity', activityId, facts: factsOf(activityId, 2013, [], changes) };
}

function held(commands: readonly Command[], through?: string) {
  return activitiesHeld(tell(commands).state.activities.values(), {
    year: 2013,
    ...(through === undefined ? {} : { through }),
  });
}

it('activities held are the leaves: an umbrella is not counted beside its children', () => {
  const week = [
    record('周', { campaign: 'science-week' }),
    record('启动', { parent: '周', kind: 'ceremony' }),
    record('决赛', { parent: '周', kind: 'contest' }),
  ];
  expect(held(week)).toEqual({ total: 2, byKind: { ceremony: 1, contest: 1 }, byCampaign: {} });
});

it('statistics, training received and works recommended are not held', () => {
  const others = [
    record('专利', { direction: 'statistic' }),
    record('培训班', { direction: 'received' }),
    record('推荐', { direction: 'recommended' }),
  ];
  expect(held(others).total).toBe(0);
});

it('activities held by two bureaus are added kind by kind and campaign by campaign', () => {
  const one = held([record('甲', { campaign: 'science-week' }), record('乙', { kind: 'contest' })]);
  const other = held([record('丙', { kind: 'contest', campaign: 'science-day' }), record('丁', { kind: 'lecture' })]);
  expect(addHeld(one, other)).toEqual({
    total: 4,
    byKind: { campaign: 1, contest: 2, lecture: 1 },
    byCampaign: { 'science-week': 1, 'science-day': 1 },
  });
});

it('an activity without figures is held all the same, a voided one is not', () => {
  const commands: Command[] = [
    record('讲座'),
    record('重复'),
    { kind: 'void-activity', activityId: '重复', expectedVersion: 1, reason: '录了两次' },
  ];
  expect(held(commands).total).toBe(1);
});

it('an umbrella whose children are voided is counted again', () => {
  const commands: Command[] = [
    record('周'),
    record('启动', { parent: '周' }),
    { kind: 'void-activity', activityId: '启动', expectedVersion: 1, reason: '没有办' },
  ];
  expect(held(commands).total).toBe(1);
});

it('by a day of the year only what had ended is held', () => {
  const dated = (day: string): Partial<ActivityFacts> => ({
    dates: { from: `2013-${day}`, to: `2013-${day}`, precision: 'day', raw: day },
  });
  expect(held([record('春', dated('03-01')), record('秋', dated('10-01')), record('无日期')], '2013-09-30').total).toBe(
    1,
  );
});

it('activities held add over bureaus, and what was added can be taken away again', () => {
  const [east, west] = [
    { total: 3, byKind: { lecture: 2, contest: 1 }, byCampaign: { 'ip-week': 1 } },
    { total: 2, byKind: { lecture: 1 }, byCampaign: {} },
  ];
  const both = { total: 5, byKind: { lecture: 3, contest: 1 }, byCampaign: { 'ip-week': 1 } };
  expect(addHeld(east, west)).toEqual(both);
  expect(subtractHeld(both, east)).toEqual(west);
});
