/** One regular file of an archive. */
export type TarFile = { readonly path: string; readonly mode: number; readonly content: Buffer };

const BLOCK_BYTES = 512;

/**
 * The regular files of a tar archive in the ustar form (POSIX.1-1988); folders are implied by paths.
 *
 * @param archive the whole archive, uncompressed
 * @throws Error on a path that would leave the folder the archive is unpacked into, or a cut-off archive
 */
export function* readTar(archive: Buffer): Generator<TarFile> {
  let offset = 0;
  while (offset + BLOCK_BYTES <= archive.length) {
    const header = archive.subarray(offset, offset + BLOCK_BYTES);
    if (header.every((byte) => byte === 0)) return;
    const path = [text(header, 345, 155), text(header, 0, 100)].filter((part) => part !== '').join('/');
    const size = octal(header, 124, 12);
    const start = offset + BLOCK_BYTES;
    if (start + size > archive.length) throw new Error(`${path}: the archive ends inside this file`);
    if (path.startsWith('/') || path.split('/').includes('..')) throw new Error(`${path}: leads out of the archive`);
    const kind = text(header, 156, 1);
    if (kind === '' || kind === '0') {
      yield { path, mode: octal(header, 100, 8), content: archive.subarray(start, start + size) };
    }
    offset = start + Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES;
  }
}

function text(header: Buffer, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? length : end);
}

function octal(header: Buffer, start: number, length: number): number {
  return Number.parseInt(text(header, start, length).trim() || '0', 8);
}
