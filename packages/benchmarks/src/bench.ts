import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus, loadavg } from 'node:os';
import type { BenchSize, Measured } from './bench-row.ts';
import { benchmarks } from './benchmarks.ts';
import { printTable } from './print-table.ts';
import { settingsLines } from './store/settings-lines.ts';

const usage = `bench [--small | --full] [NAME…]\nnames: ${benchmarks.map(({ name }) => name).join(', ')}\n`;

async function measureInOwnProcess(name: string, size: BenchSize): Promise<Measured> {
  const child = fork(new URL('measure-one.ts', import.meta.url), [name, size], {
    // The other way of sending knows no NaN, which stands in a row for a number that is none.
    serialization: 'advanced',
  });
  let measured: Measured | undefined;
  // Only measure-one.ts speaks on this channel.
  child.on('message', (message) => {
    measured = message as Measured;
  });
  const [code] = await once(child, 'exit');
  if (measured === undefined) throw new Error(`${name} ended with code ${code} and without a result`);
  return measured;
}

async function main(args: readonly string[]): Promise<number> {
  const size = args.includes('--full') ? 'full' : args.includes('--small') ? 'small' : 'standard';
  const names = args.filter((arg) => !arg.startsWith('--'));
  const strange = args.find((arg) =>
    arg.startsWith('--') ? !['--small', '--full'].includes(arg) : benchmarks.every(({ name }) => name !== arg),
  );
  if (strange !== undefined) {
    process.stderr.write(usage);
    return 2;
  }
  const asked = benchmarks.filter(({ name }) => names.length === 0 || names.includes(name));
  const began = performance.now();
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  const results: Measured[] = [];
  let failed = 0;
  for (const { name } of asked) {
    process.stderr.write(`${name} …\n`);
    try {
      results.push(await measureInOwnProcess(name, size));
    } catch (error) {
      // The others still have something to say.
      failed += 1;
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  const lines = [
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
    `load ${load} before, ${loadavg()[0]?.toFixed(1) ?? '?'} after, size ${size}`,
    ...(await settingsLines()),
    ...new Set(results.flatMap(({ settings }) => settings)),
    '',
    printTable(results.flatMap(({ rows }) => rows)),
    '',
    `most memory held: ${results.map(({ name, peakMegabytes }) => `${name} ${peakMegabytes} MB`).join(', ')}`,
    `${Math.round((performance.now() - began) / 1000)} s`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
