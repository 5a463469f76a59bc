// A server as a process of its own, with pages of the test's: node serve-process.testing.ts ADMIN KIOSK
import { processTerminal } from '../cli/process-terminal.ts';
import { readEnvironment } from '../environment/environment.ts';
import { runServe } from './serve.ts';

const terminal = processTerminal();
const reading = readEnvironment(terminal.variables);
if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
const [, , admin = '', kiosk = ''] = process.argv;
await runServe({ terminal, language: 'zh', json: false }, reading.environment, {
  empty: false,
  pages: { admin, kiosk },
});
