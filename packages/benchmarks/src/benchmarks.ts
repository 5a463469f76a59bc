import type { Benchmark } from './bench-row.ts';
import { resolveFigures } from './domain/resolve-figures.ts';
import { emmettRow } from './emmett/emmett-row.ts';
import { feedRows } from './feeds/feed-rows.ts';
import { memoryRows } from './store/memory-rows.ts';
import { postgresRows } from './store/postgres-rows.ts';
import { recordRows } from './store/record-rows.ts';
import { rollUpRows } from './store/roll-up-rows.ts';
import { totalsRows } from './store/totals-rows.ts';
import { verifyRow } from './store/verify-row.ts';

/** Every benchmark, in the order of the table. */
export const benchmarks: readonly Benchmark[] = [
  recordRows,
  emmettRow,
  postgresRows,
  verifyRow,
  memoryRows,
  totalsRows,
  rollUpRows,
  feedRows,
  resolveFigures,
];
