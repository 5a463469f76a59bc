import { cpus, loadavg } from 'node:os';
import { resolveFigures } from './domain/resolve-figures.ts';
import { printTable } from './print-table.ts';
import { recordRows } from './store/record-rows.ts';
import { settingsLines } from './store/settings-lines.ts';
import { totalsRows } from './store/totals-rows.ts';
import { verifyRow } from './store/verify-row.ts';

const benchmarks = [resolveFigures, recordRows, totalsRows, verifyRow];
// Words after the command choose benchmarks by name; none chooses all.
const asked = process.argv.slice(2);

const load = loadavg()[0]?.toFixed(1) ?? '?';
process.stdout.write(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, load ${load}\n`,
);
process.stdout.write(`${(await settingsLines()).join('\n')}\n\n`);
const rows = [];
for (const benchmark of benchmarks) {
  if (asked.length > 0 && !asked.includes(benchmark.name)) continue;
  process.stderr.write(`${benchmark.name} …\n`);
  rows.push(...(await benchmark.measure()));
}
process.stdout.write(`${printTable(rows)}\n`);
process.stdout.write(`\nmost memory held: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
