import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFilled } from './filled-store.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

/** What the rows were measured with: the engine and its settings as read back, and the file system. */
export function settingsLines(): Promise<readonly string[]> {
  return inTemporaryFolder(async (folder) => {
    const store = await openFilled(join(folder, 'settings.db'), []);
    const settings = Object.entries(store.settings()).map(([name, value]) => `${name} ${value}`);
    await store.close();
    return [settings.join(', '), `files on ${fileSystemOf(tmpdir())}`];
  });
}

/** Kind of the file system of a folder, where the machine tells. */
function fileSystemOf(folder: string): string {
  try {
    const mounts = readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .map((line) => line.split(' '))
      .filter(([, at = '']) => at !== '' && (folder === at || folder.startsWith(at === '/' ? '/' : `${at}/`)))
      .sort((a, b) => (b[1]?.length ?? 0) - (a[1]?.length ?? 0));
    return mounts[0]?.[2] ?? 'an unknown file system';
  } catch {
    return 'an unknown file system';
  }
}
