import { cpus } from 'node:os';
import { resolveFigures } from './domain/resolve-figures.ts';
import { printTable } from './print-table.ts';

const benchmarks = [resolveFigures];

process.stdout.write(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n\n`);
const rows = [];
for (const benchmark of benchmarks) {
  process.stderr.write(`${benchmark.name} …\n`);
  rows.push(...(await benchmark.measure()));
}
process.stdout.write(`${printTable(rows)}\n`);
