// Writes packages/domain/docs/reference from the built types; with --check it says what is missing or out of date.
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { filesBelow } from '../launcher/fingerprint.mjs';
import { root } from '../launcher/place.mjs';
import { runToEnd } from '../launcher/running-children.mjs';
import { referenceOf } from './reference.mjs';

const home = path.join(root, 'packages', 'domain');
const folder = path.join(home, 'docs', 'reference');

const { pages, undocumented } = await madeAnew();
const standing = await standingPages();
const complaints = undocumented.map((name) => `${name} has no docstring`);
if (process.argv.includes('--check')) {
  const outdated = [...new Set([...pages.keys(), ...standing.keys()])].filter(
    (file) => pages.get(file) !== standing.get(file),
  );
  complaints.push(
    ...outdated.map((file) => `docs/reference/${file} is out of date: pnpm reference in packages/domain`),
  );
} else {
  await rm(folder, { recursive: true, force: true });
  for (const [file, text] of pages) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
}
for (const complaint of complaints) process.stdout.write(`${complaint}\n`);
process.exitCode = complaints.length === 0 ? 0 : 1;

async function madeAnew() {
  const built = await mkdtemp(path.join(tmpdir(), 'outreach-reference-'));
  try {
    const tsc = path.join(home, 'node_modules', 'typescript', 'bin', 'tsc');
    const args = [tsc, '-p', 'tsconfig.build.json', '--emitDeclarationOnly', '--outDir', built];
    const { code, output } = await runToEnd(process.execPath, args, { cwd: home, stdio: ['ignore', 'pipe', 'pipe'] });
    if (code !== 0) throw new Error(output);
    return referenceOf(
      (file) => readFileSync(path.join(built, file), 'utf8'),
      await readFile(path.join(home, 'README.md'), 'utf8'),
    );
  } finally {
    await rm(built, { recursive: true, force: true });
  }
}

/** @returns {Promise<ReadonlyMap<string, string>>} */
async function standingPages() {
  const files = await filesBelow(folder, ['']);
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  return new Map(files.map((file, index) => [file.split(path.sep).join('/'), texts[index] ?? '']));
}
