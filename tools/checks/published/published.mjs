// Packs @outreach/domain and says what publint and are-the-types-wrong find: the check `published`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { complaintsAbout } from './complaints.mjs';
import { pack } from './pack.mjs';

const folder = await mkdtemp(path.join(tmpdir(), 'outreach-published-'));
try {
  const complaints = await complaintsAbout(await pack('packages/domain', folder));
  for (const complaint of complaints) process.stdout.write(`${complaint}\n`);
  process.exitCode = complaints.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
