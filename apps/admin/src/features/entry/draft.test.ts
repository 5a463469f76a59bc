import { expect, test } from 'vitest';
import { draftKey, newDraft, parseDraft } from './draft.ts';
import { emptyValues, newFigure } from './entry-values.ts';

test('a draft comes back as it was kept, with the command id that makes a retry safe', () => {
  const draft = newDraft({
    ...emptyValues('zh'),
    title: '科技三下乡',
    figures: [newFigure({ text: '25000余份', measure: 'material_copies' })],
  });
  expect(parseDraft(JSON.stringify(draft))).toEqual(draft);
});

test('what is no draft is not taken for one', () => {
  for (const text of ['', '{', 'null', '[]', '{"values":1}', '{"values":{}}']) expect(parseDraft(text)).toBeNull();
});

test('a draft of an older program lacks nothing the form needs', () => {
  const old = {
    commandId: 'c',
    activityId: 'a',
    values: { title: '培训', places: 7, figures: [{ text: '380期' }, 'x'] },
  };
  const parsed = parseDraft(JSON.stringify(old));
  expect(parsed?.values.title).toBe('培训');
  expect(parsed?.values.places).toBe('');
  expect(parsed?.values.figures.map(({ text, basis }) => [text, basis])).toEqual([['380期', 'auto']]);
});

test('each year, copy and correction has its own draft', () => {
  const keys = [
    draftKey('L', { year: 2025 }),
    draftKey('L', { year: 2024 }),
    draftKey('L', { copy: 'a' }),
    draftKey('L', { correct: 'a' }),
    draftKey('M', { year: 2025 }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});
