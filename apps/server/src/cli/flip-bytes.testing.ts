import { readFileSync, writeFileSync } from 'node:fs';

/** Changes the bytes of a text wherever they stand in the file. */
export function flipIn(file: string, from: string, to: string): void {
  const bytes = readFileSync(file);
  const pattern = Buffer.from(from);
  let changed = 0;
  for (let at = bytes.indexOf(pattern); at >= 0; at = bytes.indexOf(pattern, at + 1)) {
    Buffer.from(to).copy(bytes, at);
    changed += 1;
  }
  if (changed === 0) throw new Error(`${from} is not in the file`);
  writeFileSync(file, bytes);
}
