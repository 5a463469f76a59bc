import type { BenchSize, Measured } from './bench-row.ts';
import { benchmarks } from './benchmarks.ts';

// The process of one benchmark: its memory is its own, and no other's garbage or compiled code is in its way.
const [name, size] = process.argv.slice(2);
const benchmark = benchmarks.find((known) => known.name === name);
if (benchmark === undefined || process.send === undefined) throw new Error(`no benchmark is called ${name}`);
const measured: Measured = {
  name: benchmark.name,
  settings: (await benchmark.settings?.()) ?? [],
  // Only bench.ts starts this process, with a size that it has read.
  rows: await benchmark.measure(size as BenchSize),
  peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
};
process.send(measured, () => process.disconnect());
