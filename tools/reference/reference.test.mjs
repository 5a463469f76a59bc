import { expect, test } from 'vitest';
import { declarationsIn } from './declarations.mjs';
import { firstSentence, readDocstring } from './docstring.mjs';
import { exportsOf } from './exports-of.mjs';
import { referenceOf } from './reference.mjs';

test('a declaration is found with its docstring, and its members keep theirs', () => {
  const { declarations } = declarationsIn(`
import type { Quantity } from './quantity.ts';
type Hidden = { readonly a: 1; };
/** The smallest fact. */
export interface Figure {
    /** Unit as written; '}' is no unit. */
    readonly unit: string;
}
/** Two ways; one of them open. */
export type Basis =
/** 本次 */
{
    readonly kind: 'event';
} | null;
export declare const zero: { readonly lower: 0; };
/** Adds. */
export declare function add(a: Figure, b: { readonly of: Basis; }): Quantity;
export {};
`);

  expect(declarations.map(({ name, kind, doc }) => [name, kind, doc])).toEqual([
    ['Figure', 'type', '/** The smallest fact. */'],
    ['Basis', 'type', '/** Two ways; one of them open. */'],
    ['zero', 'value', null],
    ['add', 'function', '/** Adds. */'],
  ]);
  expect(declarations[0]?.text).toContain("'}' is no unit");
  expect(declarations[1]?.text).toMatch(/^type Basis =[\s\S]*null;$/);
  expect(declarations[3]?.text).toBe('function add(a: Figure, b: { readonly of: Basis; }): Quantity;');
});

/** @type {Record<string, string>} */
const built = {
  'index.d.ts': "export type * from './figure/figure.ts';\nexport { total as sum, type Total } from './total.ts';\n",
  'figure/figure.d.ts':
    '/** The smallest fact. Never split. */\nexport interface Figure {\n    readonly id: string;\n}\n',
  'total.d.ts':
    "import type { Figure } from './figure/figure.ts';\nexport type Total = number;\n/**\n * Adds up.\n *\n * @param figures all of them,\n *   in any order\n * @returns the sum\n * @throws RangeError where there are none\n */\nexport declare function total(figures: readonly Figure[]): Total;\n/** Not passed on. */\nexport declare const inner: 1;\n",
  'schema/index.d.ts': '/** Of figures. */\nexport declare const figureSchema: string;\n',
  'testing/index.d.ts': '/** Draws. */\nexport declare const arbitraryFigure: string;\n',
};
const read = (/** @type {string} */ file) => built[file] ?? '';
const readme = "# A package\n\n## Add it up\n\n```ts\nimport { sum } from '@outreach/domain';\n\nsum([]);\n```\n";

test('exports are followed to where they are declared, under the names they are exported by', () => {
  expect(exportsOf('index.d.ts', read).map(({ name, module }) => [name, module])).toEqual([
    ['Figure', 'figure/figure'],
    ['Total', 'total'],
    ['sum', 'total'],
  ]);
});

test('an entry that passes on what is not there is refused', () => {
  const missing = (/** @type {string} */ file) =>
    file === 'index.d.ts' ? "export { gone } from './total.ts';" : read(file);

  expect(() => exportsOf('index.d.ts', missing)).toThrow('index.d.ts passes on gone');
});

test('every export has a page, and one page lists them by what they are', () => {
  const { pages } = referenceOf(read, readme);

  expect([...pages.keys()]).toEqual([
    'README.md',
    'domain/types/figure.md',
    'domain/types/total.md',
    'domain/functions/sum.md',
    'schema/values/figure-schema.md',
    'testing/values/arbitrary-figure.md',
  ]);
  expect(pages.get('README.md')).toContain('### Types\n\n- [`Figure`](domain/types/figure.md): The smallest fact.\n');
});

test('a page says what goes in and out, links what it is built of and who uses it, and names an example', () => {
  const { pages } = referenceOf(read, readme);
  const page = pages.get('domain/functions/sum.md') ?? '';

  expect(page).toMatch(/^# sum\n\nAdds up\.\n\n```ts\nimport \{ sum \} from '@outreach\/domain';\n/);
  expect(page).toContain('## Parameters\n\n- `figures`: all of them, in any order\n');
  expect(page).toContain('## Returns\n\nthe sum\n');
  expect(page).toContain('## Throws\n\nRangeError where there are none\n');
  expect(page).toContain('- [Add it up](../../../../README.md#add-it-up)');
  expect(page).toContain('## Built of\n\n- [`Figure`](../../domain/types/figure.md): The smallest fact.\n');
  expect(pages.get('domain/types/figure.md')).toContain(
    '## Used by\n\n- [`sum`](../../domain/functions/sum.md): Adds up.',
  );
});

test('an export without a docstring is named, with the file that declares it', () => {
  expect(referenceOf(read, readme).undocumented).toEqual(['Total of @outreach/domain, in src/total.ts']);
});

test('a docstring of one sentence has no tags', () => {
  expect(readDocstring('/** Adds up. */')).toEqual({ text: 'Adds up.', parameters: [], returns: '', throws: '' });
});

test('the first sentence ends at its own full stop', () => {
  expect(firstSentence('Ids of letters and `. _ :`, as\nwritten. Never again.')).toBe(
    'Ids of letters and `. _ :`, as written.',
  );
  expect(firstSentence('One of\n\n- this\n- that')).toBe('One of');
});
