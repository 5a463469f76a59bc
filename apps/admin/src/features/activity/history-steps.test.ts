import type { Activity, Figure, HistoryEntry } from '@outreach/domain';
import { expect, test } from 'vitest';
import { historySteps } from './history-steps.ts';

function figure(id: string, value: number): Figure {
  return {
    id,
    measure: 'book_copies',
    breakdown: null,
    unit: '册',
    basis: { kind: 'event' },
    scope: 'own',
    role: 'result',
    members: [],
    note: '',
    quantity: { lower: value, upper: value, mark: 'exact', raw: `${value}册` },
  };
}

function activity(figures: readonly Figure[], title = '科技三下乡'): Activity {
  return {
    id: 'A1',
    title,
    year: 2025,
    kind: '',
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
    figures,
    version: 1,
    status: 'recorded',
    corrected: false,
    dates: { from: '2025-01-10', to: '2025-01-20', precision: 'day', raw: '1.10-1.20' },
  };
}

function entry(position: number, type: string, stated: Activity | null, reason = ''): HistoryEntry {
  return {
    position,
    type,
    recordedAt: '2025-01-22T07:40:00.000Z',
    actorId: 'local',
    reason,
    activity: stated,
    inclusion: null,
  };
}

test('a correction tells what was struck out and what stands now, the newest first', () => {
  const steps = historySteps([
    entry(12, 'activity.recorded', activity([figure('F1', 500)])),
    entry(23, 'activity.corrected', activity([figure('F1', 5000)]), '少打了一个零'),
  ]);
  expect(steps.map((step) => step.position)).toEqual([23, 12]);
  const [corrected, recorded] = steps;
  expect(recorded?.act).toEqual({ kind: 'recorded', figures: 1 });
  expect(corrected?.reason).toBe('少打了一个零');
  expect(corrected?.act.kind === 'corrected' && corrected.act.changes).toEqual([
    { kind: 'figure', before: figure('F1', 500), after: figure('F1', 5000) },
  ]);
});

test('a figure added, a figure taken away and a new title are each told', () => {
  const [step] = historySteps([
    entry(1, 'activity.recorded', activity([figure('F1', 1)])),
    entry(2, 'activity.corrected', activity([figure('F2', 2)], '三下乡')),
  ]);
  expect(step?.act.kind === 'corrected' && step.act.changes).toEqual([
    { kind: 'figure', before: null, after: figure('F2', 2) },
    { kind: 'figure', before: figure('F1', 1), after: null },
    { kind: 'field', field: 'title', before: '科技三下乡', after: '三下乡' },
  ]);
});

test('a correction after a void and a reinstatement is held against the last statement', () => {
  const [step] = historySteps([
    entry(1, 'activity.recorded', activity([figure('F1', 1)])),
    entry(2, 'activity.voided', null),
    entry(3, 'activity.reinstated', null),
    entry(4, 'activity.corrected', activity([figure('F1', 2)])),
  ]);
  expect(step?.act.kind === 'corrected' && step.act.changes.length).toBe(1);
});
