import { declarationsIn } from './declarations.mjs';

/**
 * @typedef {object} Exported something that a sub-path of the package exports
 * @property {string} name
 * @property {import('./declarations.mjs').Declaration['kind']} kind
 * @property {string | null} doc
 * @property {string} text
 * @property {string} module where it is declared: `quantity/read-quantity`
 */

/**
 * Everything that an entry exports, sorted by name, followed through re-exports to where it is declared.
 *
 * @param {string} entry path of its declaration file, relative to the build's folder: `index.d.ts`
 * @param {(file: string) => string} read the text of a declaration file
 * @returns {readonly Exported[]}
 * @throws Error where a name is passed on that its module does not have
 */
export function exportsOf(entry, read) {
  return [...collect(entry, read).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * @param {string} file
 * @param {(file: string) => string} read
 * @returns {ReadonlyMap<string, Exported>}
 */
function collect(file, read) {
  const { declarations, reExports } = declarationsIn(read(file));
  const module = file.replace(/\.d\.ts$/, '');
  const found = new Map(declarations.map((declaration) => [declaration.name, { ...declaration, module }]));
  for (const { from, names } of reExports) {
    const target = new URL(from, `file:///${file}`).pathname.slice(1).replace(/\.(?:ts|js)$/, '.d.ts');
    const there = collect(target, read);
    for (const { name, as } of names ?? [...there.keys()].map((all) => ({ name: all, as: all }))) {
      const declared = there.get(name);
      if (declared === undefined) throw new Error(`${file} passes on ${name}, which ${target} does not export`);
      found.set(as, { ...declared, name: as });
    }
  }
  return found;
}
