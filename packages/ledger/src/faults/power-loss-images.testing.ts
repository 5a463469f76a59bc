/** The bytes of a SQLite database in WAL mode, as a disk holds them. The -shm file is made anew when nobody has it open. */
export interface DiskImage {
  readonly database: Buffer;
  readonly wal: Buffer;
}

/** What a disk writes whole or not at all. SQLite counts on no more than that bytes around a write stay (PSOW). */
const sectorBytes = 512;
const walHeaderBytes = 32;

type Draw = (below: number) => number;

/**
 * What a disk may hold when the power fails between two sync points: of everything that was written after the first,
 * each sector reached the disk or did not, in any order, and a file has its old length, its new one, or one between, with
 * zeros where nothing arrived. What was synced before stays as it was.
 *
 * SQLite syncs the header of a WAL that begins anew before it writes the first frame after it (wal.c, walWriteFrames);
 * so a new header alone is one possibility, and frames after an old header none.
 */
export function crashImage(before: DiskImage, after: DiskImage, draw: Draw): DiskImage {
  const isNewWal = !startOf(before.wal).equals(startOf(after.wal));
  if (!isNewWal)
    return { database: mixed(before.database, after.database, draw), wal: mixed(before.wal, after.wal, draw) };
  if (draw(4) === 0) return before;
  const withHeader = Buffer.from(before.wal.length < walHeaderBytes ? Buffer.alloc(walHeaderBytes) : before.wal);
  startOf(after.wal).copy(withHeader);
  return { database: mixed(before.database, after.database, draw), wal: mixed(withHeader, after.wal, draw) };
}

function startOf(wal: Buffer): Buffer {
  return wal.subarray(0, walHeaderBytes);
}

/** Each changed sector old or new. The draw leans to one side or the other, so that all, none and nearly all occur too. */
function mixed(before: Buffer, after: Buffer, draw: Draw): Buffer {
  const lengths = [before.length, after.length, between(before.length, after.length, draw)];
  const image = Buffer.alloc(lengths[draw(lengths.length)] ?? after.length);
  before.copy(image);
  const lean = draw(11);
  for (let start = 0; start < image.length; start += sectorBytes) {
    const end = Math.min(start + sectorBytes, image.length);
    if (draw(10) < lean) after.copy(image, start, start, Math.min(end, after.length));
  }
  return image;
}

function between(one: number, other: number, draw: Draw): number {
  const [least, most] = [Math.min(one, other), Math.max(one, other)];
  return least + draw(most - least + 1);
}
