import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { builtinCatalogue, project, readFigures, readQuantity, totals } from '@outreach/domain';
import { readGoldenEvents } from '@outreach/domain/testing';
import { build } from 'vite';
import { test as base, expect } from '../src/index.ts';

const PHRASE = '发放资料25000余份';
const SENTENCE = '共培训群众1.2万人次，其中妇女3000人次。';

/** What a page would ask of the package: read a phrase, fold events, total a year. */
const ASKING = `
  import { project, readFigures, readQuantity, totals, builtinCatalogue } from '@outreach/domain';
  export function ask(lines, year) {
    const events = lines.split('\\n').filter((line) => line !== '').map((line) => JSON.parse(line));
    return {
      read: readQuantity('${PHRASE}'),
      figures: readFigures('${SENTENCE}', { catalogue: builtinCatalogue }).map(({ quantity }) => quantity.lower),
      totals: totals(project(events), { year }),
      hasWindow: typeof window === 'object',
    };
  }
`;
const ENTRIES: Readonly<Record<string, string>> = {
  'page.js': `${ASKING} globalThis.ask = ask;`,
  'worker.js': `${ASKING} onmessage = ({ data }) => postMessage(ask(data.lines, data.year));`,
  'quantity.js': "import { readQuantity } from '@outreach/domain'; globalThis.read = readQuantity;",
};

/** A made-up address; every request to it is answered by the test. */
const ORIGIN = 'http://domain.test';

/** The built package as a bundler makes it for a browser, from the export that anybody gets. */
async function bundle(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id in ENTRIES ? id : null),
        load: (id) => ENTRIES[id] ?? null,
      },
    ],
    resolve: { conditions: ['browser', 'import', 'default'] },
    build: { write: false, target: 'chrome105', minify: false, rolldownOptions: { input: entry } },
    root: import.meta.dirname,
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((result) => ('output' in result ? result.output : []));
  expect(outputs).toHaveLength(1);
  return outputs[0]?.type === 'chunk' ? outputs[0].code : '';
}

const test = base.extend<{ lines: string }>({
  lines: async ({ page }, use) => {
    const bundles = new Map<string, string>();
    for (const entry of Object.keys(ENTRIES)) bundles.set(`/${entry}`, await bundle(entry));
    await page.route(`${ORIGIN}/**`, (route) => {
      const script = bundles.get(new URL(route.request().url()).pathname);
      return script === undefined
        ? route.fulfill({
            contentType: 'text/html',
            body: '<!doctype html><script type="module" src="/page.js"></script>',
          })
        : route.fulfill({ contentType: 'text/javascript', body: script });
    });
    await page.goto(ORIGIN);
    const file = fileURLToPath(import.meta.resolve('@outreach/domain/golden/events-v1.jsonl'));
    await use(await readFile(file, 'utf8'));
  },
});

/** What Node says to the same question; the package's own tests hold it to totals computed apart. */
function answerOfNode(lines: string, hasWindow: boolean) {
  return {
    read: readQuantity(PHRASE),
    figures: readFigures(SENTENCE, { catalogue: builtinCatalogue }).map(({ quantity }) => quantity.lower),
    totals: totals(project(readGoldenEvents(lines)), { year: 2013 }),
    hasWindow,
  };
}

test('the domain reads and counts in a page as in Node', async ({ page, lines }) => {
  const answer = await page.evaluate((text) => {
    // The bundle has put it there.
    const { ask } = globalThis as unknown as { ask: (lines: string, year: number) => unknown };
    return ask(text, 2013);
  }, lines);

  expect(answer).toEqual(answerOfNode(lines, true));
});

test('the domain reads and counts in a worker as in Node', async ({ page, lines }) => {
  const answer = await page.evaluate(
    (text) =>
      new Promise((resolve, reject) => {
        const worker = new Worker('/worker.js', { type: 'module' });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage({ lines: text, year: 2013 });
      }),
    lines,
  );

  expect(answer).toEqual(answerOfNode(lines, false));
});

test('a bundle of the domain asks for nothing that a browser lacks', async () => {
  const code = await bundle('page.js');

  expect(code).not.toMatch(/\b(?:require\(|process\.|Buffer\b|node:)|\bimport\b/);
});

test('a page that reads quantities alone carries no ledger', async () => {
  expect(await bundle('page.js')).toContain('activity.recorded');
  expect(await bundle('quantity.js')).not.toContain('activity.recorded');
});
