import { expect, test } from 'vitest';
import { environment } from './environment.mjs';
import { fileSize } from './file-size.mjs';
import { leftOpen } from './left-open.mjs';
import { look } from './look.mjs';
import { names } from './names.mjs';

/**
 * @param {import('./source-file.mjs').SourceRule} rule
 * @param {Record<string, string>} files
 */
function complaints(rule, files) {
  return rule.complaints(Object.entries(files).map(([path, text]) => ({ path, text })));
}

test('one file may read the environment, and two may not', () => {
  const one = { 'apps/server/src/environment.ts': 'schema.parse(process.env);' };

  expect(complaints(environment, one)).toEqual([]);
  expect(
    complaints(environment, { ...one, 'packages/ledger/src/a.ts': "import { env } from 'node:process';" }),
  ).toEqual([
    'apps/server/src/environment.ts:1 touches the environment; so do 1 other files, and one may',
    'packages/ledger/src/a.ts:1 touches the environment; so do 1 other files, and one may',
  ]);
});

test.each([
  [
    'apps/admin/src/a.css',
    'a { color: #125B4D; }',
    'apps/admin/src/a.css:1 has a colour of its own (#125B4D): that belongs to packages/ui',
  ],
  [
    'apps/kiosk/src/a.tsx',
    "const ink = '#fff';",
    'apps/kiosk/src/a.tsx:1 has a colour of its own (#fff): that belongs to packages/ui',
  ],
  [
    'apps/kiosk/src/a.css',
    '\na { color: rgb(0 0 0); }',
    'apps/kiosk/src/a.css:2 has a colour of its own (rgb(): that belongs to packages/ui',
  ],
  [
    'apps/admin/src/a.ts',
    'n.toLocaleString()',
    'apps/admin/src/a.ts:1 has numbers in its own way (.toLocaleString(): that belongs to packages/ui',
  ],
  [
    'apps/admin/src/a.css',
    "a { font-family: 'Commissioner Variable'; }",
    'apps/admin/src/a.css:1 has the digits’ font by name (Commissioner): that belongs to packages/ui',
  ],
])('%s that dresses itself is named', (path, text, complaint) => {
  expect(complaints(look, { [path]: text })).toEqual([complaint]);
});

test('private fields, anchors and packages/ui are no colours of a page', () => {
  const files = {
    'apps/admin/src/feed.ts': 'class Feed { #feed = 1; read() { return this.#feed; } }',
    'apps/admin/src/link.tsx': "<a href='#bad-anchor'>",
    'packages/ui/src/tokens.css': ':root { --ol-pine: #125B4D; }',
  };

  expect(complaints(look, files)).toEqual([]);
});

test('a file of 400 lines fits in a head and one of 401 does not', () => {
  expect(complaints(fileSize, { 'a.ts': 'x\n'.repeat(400) })).toEqual([]);
  expect(complaints(fileSize, { 'a.ts': 'x\n'.repeat(401) })).toEqual([
    'a.ts has 401 lines; 400 are the most that fit in a head',
  ]);
});

test.each(['packages/ui/src/utils/a.ts', 'apps/admin/src/helpers.ts', 'packages/api/src/types.ts'])(
  '%s lies in a heap',
  (path) => {
    expect(complaints(names, { [path]: '' })).toEqual([
      `${path} lies in a heap: name the file or folder after what it does`,
    ]);
  },
);

test.each([
  ['// TODO later', 'work left open: TODO'],
  ['const a = b as any;', 'a type thrown away: as any'],
  ['try { a(); } catch {}', 'an error swallowed: catch {}'],
  ['sql`INSERT OR REPLACE INTO event`', 'a conflict ignored: INSERT OR REPLACE'],
])('%s is named', (text, complaint) => {
  expect(complaints(leftOpen, { 'packages/api/src/a.ts': text })).toEqual([
    `packages/api/src/a.ts:1 holds ${complaint}`,
  ]);
});

test('an error that is let go with its reason is not swallowed', () => {
  const files = {
    'apps/kiosk/src/a.ts': 'try { a(); } catch {\n  // Private windows have no storage: nothing is kept.\n}',
  };

  expect(complaints(leftOpen, files)).toEqual([]);
});

test('a test that does not run is named; a mistake that a test makes on purpose is not', () => {
  const files = { 'packages/api/src/a.test.ts': "test.skip('a', () => {});\nsql`INSERT OR REPLACE INTO event`;" };

  expect(complaints(leftOpen, files)).toEqual([
    'packages/api/src/a.test.ts:1 holds a test that does not run: test.skip',
  ]);
});
