/**
 * Reads the custom properties of one block of a stylesheet, for the checks that hold contrast and Mantine's palette to
 * `tokens.css`. Nested rules and `@media` blocks are not looked into; the first block of that selector counts.
 */
export function tokensOf(css: string, selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`\n${selector} {`);
  if (start < 0) throw new Error(`no block for ${selector}`);
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('\n}', start));
  return new Map(
    [...body.matchAll(/(--ol-[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}
