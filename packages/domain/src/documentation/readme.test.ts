import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asModule, examplesOf } from './examples.ts';

const packageFolder = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${packageFolder}.examples/`;
const examples = examplesOf(readFileSync(`${packageFolder}README.md`, 'utf8'));
const fileOf = (line: number) => `${folder}readme-line-${line}.ts`;

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const example of examples) writeFileSync(fileOf(example.line), asModule(example));
  const config = {
    extends: '../tsconfig.json',
    compilerOptions: { noUnusedLocals: false },
    include: ['*.ts'],
    exclude: [],
  };
  writeFileSync(`${folder}tsconfig.json`, JSON.stringify(config));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the examples of the README', () => {
  it('compile', () => {
    expect(() =>
      execFileSync(process.execPath, [`${packageFolder}node_modules/typescript/bin/tsc`, '-p', folder], {
        cwd: packageFolder,
        encoding: 'utf8',
      }),
    ).not.toThrow();
  }, 60_000);

  it.each(examples)('at line $line gives what it says', async ({ line }) => {
    const { checked } = (await import(/* @vite-ignore */ fileOf(line))) as {
      checked: readonly { found: unknown; says: unknown }[];
    };
    expect(checked.length).toBeGreaterThan(0);
    for (const { found, says } of checked) expect(found).toEqual(says);
  });
});
