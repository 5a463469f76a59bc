import { builtinCatalogue } from '@outreach/domain';
import { expect, test } from 'vitest';
import { readNumber } from './read-number.ts';
import { suggestMeasures, sureMeasure } from './suggest-measures.ts';

const measures = [...builtinCatalogue.measures.values()];

function sure(text: string): string | null {
  const { reading, noun } = readNumber(text, measures);
  const best = sureMeasure(suggestMeasures(measures, { noun, unit: reading.ok ? reading.unit : '' }));
  return best === null ? null : [best.measure.id, best.breakdown].filter(Boolean).join('.');
}

test.each([
  ['展板30余块', 'display_boards'],
  ['发放科技资料25000余份', 'material_copies'],
  ['25000余份', 'material_copies'],
  ['培训380期', 'training_sessions'],
  ['挂图3000幅', 'chart_copies'],
  ['over 25,000 leaflets', 'material_copies'],
  ['2,500 books', 'book_copies'],
  ['发明专利申请24件', 'patents_filed.invention'],
])('%s is taken for %s', (text, expected) => {
  expect(sure(text)).toBe(expected);
});

test.each(['300人', '12345', '7个'])('%s may be many things: the person chooses', (text) => {
  expect(sure(text)).toBeNull();
});
