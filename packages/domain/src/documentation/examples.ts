/** A fenced `ts` block of a page, with the line it begins on. */
export interface Example {
  readonly line: number;
  readonly code: string;
}

export function examplesOf(page: string): readonly Example[] {
  return [...page.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => ({
    line: page.slice(0, match.index).split('\n').length,
    code: match[1] ?? '',
  }));
}

/**
 * The example as a module that collects what its lines give: an expression statement followed by `// → value` becomes
 * a pair of what was found and what the page says.
 */
export function asModule({ code }: Example): string {
  const lines = code.split('\n');
  const checked = lines.map((line, index) => {
    const expected = /^\/\/ → (.*)$/.exec(lines[index + 1] ?? '')?.[1];
    if (expected === undefined) return line;
    const expression = /^(.*);$/.exec(line)?.[1];
    if (expression === undefined) throw new Error(`line ${index + 1} of the example is not one expression: ${line}`);
    return `results.push({ found: ${expression}, says: ${expected} });`;
  });
  return `${checked.join('\n')}\nexport const checked = results;\n`.replace(
    /^/,
    'const results: { readonly found: unknown; readonly says: unknown }[] = [];\n',
  );
}
