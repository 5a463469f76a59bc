import { expect, it } from 'vitest';
import type { BenchRow } from './bench-row.ts';
import { leftOut } from './left-out.ts';
import { limitNote } from './limit-note.ts';
import { printTable } from './print-table.ts';

const row: BenchRow = {
  job: 'append',
  peer: 'raw',
  oursMs: 2,
  peerMs: 1,
  ratio: 0.5,
  promise: { ratio: 0.6, is: 'at-least' },
  note: '',
};

it('a missed promise is said in words', () => {
  expect(printTable([row])).toContain('≥ 0.6: MISSED');
  expect(printTable([{ ...row, ratio: 0.7 }])).toContain('≥ 0.6: kept');
});

it('a row that was left out has a reason and no numbers', () => {
  expect(printTable([leftOut('append', 'raw', 'no driver')]).split('\n')[1]).toBe(
    'append  raw     –        –        –                left out: no driver',
  );
});

it('a limit that is no ratio says what was measured and whether it was kept', () => {
  expect(limitNote('p99', 0.412, 1, 'ms')).toBe('p99 0.41 ms < 1: kept');
  expect(limitNote('p99', 61.23, 50, 'ms')).toBe('p99 61.2 ms < 50: MISSED');
});
