import { type LongRow, type PlannedCommand, planImport, readLongRows } from '@outreach/documents';
import type { Catalogue } from '@outreach/domain';
import { z } from 'zod';
import { seedFile } from './seed-files.ts';

const demoSchema = z.object({ name: z.string().min(1), lastYear: z.int() });

/** Name of the demo ledger, and the last year that its files call so. */
export const demo = demoSchema.parse(JSON.parse(seedFile('demo.json').toString('utf8')));

/** Years the demo covers. */
export const demoYears = 4;

/** An activity of the demo's last year: it tells which year a loaded demo ends with. */
export const activityOfLastYear = 'Y4-STW';

/**
 * The demo as the commands an import makes: the same files, the same reader, only the years moved.
 *
 * @throws Error where the demo's own files are wrong, with the codes
 */
export function demoCommands(catalogue: Catalogue, lastYear: number): readonly PlannedCommand[] {
  const shift = lastYear - demo.lastYear;
  const rows = (['activities.csv', 'figures.csv'] as const).flatMap((name) => {
    const reading = readLongRows(seedFile(name), name);
    if (reading.problems.length > 0) throw new Error(`${name}: ${JSON.stringify(reading.problems)}`);
    return reading.rows.map((row) => inYear(row, shift));
  });
  const plan = planImport(rows, catalogue);
  if (plan.problems.length > 0) throw new Error(`demo: ${JSON.stringify(plan.problems)}`);
  return plan.commands;
}

function inYear(row: LongRow, shift: number): LongRow {
  return {
    ...row,
    cell: (column) => (column === 'year' ? String(Number(row.cell('year')) + shift) : row.cell(column)),
  };
}
