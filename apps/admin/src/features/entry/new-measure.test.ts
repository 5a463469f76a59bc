import { measureSchema } from '@outreach/domain/schema';
import { expect, test } from 'vitest';
import { newMeasure } from './new-measure.ts';

test('a measure defined while typing is one that the ledger takes', () => {
  const measure = newMeasure({ name: ' 科普展台 ', unit: '个', adds: 'sum' });
  expect(measureSchema.parse(measure)).toEqual(measure);
  expect(measure).toMatchObject({ names: { zh: '科普展台', en: '科普展台' }, units: ['个'] });
  expect(measure.id).toMatch(/^own_[0-9a-z]{12}$/);
});

test('two measures of one name are two measures', () => {
  const [a, b] = [1, 2].map(() => newMeasure({ name: '展台', unit: '', adds: 'sum' }));
  expect(a?.id).not.toBe(b?.id);
});
