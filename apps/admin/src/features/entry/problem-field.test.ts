import { expect, test } from 'vitest';
import { fieldOfPath } from './problem-field.ts';

test.each([
  ['facts.title', 'title'],
  ['facts.dates.from', 'dates'],
  ['facts.figures.2.quantity.lower', 'figures.2.text'],
  ['facts.figures.0.unit', 'figures.0.text'],
  ['facts.figures.0.measure', 'figures.0.measure'],
  ['facts.figures.1.basis.through', 'figures.1.basis'],
  ['facts.figures.1.scope', 'figures.1.scope'],
  ['reason', 'reason'],
  ['facts', 'form'],
  ['expectedVersion', 'form'],
  ['facts.figures', 'form'],
  // A closed year refuses the whole entry.
  ['late', 'form'],
])('a problem at %s is shown at %s', (path, field) => {
  expect(fieldOfPath(path)).toBe(field);
});
