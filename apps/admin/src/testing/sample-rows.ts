import type { Contribution, ContributionState, Figure, TraceRow } from '@outreach/domain';

/** A row of leaflets for tests: figure `id` of activity `A-id`. Without a lower bound it is illegible. */
export function row(
  id: string,
  state: ContributionState,
  lower: number | null,
  from: string | null,
  because: string | null = null,
): TraceRow {
  const figure: Figure = {
    id,
    measure: 'material_copies',
    breakdown: null,
    unit: '份',
    basis: { kind: 'event' },
    scope: 'own',
    role: 'result',
    members: [],
    note: '',
    quantity:
      lower === null
        ? { lower: null, upper: null, mark: 'unknown', raw: '1XX份', why: 'illegible' }
        : { lower, upper: lower, mark: 'exact', raw: `${lower}份` },
  };
  const contribution: Contribution = {
    figure: id,
    activity: `A-${id}`,
    year: 2025,
    measure: 'material_copies',
    breakdown: null,
    scope: 'own',
    state,
    reason: 'result',
    because,
    lower,
    upper: lower,
    about: false,
    unknown: lower === null,
    through: null,
    members: [],
  };
  return {
    figure,
    contribution,
    activity: {
      id: `A-${id}`,
      title: id,
      year: 2025,
      campaign: '',
      dates: { from, to: from, precision: from === null ? 'none' : 'day', raw: '' },
    },
    recordedPosition: 1,
    recordedAt: '2025-01-22T07:40:00.000Z',
    corrections: [],
  };
}
