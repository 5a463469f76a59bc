import { expect, test } from 'vitest';
import { hostName, isLoopback } from './loopback.ts';

test.each(['localhost', '127.0.0.1', '127.8.0.1', '::1', '[::1]', 'LOCALHOST'])('%s is this machine', (host) => {
  expect(isLoopback(host)).toBe(true);
});

test.each(['0.0.0.0', '::', '10.1.2.3', 'example.org', '127.evil.example', 'localhost.evil.example', ''])(
  '%s is not',
  (host) => {
    expect(isLoopback(host)).toBe(false);
  },
);

test('a name is read out of a Host header without its port', () => {
  expect(['127.0.0.1:8080', '[::1]:8080', 'localhost', ''].map(hostName)).toEqual([
    '127.0.0.1',
    '[::1]',
    'localhost',
    '',
  ]);
});
