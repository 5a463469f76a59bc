import { exportsOf } from './exports-of.mjs';
import { lineAbout, pageOf } from './page.mjs';

/** Sub-paths of the package, with the folder of their pages and what each is for. */
const SUB_PATHS = [
  { subPath: '@outreach/domain', entry: 'index.d.ts', folder: 'domain' },
  { subPath: '@outreach/domain/schema', entry: 'schema/index.d.ts', folder: 'schema' },
  { subPath: '@outreach/domain/testing', entry: 'testing/index.d.ts', folder: 'testing' },
];

const KINDS = /** @type {const} */ ({ function: 'functions', value: 'values', type: 'types' });

/**
 * The reference of the package: a page for each export, and one that lists them.
 *
 * @param {(file: string) => string} read a declaration file of the build, by its path there
 * @param {string} readme the package's README, whose examples are linked
 * @returns {{ readonly pages: ReadonlyMap<string, string>, readonly undocumented: readonly string[] }} pages by file
 *   below the reference's folder; exports that have no docstring
 * @throws Error where two exports would have the same page
 */
export function referenceOf(read, readme) {
  const entries = SUB_PATHS.flatMap(({ subPath, entry, folder }) =>
    exportsOf(entry, read).map((exported) => ({
      exported,
      subPath,
      file: `${folder}/${KINDS[exported.kind]}/${kebab(exported.name)}.md`,
    })),
  );
  const chapters = chaptersOf(readme);
  /** @type {Map<string, string>} */
  const pages = new Map([['README.md', indexOf(entries)]]);
  for (const entry of entries) {
    if (pages.has(entry.file)) throw new Error(`two exports have the page ${entry.file}`);
    pages.set(entry.file, pageOf(entry, entries, chapters));
  }
  const undocumented = entries
    .filter(({ exported }) => exported.doc === null)
    .map(({ exported, subPath }) => `${exported.name} of ${subPath}, in src/${exported.module}.ts`);
  return { pages, undocumented };
}

/** @param {readonly import('./page.mjs').Entry[]} entries */
function indexOf(entries) {
  const parts = SUB_PATHS.flatMap(({ subPath }) => {
    const own = entries.filter((entry) => entry.subPath === subPath);
    return [
      `## \`${subPath}\``,
      ...Object.entries(KINDS).flatMap(([kind, title]) => {
        const lines = own
          .filter(({ exported }) => exported.kind === kind)
          .map((entry) => lineAbout('README.md', entry));
        return lines.length === 0 ? [] : [`### ${title[0]?.toUpperCase()}${title.slice(1)}`, lines.join('\n')];
      }),
    ];
  });
  const head =
    '# Reference of @outreach/domain\n\nA page for each export, made from the docstrings of the built types by `pnpm reference` in `packages/domain`.';
  return `${[head, ...parts].join('\n\n')}\n`;
}

/**
 * The README's headings with the code of their examples.
 *
 * @param {string} readme
 * @returns {readonly import('./page.mjs').Chapter[]}
 */
function chaptersOf(readme) {
  return readme
    .split(/^## /m)
    .slice(1)
    .map((chapter) => ({
      title: chapter.slice(0, chapter.indexOf('\n')).trim(),
      code: [...chapter.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => match[1]).join('\n'),
    }));
}

/** @param {string} name `readQuantity` → `read-quantity` */
function kebab(name) {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
}
