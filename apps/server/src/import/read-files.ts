import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type LongRow, maxFileBytes, readLongRows } from '@outreach/documents';
import type { Problem } from '@outreach/domain';

export interface FilesReading {
  readonly rows: readonly LongRow[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Rows of all files together: one activity may be told of in several. */
export async function readFiles(paths: readonly string[]): Promise<FilesReading> {
  const readings = await Promise.all(paths.map(readOne));
  return {
    rows: readings.flatMap(({ rows }) => rows),
    problems: readings.flatMap(({ problems }) => problems),
    warnings: readings.flatMap(({ warnings }) => warnings),
  };
}

async function readOne(path: string): Promise<FilesReading> {
  const file = basename(path);
  const refused = (code: string, params: Problem['params'] = {}): FilesReading => ({
    rows: [],
    problems: [{ code, path: file, params: { file, ...params } }],
    warnings: [],
  });
  try {
    // Asked first, so that a huge file is not read into memory only to be refused.
    const { size } = await stat(path);
    if (size > maxFileBytes) return refused('file.too-large', { bytes: size, most: maxFileBytes });
    return readLongRows(await readFile(path), file);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return refused(error.code === 'ENOENT' ? 'file.missing' : 'file.unreadable');
  }
}
