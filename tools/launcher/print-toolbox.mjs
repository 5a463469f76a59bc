// Runs inside npx, with its packages first on the PATH: prints where they lie, as `openToolbox` reads it.
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

const folders = (process.env.PATH ?? '').split(path.delimiter);
const pnpm = folders.find((folder) => ['pnpm', 'pnpm.cmd'].some((name) => existsSync(path.join(folder, name))));
process.stdout.write(`${pnpm ?? ''}\n${realpathSync(process.execPath)}`);
