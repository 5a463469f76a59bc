import { evolveActivity } from '@outreach/domain';
import { factsOf, figureOf } from '@outreach/domain/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { activityColumns, searchable } from './activity-row.ts';

it('a search looks in title, theme, places, organisers and phrases, each written as a searcher would type it', () => {
  // Marks that join the letter before them, letters that change at the end of a word, wide and capital ones.
  const part = fc.oneof(
    fc.constantFrom('', 'ＡＢＣ', 'ΟΔΟΣ', '\u0301e', 'é', 'ﬁ', '２０份', 'İstanbul', '节约能源，保护环境', 'Σ', 'ẛ̣'),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  fc.assert(
    fc.property(part, part, fc.array(part, { maxLength: 3 }), part, (title, theme, places, raw) => {
      const quantity = { lower: 20, upper: 20, mark: 'exact', raw } as const;
      const figures = [{ ...figureOf('a.0', 'material_copies', 20), quantity }];
      const facts = { ...factsOf(title, 2013, figures), theme, edition: '', places, organisers: [], coOrganisers: [] };
      const activity = evolveActivity(null, {
        type: 'activity.recorded',
        schemaVersion: 1,
        stream: 'activity/a',
        payload: { activityId: 'a', facts, acknowledged: [] },
      });
      if (activity === null) throw new Error('recording makes an activity');
      const row = {
        activity,
        recordedPosition: 1,
        recordedAt: '',
        statedPosition: 1,
        statedAt: '',
        correctedFigures: [],
      };
      const whole = searchable([title, theme, ...places, raw].filter((text) => text !== '').join('\n'));
      expect(activityColumns(row).search).toBe(whole);
      // What is remembered says the same again.
      expect(activityColumns(row).search).toBe(whole);
    }),
  );
});
