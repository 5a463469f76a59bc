import { expect, test } from 'vitest';
import { layers } from './layers.mjs';

const HOMES = [
  'packages/domain',
  'packages/ledger',
  'packages/documents',
  'packages/messages',
  'packages/api',
  'packages/ui',
  'packages/benchmarks',
  'apps/admin',
  'apps/kiosk',
  'apps/server',
];

/**
 * A house in which every package has a module, and one of them says more.
 *
 * @param {Record<string, string>} files
 */
function house(files = {}) {
  const quiet = HOMES.map((home) => ({ path: `${home}/src/index.ts`, text: "import { a } from './a.ts';\n" }));
  return [...quiet, ...Object.entries(files).map(([path, text]) => ({ path, text }))];
}

test('a house whose imports run one way passes', () => {
  const files = house({
    'packages/ledger/src/append.ts': "import { decide } from '@outreach/domain';\nimport { Kysely } from 'kysely';\n",
    'packages/ledger/src/append.test.ts': "import { arbitraryQuantity } from '@outreach/domain/testing';\n",
    'packages/domain/src/schema/quantity.ts': "import { z } from 'zod';\n",
    'apps/admin/src/client.ts': "import type { AppRouter } from '@outreach/api';\n",
    'apps/admin/src/entry.e2e.ts': "import { test } from '@outreach/e2e';\n",
    'apps/server/src/serve.ts':
      "import { appRouter } from '@outreach/api';\nimport { openLedger } from '@outreach/ledger';\n",
  });

  expect(layers.complaints(files)).toEqual([]);
});

test.each([
  [
    'packages/api/src/a.ts',
    "import { openLedger } from '@outreach/ledger';",
    'packages/api/src/a.ts:1 may not import @outreach/ledger: packages/api builds on domain',
  ],
  [
    'packages/domain/src/a.ts',
    "export { words } from '@outreach/messages';",
    'packages/domain/src/a.ts:1 may not import @outreach/messages: packages/domain builds on nothing',
  ],
  [
    'packages/ui/src/a.tsx',
    "import {\n  a,\n  b,\n} from '@outreach/ledger';",
    'packages/ui/src/a.tsx:1 may not import @outreach/ledger: packages/ui builds on domain, messages',
  ],
  [
    'apps/kiosk/src/a.ts',
    "const api = await import('@outreach/documents');",
    'apps/kiosk/src/a.ts:1 may not import @outreach/documents: apps/kiosk builds on domain, messages, ui',
  ],
  [
    'apps/admin/src/a.ts',
    "\nimport '@outreach/server';",
    'apps/admin/src/a.ts:2 may not import @outreach/server: apps/admin builds on domain, messages, ui',
  ],
])('%s that goes the other way is named', (path, text, complaint) => {
  expect(layers.complaints(house({ [path]: text }))).toEqual([complaint]);
});

test('a page may know the router by its type only', () => {
  const files = house({ 'apps/kiosk/src/a.ts': "import { type AppRouter, appRouter } from '@outreach/api';" });

  expect(layers.complaints(files)).toEqual(['apps/kiosk/src/a.ts:1 may import only types from @outreach/api']);
});

test('a path into another package is no way round', () => {
  const files = house({ 'apps/admin/src/a.ts': "import { openLedger } from '../../../packages/ledger/src/index.ts';" });

  expect(layers.complaints(files)).toEqual([
    'apps/admin/src/a.ts:1 reaches into another package by ../../../packages/ledger/src/index.ts',
  ]);
});

test.each(['node:fs', 'zod'])('the core of the domain depends on nothing, not on %s', (library) => {
  const files = house({ 'packages/domain/src/quantity/read.ts': `import { x } from '${library}';` });

  expect(layers.complaints(files)).toEqual([
    `packages/domain/src/quantity/read.ts:1 may not import ${library}: the domain's core depends on nothing`,
  ]);
});

test('what ships imports nothing of the browser tests', () => {
  const files = house({ 'apps/admin/src/main.tsx': "import { test } from '@outreach/e2e';" });

  expect(layers.complaints(files)).toEqual([
    'apps/admin/src/main.tsx:1 may not import @outreach/e2e: apps/admin builds on domain, messages, ui',
  ]);
});

test('what ships takes nothing out of a folder for tests, and tests do', () => {
  const files = house({
    'apps/kiosk/src/main.tsx': "import { record } from './testing/record.ts';",
    'apps/kiosk/src/news.e2e.ts': "import { record } from './testing/record.ts';",
    'apps/kiosk/src/testing/record.ts': "import { test } from '@outreach/e2e';",
  });

  expect(layers.complaints(files)).toEqual(['apps/kiosk/src/main.tsx:1 ships, and ./testing/record.ts is for tests']);
});

test('an example in a docstring is no import', () => {
  const files = house({
    'packages/domain/src/a.ts': "/**\n * import { x } from '@outreach/ledger';\n */\nexport const a = 1;",
  });

  expect(layers.complaints(files)).toEqual([]);
});

test('a check that sees no modules fails, for every package', () => {
  expect([...layers.complaints([])].sort()).toEqual(
    HOMES.map((home) => `${home}: no modules were found, so nothing was checked`).sort(),
  );
});
