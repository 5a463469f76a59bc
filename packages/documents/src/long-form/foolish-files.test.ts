import { builtinCatalogue } from '@outreach/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planImport } from './plan-import.ts';
import { readLongRows } from './read-rows.ts';

/** Words that a file may hold where others are expected. */
const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '',
    '2025',
    '全年',
    '1.11-1.17',
    '02-30',
    '25000余份',
    '1XX份',
    'exact',
    'range',
    'inside:F1',
    'own',
    '年',
  ),
  fc.constantFrom(
    'material_copies',
    'patents_filed.invention',
    'patents_filed.',
    '.',
    'cumulative',
    'stock',
    '-1',
    '1e400',
  ),
);

const heading =
  'year,activity,date,measure,unit,value,lower,upper,qualifier,basis,phrase,id,activity_id,within,scope,role,inclusion';

function plan(bytes: Uint8Array) {
  const { rows, problems } = readLongRows(bytes, 'foolish.csv');
  return { read: problems, planned: planImport(rows, builtinCatalogue) };
}

describe('no file whatever makes the import throw', () => {
  test('bytes of any kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        plan(bytes);
      }),
    );
  });

  test('text under the right heading', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 17, maxLength: 17 }), { maxLength: 8 }), (rows) => {
        const quoted = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
        const { planned } = plan(new TextEncoder().encode([heading, ...quoted].join('\n')));
        // Every problem leads to a row.
        for (const { path, params } of planned.problems) {
          expect(path.startsWith('foolish.csv:')).toBe(true);
          expect(params['row']).toEqual(expect.any(Number));
        }
      }),
    );
  });
});

test('every row with a measure is a figure, or the import is refused', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ title: fc.constantFrom('甲', '乙', '丙'), phrase: cell }), { maxLength: 12 }),
      (entries) => {
        const lines = entries.map(
          ({ title, phrase }) => `2025,${title},material_copies,"${phrase.replaceAll('"', '""')}",own`,
        );
        const bytes = new TextEncoder().encode(['year,activity,measure,phrase,scope', ...lines].join('\n'));
        const { rows, problems } = readLongRows(bytes, 'foolish.csv');
        const planned = planImport(rows, builtinCatalogue);
        const refused = problems.length + planned.problems.length > 0;
        expect(refused || planned.counts.figures === entries.length).toBe(true);
      },
    ),
  );
});
