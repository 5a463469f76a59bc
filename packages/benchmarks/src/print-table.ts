import type { BenchRow } from './bench-row.ts';

/** The rows as one aligned table of plain text; a missed promise says so in words. */
export function printTable(rows: readonly BenchRow[]): string {
  const cells = [
    ['job', 'beside', 'ours ms', 'peer ms', 'ratio', 'promised', 'note'],
    ...rows.map((row) => [
      row.job,
      row.peer,
      number(row.oursMs, 3),
      number(row.peerMs, 3),
      number(row.ratio, 2),
      promised(row),
      row.note,
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function number(value: number, digits: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(digits);
}

function promised({ promise, ratio }: BenchRow): string {
  if (promise === null) return '';
  const kept = promise.is === 'at-least' ? ratio >= promise.ratio : ratio <= promise.ratio;
  return `${promise.is === 'at-least' ? '≥' : '≤'} ${promise.ratio}: ${kept ? 'kept' : 'MISSED'}`;
}
