import type { Quantity, Total } from '@outreach/domain';
import { type FigureDescriptor, figureOfQuantity, figureOfTotal } from '../src/index.ts';

const units = {
  attendances: { zh: '人次', en: 'attendances' },
  copies: { zh: '份', en: 'copies' },
  people: { zh: '人', en: 'people' },
  months: { zh: '个月', en: 'months' },
  items: { zh: '个', en: 'exhibits' },
  cases: { zh: '起', en: 'cases' },
  volumes: { zh: '册', en: 'volumes' },
} as const;

const quantity = (mark: Quantity['mark'], lower: number | null, upper: number | null, raw: string): Quantity => ({
  lower,
  upper,
  mark,
  raw,
});

const undecidedTotal: Total = {
  measure: 'material_copies',
  scope: 'own',
  adds: 'sum',
  lower: 89_000,
  upper: 134_000,
  counted: 1,
  undecided: 1,
  unknown: 0,
  about: 0,
  missing: 0,
  undecidedUpper: 45_000,
  figures: [],
};

export const undecided = figureOfTotal(undecidedTotal, { units: ['份'], unitEn: 'copies' });

/** Every state of the visual direction, in its order. */
export const samples: readonly (readonly [string, FigureDescriptor])[] = [
  ['准数 exact', figureOfQuantity(quantity('exact', 25_800, 25_800, '25800人次'), units.attendances)],
  ['不少于 at least', figureOfQuantity(quantity('at-least', 25_000, null, '25000余份'), units.copies)],
  ['约 about', figureOfQuantity(quantity('about', 300, 300, '约300人'), units.people)],
  ['不超过 at most', figureOfQuantity(quantity('at-most', null, 4, '近4个月'), units.months)],
  ['待定 undecided', undecided],
  [
    '待定，上不封口',
    figureOfTotal({ ...undecidedTotal, upper: null, undecidedUpper: null }, { units: ['份'], unitEn: 'copies' }),
  ],
  ['范围 range', figureOfQuantity(quantity('range', 11, 19, '十几个'), units.items)],
  ['零 zero', figureOfQuantity(quantity('exact', 0, 0, '0起'), units.cases)],
  [
    '没有上报 none',
    figureOfTotal(
      { ...undecidedTotal, counted: 0, undecided: 0, lower: 0, upper: 0 },
      { units: ['份'], unitEn: 'copies' },
    ),
  ],
  [
    '字迹不清 unknown',
    figureOfQuantity({ lower: null, upper: null, mark: 'unknown', raw: '1XX份', why: 'illegible' }, units.copies),
  ],
  [
    '更正过 corrected',
    figureOfQuantity(quantity('exact', 5_000, 5_000, '5000册'), units.volumes, {
      corrected: { before: quantity('exact', 500, 500, '500册') },
    }),
  ],
  [
    '过去某天 as of past',
    figureOfQuantity(quantity('exact', 45_000, 45_000, '45000份'), units.copies, { asOf: '2025-06-30' }),
  ],
  ['在问的 question', figureOfQuantity(quantity('exact', 45_000, 45_000, '45000份'), units.copies, { question: true })],
  [
    '更正过又在问',
    figureOfQuantity(quantity('exact', 5_000, 5_000, '5000册'), units.volumes, {
      question: true,
      corrected: { before: null },
    }),
  ],
];
