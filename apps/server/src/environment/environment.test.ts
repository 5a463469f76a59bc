import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

function read(variables: Readonly<Record<string, string>>) {
  const reading = readEnvironment(variables);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.environment;
}

test("without any variable the ledger is this machine's, on port 8080, in Chinese", () => {
  const environment = read({});
  expect(environment).toMatchObject({ port: 8080, host: '127.0.0.1', databaseIsDefault: true, language: 'zh' });
  expect(environment.database).toMatch(/data[/\\]outreach\.sqlite$/);
});

test('an empty variable counts as one that is not set', () => {
  expect(read({ PORT: '', HOST: '' })).toMatchObject({ port: 8080, host: '127.0.0.1' });
});

test.each([
  ['zh_CN.UTF-8', 'zh'],
  ['en_GB.UTF-8', 'en'],
  ['de_DE.UTF-8', 'en'],
  ['C.UTF-8', 'zh'],
  ['POSIX', 'zh'],
])('a system in %s is spoken to in %s', (locale, language) => {
  expect(read({ LANG: locale }).language).toBe(language);
});

test.each(['eighty', '-1', '70000', '80.5'])('a port of %s is refused by name', (port) => {
  expect(readEnvironment({ PORT: port })).toMatchObject({
    ok: false,
    problems: [{ code: 'environment.invalid', path: 'PORT', params: { found: port } }],
  });
});
