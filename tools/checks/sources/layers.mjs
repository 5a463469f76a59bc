import { importsOf } from './imports-of.mjs';
import { placeOf } from './source-file.mjs';

/**
 * Who may import whom (docs/architecture.md). `types` may be named in types only; the pages know the router by its
 * type and carry none of it.
 *
 * @type {ReadonlyMap<string, { readonly code: readonly string[], readonly types?: readonly string[] }>}
 */
const LAYERS = new Map([
  ['packages/domain', { code: [] }],
  ['packages/ledger', { code: ['domain'] }],
  ['packages/documents', { code: ['domain'] }],
  ['packages/messages', { code: ['domain'] }],
  ['packages/api', { code: ['domain'] }],
  ['packages/ui', { code: ['domain', 'messages'] }],
  ['packages/benchmarks', { code: ['domain', 'ledger', 'documents', 'messages', 'api', 'server'] }],
  ['apps/admin', { code: ['domain', 'messages', 'ui'], types: ['api'] }],
  ['apps/kiosk', { code: ['domain', 'messages', 'ui'], types: ['api'] }],
  ['apps/server', { code: ['domain', 'ledger', 'documents', 'messages', 'api'] }],
]);

/** What browser tests are written with; nothing that ships may come from there, nor from a folder for tests. */
const BROWSER_TESTS = 'e2e';
const FOR_TESTS = /\.(?:test|e2e)\.tsx?$|^apps\/[^/]+\/src\/(?:.+\/)?testing\//;

/** The domain's core runs in Node, a browser and a worker: these sub-paths alone may bring a library along. */
const DOMAIN_WITH_LIBRARIES = /^packages\/domain\/src\/(schema|testing)\//;

/** @type {import('./source-file.mjs').SourceRule} */
export const layers = {
  name: 'layers',
  complaints(files) {
    const modules = files.filter((file) => /\.(ts|tsx)$/.test(file.path));
    return [...LAYERS.keys()].flatMap((home) => {
      const own = modules.filter((file) => file.path.startsWith(`${home}/src/`));
      if (own.length === 0) return [`${home}: no modules were found, so nothing was checked`];
      return own.flatMap((file) => complaintsAbout(file, home));
    });
  },
};

/**
 * @param {import('./source-file.mjs').SourceFile} file
 * @param {string} home its package or app
 * @returns {readonly string[]}
 */
function complaintsAbout(file, home) {
  const allowed = LAYERS.get(home) ?? { code: [] };
  const isTest = FOR_TESTS.test(file.path);
  return importsOf(file.text).flatMap(({ from, typeOnly, index }) => {
    const place = placeOf(file, index);
    if (from.startsWith('.')) {
      const target = new URL(from, `file:///${file.path}`).pathname.slice(1);
      if (!target.startsWith(`${home}/`)) return [`${place} reaches into another package by ${from}`];
      return FOR_TESTS.test(target) && !isTest ? [`${place} ships, and ${from} is for tests`] : [];
    }
    const [, name] = /^@outreach\/([^/]+)/.exec(from) ?? [];
    if (name === undefined) return home === 'packages/domain' ? libraryInDomain(file.path, from, place) : [];
    if (name === BROWSER_TESTS && isTest) return [];
    if (`packages/${name}` === home || `apps/${name}` === home) return [];
    if (allowed.code.includes(name)) return [];
    if (allowed.types?.includes(name)) {
      return typeOnly || isTest ? [] : [`${place} may import only types from @outreach/${name}`];
    }
    return [`${place} may not import @outreach/${name}: ${home} builds on ${allowed.code.join(', ') || 'nothing'}`];
  });
}

/**
 * @param {string} path
 * @param {string} from
 * @param {string} place
 */
function libraryInDomain(path, from, place) {
  if (DOMAIN_WITH_LIBRARIES.test(path) || /\.test\.ts$/.test(path)) return [];
  return [`${place} may not import ${from}: the domain's core depends on nothing`];
}
