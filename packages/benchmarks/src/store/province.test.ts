import { expect, it } from 'vitest';
import { bureauId, quartersOf } from './province.ts';

const size = { ledgers: 300, activities: 100_000 };

it('every bureau of a province has an id of its own, and a city above it', () => {
  const ids = Array.from({ length: 3000 }, (_, bureau) => bureauId(bureau));
  expect(new Set(ids).size).toBe(3000);
  expect(bureauId(47)).toBe('c07.x02.b00');
});

it('a province records about as many activities as it is asked to, and corrects some of them', () => {
  const commands = quartersOf(size).flatMap((quarter) => [0, 1].flatMap((bureau) => quarter.batchOf(bureau)));
  const count = (kind: string) => commands.filter(({ command }) => command.kind === kind).length;
  expect(Math.abs(count('record-activity') * 150 - size.activities)).toBeLessThan(size.activities / 50);
  expect(count('correct-activity')).toBe(9);
});
