import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('./', import.meta.url));

/** Modules named in a file, as the formatter writes imports and re-exports; types too, since a consumer compiles them. */
function importsIn(text: string): readonly string[] {
  const named = text.matchAll(/^(?:import|export)\b[^;'"`]*?\bfrom\s*'([^']+)'/gm);
  const bare = text.matchAll(/^import\s*'([^']+)'|\b(?:import|require)\(\s*['"`]([^'"`]+)/gm);
  return [...named, ...bare].map((match) => match[1] ?? match[2] ?? '');
}

/** Every file that an entry reaches, relative to src, and everything they name that is no file of theirs. */
function reachedFrom(entry: string): { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> } {
  const files = new Set([entry]);
  const packages = new Set<string>();
  for (const file of files) {
    for (const from of importsIn(readFileSync(`${source}${file}`, 'utf8'))) {
      if (from.startsWith('.')) files.add(new URL(from, `file:///${file}`).pathname.slice(1));
      else packages.add(from);
    }
  }
  return { files, packages };
}

describe('what each entry of the package brings along', () => {
  it('the core imports nothing but itself: no library, no Node, no schema, nothing for tests', () => {
    const { files, packages } = reachedFrom('index.ts');
    expect(files.size).toBeGreaterThan(80);
    expect([...packages]).toEqual([]);
    expect([...files].filter((file) => /^(?:schema|testing|documentation)\/|\.test\.ts$|^\./.test(file))).toEqual([]);
  });

  it('the schemas bring zod along, and nothing else', () => {
    expect([...reachedFrom('schema/index.ts').packages]).toEqual(['zod']);
  });

  it('the testing tools bring fast-check along, and nothing else', () => {
    expect([...reachedFrom('testing/index.ts').packages]).toEqual(['fast-check']);
  });

  it('nothing in the core asks for the time, for chance, or for the machine it runs on', () => {
    const { files } = reachedFrom('index.ts');
    const asks =
      /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|process\.|Buffer\b|window\.|document\.|globalThis|setTimeout|fetch\()/;
    const asking = [...files].filter((file) => asks.test(withoutComments(readFileSync(`${source}${file}`, 'utf8'))));
    expect(asking).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
