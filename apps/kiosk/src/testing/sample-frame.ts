import type { DisplayFrame } from '@outreach/api';
import type { Measure, Total } from '@outreach/domain';

/** Made-up frames for tests of the display. */
export function sampleMeasure(id: string, changes: Partial<Measure> = {}): Measure {
  return {
    id,
    names: { zh: `指标${id}`, en: `Measure ${id}` },
    units: ['份'],
    unitEn: 'copies',
    adds: 'sum',
    decimals: 0,
    breakdowns: [],
    aliases: [],
    version: 1,
    ...changes,
  };
}

export function sampleTotal(measure: string, lower: number, changes: Partial<Total> = {}): Total {
  return {
    measure,
    scope: 'own',
    adds: 'sum',
    lower,
    upper: lower,
    counted: 2,
    undecided: 0,
    unknown: 0,
    about: 0,
    missing: 0,
    undecidedUpper: 0,
    figures: ['f1', 'f2'],
    ...changes,
  };
}

export function sampleFrame(changes: Partial<DisplayFrame> = {}): DisplayFrame {
  return {
    ledger: 'bureau',
    name: '某区科学技术局',
    demo: false,
    position: 1,
    recordedAt: '2026-11-23T08:00:00.000Z',
    madeAt: '2026-11-23T08:00:00.000Z',
    year: 2026,
    today: '2026-11-23',
    timeZone: 'Asia/Shanghai',
    counters: [],
    held: 0,
    newest: null,
    measures: [],
    days: { year: 2026, days: [], months: [], wholeYear: 0 },
    ...changes,
  };
}
