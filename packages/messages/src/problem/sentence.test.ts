/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placePhrase } from './place-phrase.ts';
import { hasSentence, problemCodes, sentence } from './sentence.ts';

const house = new URL('../../../../', import.meta.url);

/** Source files of the packages and the server that make problems. */
function sources(): readonly string[] {
  const makers = [
    'packages/domain/src',
    'packages/ledger/src',
    'packages/api/src',
    'packages/documents/src',
    'apps/server/src',
  ];
  return makers.flatMap((folder) => {
    const files = readdirSync(new URL(`${folder}/`, house), { recursive: true, encoding: 'utf8' });
    return files
      .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|(^|\/)testing\//.test(file))
      .map((file) => `${folder}/${file}`);
  });
}

/** Every literal problem code in a source text: after `code:`, in a union of codes, or handed to a maker of problems. */
function codesIn(text: string): readonly string[] {
  const literal = "'((?:[a-z]+-?)+\\.[a-z]+(?:-[a-z]+)*)'";
  const places = [
    `code: ${literal}`,
    `code = [^;]*?${literal}`,
    `message: ${literal}`,
    `(?:storeFault|problemAt|at|refuse|fault|problem)\\([^;]*?${literal}`,
  ];
  return places.flatMap((place) => [...text.matchAll(new RegExp(place, 'g'))].map(([, code = '']) => code));
}

test('every problem code in the house has its sentence', () => {
  const made = new Map<string, string>();
  const files = sources();
  expect(files.length).toBeGreaterThan(60);
  for (const file of files) {
    for (const code of codesIn(readFileSync(new URL(file, house), 'utf8'))) made.set(code, file);
  }
  expect(made.size).toBeGreaterThan(60);
  const speechless = [...made].filter(([code]) => !hasSentence(code)).map(([code, file]) => `${code} (${file})`);
  expect(speechless).toEqual([]);
});

test('no code is said twice', () => {
  expect(problemCodes().filter((code, index, all) => all.indexOf(code) !== index)).toEqual([]);
});

describe.each(problemCodes())('%s', (code) => {
  test('is said in both languages, without holes and exclamation marks', () => {
    for (const language of ['zh', 'en'] as const) {
      const said = sentence(language, { code, path: '', params: {} });
      expect(said.length).toBeGreaterThan(4);
      expect(said).not.toMatch(/undefined|null|NaN|\[object|!|！/);
      expect(said).toMatch(/[.。…]$/);
    }
  });
});

describe('a refusal says what was wrong and what would be right', () => {
  test('a stale version names the activity and both versions', () => {
    const problem = {
      code: 'activity.stale-version',
      path: 'expectedVersion',
      params: { expected: 1, found: 2, title: '科技三下乡' },
    };
    expect(sentence('zh', problem)).toContain('您看的是第 1 版，现在是第 2 版');
    expect(sentence('en', problem)).toContain('you saw version 1, it is now 2');
  });

  test('an unknown code is said honestly and named', () => {
    const problem = { code: 'moon.full', path: 'facts.title', params: {} };
    expect(sentence('zh', problem)).toBe('没有通过检查，代码 moon.full，位置 facts.title。把代码告诉管理员。');
    expect(sentence('en', problem)).toContain('code moon.full at facts.title');
  });

  test('a code of the language itself is not taken for a sentence', () => {
    expect(hasSentence('toString')).toBe(false);
    expect(sentence('en', { code: 'constructor', path: '', params: {} })).toContain('code constructor');
  });

  test('lists are written as each language writes them', () => {
    const problem = { code: 'cell.word-unknown', path: '', params: { found: '大概', allowed: ['exact', 'about'] } };
    expect(sentence('zh', problem)).toBe('“大概”不认识。可以写：exact、about。');
    expect(sentence('en', problem)).toBe('“大概” is not known here. It may be: exact, about.');
  });
});

test('where a problem is: file, row and column, or which figure of the form', () => {
  const inFile = { code: 'x.y', path: '', params: { file: '台账.csv', row: 12, column: 'value' } };
  expect(placePhrase('zh', inFile)).toBe('台账.csv，第 12 行，“value”列');
  expect(placePhrase('en', inFile)).toBe('台账.csv, row 12, column “value”');
  expect(placePhrase('zh', { code: 'x.y', path: 'facts.figures.2.scope', params: {} })).toBe('第 3 个数字');
  expect(placePhrase('zh', { code: 'x.y', path: 'facts.title', params: {} })).toBe('');
});
