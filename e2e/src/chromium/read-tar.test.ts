import { expect, test } from 'vitest';
import { readTar } from './read-tar.ts';

test('every file comes out with its content and mode', () => {
  const archive = Buffer.concat([entry('lib/a.so', 'first'), entry('empty', ''), end]);

  const files = [...readTar(archive)].map((file) => ({ ...file, content: file.content.toString() }));

  expect(files).toEqual([
    { path: 'lib/a.so', mode: 0o755, content: 'first' },
    { path: 'empty', mode: 0o755, content: '' },
  ]);
});

test('folders are left to the paths of their files', () => {
  expect([...readTar(Buffer.concat([entry('fonts/', '', '5'), end]))]).toEqual([]);
});

test('an archive that ends inside a file is refused', () => {
  const archive = entry('lib/a.so', 'x'.repeat(2000)).subarray(0, 1024);

  expect(() => [...readTar(archive)]).toThrow('lib/a.so: the archive ends inside this file');
});

test.each(['../outside', '/etc/outside', 'lib/../../outside'])('a path that leads out, %s, is refused', (path) => {
  expect(() => [...readTar(Buffer.concat([entry(path, 'x'), end]))]).toThrow('leads out of the archive');
});

const end = Buffer.alloc(1024);

function entry(path: string, content: string, kind = '0'): Buffer {
  const header = Buffer.alloc(512);
  header.write(path, 0);
  header.write('0000755\0', 100);
  header.write(`${Buffer.byteLength(content).toString(8).padStart(11, '0')}\0`, 124);
  header.write(kind, 156);
  const body = Buffer.alloc(Math.ceil(Buffer.byteLength(content) / 512) * 512);
  body.write(content);
  return Buffer.concat([header, body]);
}
